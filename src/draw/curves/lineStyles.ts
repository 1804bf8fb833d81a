/** How methods' lines differ: by width and dashes alone, since hue means class. */
import type { MethodId } from '../../settings/settings.ts';
import type { Palette } from '../palette.ts';
import type { Paint } from '../sink/sink.ts';

interface LineStyle {
  paint(palette: Palette): Paint;
  /** Of the method's name. */
  weight: number;
}

/** A method's curve. @param bold where the page shows it alone */
export function curvePaint(id: MethodId, palette: Palette, bold: boolean): Paint {
  const { width = 1, ...paint } = lineStyles[id].paint(palette);
  return { ...paint, width: width * (bold ? 1.5 : 1), join: 'round' };
}

export const lineStyles: Record<MethodId, LineStyle> = {
  supervised: { weight: 500, paint: ({ ink3 }) => ({ stroke: ink3, width: 1.5 }) },
  'pseudo-labels': {
    weight: 500,
    paint: ({ ink }) => ({ stroke: ink, width: 2, dashes: [1, 4.5], cap: 'round' }),
  },
  'meta-pseudo-labels': { weight: 650, paint: ({ ink }) => ({ stroke: ink, width: 2.4 }) },
  uda: { weight: 500, paint: ({ ink }) => ({ stroke: ink, width: 1.7, dashes: [8, 3, 1.5, 3] }) },
  'noisy-student': { weight: 500, paint: ({ ink }) => ({ stroke: ink, width: 1.7, dashes: [12, 5] }) },
};
