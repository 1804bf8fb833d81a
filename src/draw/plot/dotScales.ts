import type { Points } from '../../data/dataset.ts';
import type { Scales } from '../scales.ts';

/** How many points dots are drawn for: from so many to so many. */
const usual = [200, 2000] as const;

/** Scales for the dots of so many points: fewer are larger; more are smaller, or nothing is seen of where they crowd. */
export function dotScales<S extends Pick<Scales, 'zoom'>>(scales: S, { y }: Pick<Points, 'y'>): S {
  const nearest = Math.min(usual[1], Math.max(usual[0], y.length));
  return { ...scales, zoom: scales.zoom * (nearest / y.length) ** 0.25 };
}

/** Whether so many that a browser would take most of a frame to fill a path of them. */
export const isCrowded = ({ y }: Pick<Points, 'y'>): boolean => y.length > usual[1];
