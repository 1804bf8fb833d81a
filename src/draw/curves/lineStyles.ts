/** How methods' lines differ: by width and dashes alone, since hue means class. */
import type { MethodId } from '../../settings/settings.ts';
import type { Palette } from '../palette.ts';
import type { Lettering, Paint } from '../sink/sink.ts';

interface LineStyle {
  paint(palette: Palette): Paint;
  /** Of the method's name. */
  weight: number;
}

const bold = 2.6;

/** A method's curve. @param viewed the one that the page shows alone: bold, the others quieter */
export function curvePaint(id: MethodId, palette: Palette, viewed: MethodId | null): Paint {
  const { width = 1, ...paint } = lineStyles[id].paint(palette);
  if (id === viewed) return { ...paint, width: bold, join: 'round' };
  return { ...paint, ...(viewed && { stroke: palette.ink3 }), width, join: 'round' };
}

/** And its name. */
export const nameStyle = (
  id: MethodId,
  { ink, ink2 }: Palette,
  viewed: MethodId | null,
): Pick<Lettering, 'fill' | 'weight'> =>
  viewed === null
    ? { fill: ink, weight: lineStyles[id].weight }
    : { fill: id === viewed ? ink : ink2, weight: id === viewed ? 650 : 500 };

const lineStyles: Record<MethodId, LineStyle> = {
  supervised: { weight: 500, paint: ({ ink3 }) => ({ stroke: ink3, width: 1.5 }) },
  'pseudo-labels': {
    weight: 500,
    paint: ({ ink }) => ({ stroke: ink, width: 2, dashes: [1, 4.5], cap: 'round' }),
  },
  'meta-pseudo-labels': { weight: 650, paint: ({ ink }) => ({ stroke: ink, width: 2.4 }) },
  uda: { weight: 500, paint: ({ ink }) => ({ stroke: ink, width: 1.7, dashes: [8, 3, 1.5, 3] }) },
  'noisy-student': { weight: 500, paint: ({ ink }) => ({ stroke: ink, width: 1.7, dashes: [12, 5] }) },
  'mean-teacher': { weight: 500, paint: ({ ink }) => ({ stroke: ink, width: 1.7, dashes: [4.5, 3] }) },
  fixmatch: {
    weight: 500,
    paint: ({ ink }) => ({ stroke: ink, width: 1.7, dashes: [8, 3, 1.5, 3, 1.5, 3] }),
  },
  'self-training': { weight: 500, paint: ({ ink }) => ({ stroke: ink, width: 1.7, dashes: [14, 3, 5, 3] }) },
  yours: { weight: 650, paint: ({ ink }) => ({ stroke: ink, width: 2.4, dashes: [6, 4] }) },
};
