/**
 * Where a run's numbers lie.
 *
 * A run is one row of the state tensor: what is read back (parameters, losses and, where the batch is given,
 * the step's values), then whatever scratch did not fit into workgroup memory.
 */
import { parameterCount } from '../../network.ts';
import type { Shape } from './shape.ts';

/** Threads of a workgroup: a run is one workgroup, a batch is worked off in tiles of so many points. */
export const threads = 64;

/** Vectors of P numbers, one after another: θ_S, θ_T, θ_S′, g′. */
export const vectors = ['student', 'teacher', 'studentAfter', 'labeledGradient'] as const;
export type Vector = (typeof vectors)[number];

export interface Layout {
  /** P */
  parameters: number;
  /** For each layer, where its inputs (and a constant 1 after them, for the biases) begin among a point's units. */
  units: number[];
  /** For each layer, where its outputs' deltas begin, counted from the first delta. */
  deltas: number[];
  unitCount: number;
  /** Floats a point takes in a tile: units, then deltas. */
  stride: number;
  /** What lies in workgroup memory: the vectors; what each point of a tile leaves for the gradient. */
  shared: { vectors: boolean; tile: boolean };
  /** Offsets within a row, in floats. */
  row: Record<'losses' | 'values' | 'pseudoLabels' | 'feedback' | 'pushes' | 'permutation' | 'tile', number>;
  /** Floats of a row that are read back, and of a whole row. */
  results: number;
  width: number;
}

/** @param workgroupBytes how much workgroup memory the device has */
export function layoutOf(shape: Shape, workgroupBytes: number): Layout {
  const parameters = parameterCount(shape);
  const units = unitsOf(shape);
  const deltas = starts(shape.layers.slice(1));
  const stride = units.total + deltas.total;
  // Vectors first, since every point reads all of them; the tile if there is room left.
  const room = workgroupBytes / 4 - threads;
  const vectorsFit = 4 * parameters <= room;
  const tileFits = threads * stride <= room - (vectorsFit ? 4 * parameters : 0);
  const given = shape.source === 'given' ? shape.batch : 0;
  const shuffled = shape.teacher?.feedback?.shuffled ? shape.batch : 0;
  const { offsets, total } = starts([
    (vectorsFit ? 2 : 4) * parameters,
    4,
    2,
    given,
    given,
    shuffled,
    shuffled,
    tileFits ? 0 : threads * stride,
  ]);
  const [, losses, values, pseudoLabels, feedback, pushes, permutation, tile] = offsets as [
    ...[number, number, number, number],
    ...[number, number, number, number],
  ];
  return {
    parameters,
    units: units.offsets,
    deltas: deltas.offsets,
    unitCount: units.total,
    stride,
    shared: { vectors: vectorsFit, tile: tileFits },
    row: { losses, values, pseudoLabels, feedback, pushes, permutation, tile },
    results: pushes,
    width: total,
  };
}

/** Where each layer's inputs begin among a point's units. */
export const unitsOf = ({ layers }: Pick<Shape, 'layers'>) =>
  starts(layers.slice(0, -1).map((count) => count + 1));

/** Where each of them begins when they lie one after another. */
function starts(lengths: readonly number[]): { offsets: number[]; total: number } {
  let total = 0;
  const offsets = lengths.map((length) => (total += length) - length);
  return { offsets, total };
}
