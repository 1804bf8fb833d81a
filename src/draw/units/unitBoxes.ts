/** Where the units of a network stand on its map. */
import type { Size } from '../scales.ts';

/** A unit's field on the map, CSS pixels. */
export interface UnitBox {
  /** The hidden layer, from 0; the output's is their number. */
  layer: number;
  unit: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

const widest = 64;
const gap = 4;

/** Where every unit stands: a column a layer, between the two inputs and the output. */
export function unitBoxes(layers: readonly number[], size: Size, aspect: number): UnitBox[] {
  const columns = [...layers, 1];
  const most = Math.max(...columns);
  const width = Math.min(widest, (size.height / most - gap) * aspect, (0.5 * size.width) / columns.length);
  const height = width / aspect;
  const left = 26;
  const pitch = columns.length === 1 ? 0 : (size.width - width - left) / columns.length;
  return columns.flatMap((units, layer) =>
    Array.from({ length: units }, (_, unit) => ({
      layer,
      unit,
      x: left + (layer + 1) * pitch,
      y: (size.height * (unit + 0.5)) / units - height / 2,
      width,
      height,
    })),
  );
}
