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

/** θ_S, θ_T, θ_S′, g′, and what each point of a tile leaves for the gradient: its units and deltas. */
export type ArrayName = 'student' | 'teacher' | 'studentAfter' | 'labeledGradient' | 'tile';

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
  /** Arrays in workgroup memory, with their lengths. */
  shared: Map<ArrayName, number>;
  /** Offsets within a row, in floats. */
  row: Record<ArrayName | 'losses' | 'values' | 'pseudoLabels' | 'feedback' | 'pushes' | 'permutation', number>;
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
  const lengths: Record<ArrayName, number> = {
    student: parameters,
    teacher: parameters,
    studentAfter: parameters,
    labeledGradient: parameters,
    tile: threads * stride,
  };
  const shared = placeInWorkgroup(lengths, workgroupBytes - 4 * threads);
  const given = shape.source === 'given';
  const shuffled = shape.teacher?.feedback?.shuffled ?? false;
  const scratch = (name: ArrayName) => (shared.has(name) ? 0 : lengths[name]);
  const rowLengths = {
    student: parameters,
    teacher: parameters,
    losses: 4,
    values: given ? 2 : 0,
    pseudoLabels: given ? shape.batch : 0,
    feedback: given ? shape.batch : 0,
    pushes: shuffled ? shape.batch : 0,
    permutation: shuffled ? shape.batch : 0,
    studentAfter: scratch('studentAfter'),
    labeledGradient: scratch('labeledGradient'),
    tile: scratch('tile'),
  };
  const { offsets, total } = starts(Object.values(rowLengths));
  const row = Object.fromEntries(
    Object.keys(rowLengths).map((name, i) => [name, offsets[i]]),
  ) as Layout['row'];
  return {
    parameters,
    units: units.offsets,
    deltas: deltas.offsets,
    unitCount: units.total,
    stride,
    shared,
    row,
    results: row.pushes,
    width: total,
  };
}

/** Where each layer's inputs begin among a point's units. */
export function unitsOf({ layers }: Pick<Shape, 'layers'>): { offsets: number[]; total: number } {
  return starts(layers.slice(0, -1).map((count) => count + 1));
}

/** Weights first, since every point reads all of them; the tile if there is room left. */
function placeInWorkgroup(lengths: Record<ArrayName, number>, bytes: number): Map<ArrayName, number> {
  const shared = new Map<ArrayName, number>();
  let left = bytes / 4;
  for (const [name, length] of Object.entries(lengths) as [ArrayName, number][]) {
    if (length > left) continue;
    shared.set(name, length);
    left -= length;
  }
  return shared;
}

/** Where each of them begins when they lie one after another. */
function starts(lengths: readonly number[]): { offsets: number[]; total: number } {
  let total = 0;
  const offsets = lengths.map((length) => (total += length) - length);
  return { offsets, total };
}
