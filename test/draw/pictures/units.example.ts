/** The inside of a network of two hidden layers. */
import { aspectOf } from '../../../src/data/dataset.ts';
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { drawUnitMap } from '../../../src/draw/units/unitMap.ts';
import { coarse, fieldOf, valuesOf } from './data.ts';
import { example } from './example.ts';

const unit = (direction: number, sharpness: number) =>
  valuesOf((x, y) => Math.tanh(sharpness * (x * Math.cos(direction) + y * Math.sin(direction))), coarse);
const layers = [3, 2].map((units, layer) =>
  Array.from({ length: units }, (_, i) => unit(i + layer, 1 + layer)),
);
const weights = [2 * 3, 3 * 2, 2 * 2].map((count) =>
  Float32Array.from({ length: count }, (_, i) => Math.sin(3 * i + 1)),
);

export default example({
  sizes: [
    { width: 480, height: 440 },
    { width: 326, height: 440 },
  ],
  data: { values: layers, weights, output: fieldOf((x, y) => 4 * (x - y), coarse) },
  others: {
    values: layers.map((units) => units.toReversed()),
    weights: weights.map((matrix) => matrix.map((weight) => -weight)),
    output: fieldOf((x, y) => 4 * (y - x), coarse),
  },
  draw: (sink, map, palette, size) => drawUnitMap(sink, map, size, aspectOf(twoMoon.domain), palette),
});
