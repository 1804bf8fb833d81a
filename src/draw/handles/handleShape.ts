/** What a handle looks like: a circle (A) or a diamond (B) with a star in it. Color and shape both say the class. */
import { pointRadial, type Selection } from 'd3';
import type { HandleDatum } from './handleState.ts';
import type { Scales } from '../scales.ts';

type HandleSelection = Selection<SVGGElement, HandleDatum, SVGGElement, unknown>;

/** At least 44 CSS pixels across, whatever the plot's size. */
const grabRadius = 22;

export const classNames = ['A', 'B'] as const;

/** By class: a circle of radius 13.5, and a diamond of nearly the same area with rounded corners. */
export const badges = [
  'M-13.5 0a13.5 13.5 0 1 1 27 0a13.5 13.5 0 1 1 -27 0Z',
  'M-1.8 -15.6Q0 -17.4 1.8 -15.6L15.6 -1.8Q17.4 0 15.6 1.8L1.8 15.6Q0 17.4 -1.8 15.6L-15.6 1.8Q-17.4 0 -15.6 -1.8Z',
] as const;
/** Four ticks around a selected handle: it waits for a place. */
const ticks = 'M0 -28V-22M28 0H22M0 28V22M-28 0H-22';

/** A five-pointed star around the origin, standing on two points. */
export function starPath(outer: number, inner: number): string {
  const corners = Array.from({ length: 10 }, (_, i) => pointRadial((i * Math.PI) / 5, i % 2 ? inner : outer));
  return `M${corners.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}Z`;
}

/** The parts of new handles, back to front. */
export function appendHandleShape(handles: HandleSelection): void {
  handles.append('circle').attr('class', 'grab').attr('r', grabRadius);
  const body = handles.append('g').attr('class', 'body');
  body.append('circle').attr('class', 'ring').attr('r', 23);
  body.append('path').attr('class', 'ticks').attr('d', ticks);
  const lift = body.append('g').attr('class', 'lift');
  lift.append('path').attr('class', 'badge');
  lift.append('path').attr('class', 'star').attr('d', starPath(8.2, 3.5));
}

/** Smaller in a thumbnail and on a phone; a handle's grab area is not. */
export const handleScale = ({ zoom, size }: Scales): number =>
  size.width < 160 ? 0.38 : Math.max(0.8, Math.min(1.12, zoom));

/** What depends on the label's class and the plot's size. */
export function shapeHandle(handles: HandleSelection, scales: Scales): void {
  handles.attr('data-class', (label) => classNames[label.class]);
  handles.select('.body').attr('transform', `scale(${handleScale(scales)})`);
  handles.select('.badge').attr('d', (label) => badges[label.class]);
}
