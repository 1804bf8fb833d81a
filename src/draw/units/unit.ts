/** One unit: its value everywhere on the plane. */
import { coarseGrid } from '../../data/grid.ts';
import type { Palette } from '../palette.ts';
import { washTable } from '../plot/wash.ts';
import { mixed } from '../rgb.ts';
import type { Field } from '../sink/field.ts';
import { shadesOf, type Shades } from '../sink/shades.ts';
import type { Sink } from '../sink/sink.ts';
import type { UnitBox } from './unitBoxes.ts';

export interface UnitFields {
  /** Every hidden layer's values at the coarse grid's nodes: by layer, [units][nodes]. */
  values: readonly (readonly Float32Array[])[];
  /** Probability of class 1 at the coarse grid's nodes: the output. */
  output: Float32Array;
}

/** One unit's field over a box of any size; the output's in the classes' colors. */
export function drawUnit(sink: Sink, { values, output }: UnitFields, box: UnitBox, palette: Palette): void {
  const field = values[box.layer]?.[box.unit];
  if (field) sink.field(activity(field), activityShades(palette), box);
  else sink.field({ ...coarseGrid, values: output, share: (p) => p }, washTable(palette), box);
}

/** From −1 to 1; a unit that goes beyond (relu) is scaled to fit. */
function activity(values: Float32Array): Field {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  return { ...coarseGrid, values, share: (value) => (value / largest + 1) / 2 };
}

/** Gray, since hue means class: −1 is paper, +1 dark. */
const activityShades = ({ paper, ink2 }: Palette): Shades =>
  shadesOf(['activity', paper, ink2].join(), mixed(paper, ink2));
