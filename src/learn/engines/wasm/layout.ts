/** How the kernel wants its numbers: points in blocks of 64, hidden layers padded to multiples of four units. */
import { layersOf, type Network } from '../../network.ts';

/** Points of a block. */
const columns = 64;

/** A number of points, rounded up to whole blocks. */
export const wholeBlocks = (count: number): number => Math.ceil(count / columns) * columns;

export const padded = (units: number): number => Math.ceil(units / 4) * 4;

/** Rows of all hidden layers. */
export const hiddenRows = (network: Pick<Network, 'layers'>): number =>
  network.layers.slice(1, -1).reduce((sum, units) => sum + padded(units), 0);

/** Writes x, [count][2], into blocks of two rows; the rest of them becomes 0. `noise`, [count][2], is added. */
export function writeInputs(to: Float32Array, x: Float32Array, noise: Float32Array | null = null): void {
  to.fill(0, 2 * columns * Math.floor(x.length / 2 / columns));
  for (let first = 0; first < x.length; first += 2 * columns) {
    const end = Math.min(first + 2 * columns, x.length);
    for (let i = first, at = first; i < end; i += 2, at++) {
      to[at] = x[i]! + (noise ? noise[i]! : 0);
      to[at + columns] = x[i + 1]! + (noise ? noise[i + 1]! : 0);
    }
  }
}

/** Length of a parameter vector in the kernel. */
export function paddedParameterCount({ layers }: Pick<Network, 'layers'>): number {
  const hidden = layers.slice(1, -1).map(padded);
  const fanIns = [2, ...hidden];
  return hidden.reduce((sum, units, i) => sum + (fanIns[i]! + 1) * units, 2 * fanIns.at(-1)! + 4);
}

/**
 * Where parameter i of the flat vector lies in the kernel's: [P].
 *
 * Hidden layers keep their order, W row-major and then b, with padded rows. The last layer is transposed:
 * its W for class 0, its W for class 1, then b.
 */
export function parameterPlaces(network: Pick<Network, 'layers'>): Uint32Array {
  const layers = layersOf(network);
  const places: number[] = [];
  let offset = 0;
  layers.forEach(({ fanIn, fanOut }, k) => {
    const rows = k === 0 ? fanIn : padded(fanIn);
    const last = k === layers.length - 1;
    const [rowStride, columnStride] = last ? [1, rows] : [padded(fanOut), 1];
    for (let i = 0; i < fanIn; i++)
      for (let o = 0; o < fanOut; o++) places.push(offset + i * rowStride + o * columnStride);
    const biases = offset + rows * (last ? fanOut : padded(fanOut));
    for (let o = 0; o < fanOut; o++) places.push(biases + o);
    offset = biases + padded(fanOut);
  });
  return Uint32Array.from(places);
}
