/** What would have come of a run had one label lain elsewhere. Source: METHOD, Accuracy. */
import type { Engine } from '../engines/engine.ts';
import type { Start } from '../run/firstRun.ts';
import { accuracyOf } from '../run/measure.ts';
import { solve } from '../run/solve.ts';

export interface Elsewhere {
  /** Which of the labels. */
  index: number;
  /** Where it lies instead, in the picture's coordinates. */
  place: { x: number; y: number };
}

/**
 * Trains from the first weights with the label there, yielding steps as `solve` does.
 *
 * @returns the student's accuracy on the unlabeled points after the last step; null where the run diverged
 */
export async function* accuracyElsewhere(
  engine: Engine,
  start: Start,
  { index, place }: Elsewhere,
): AsyncGenerator<number, number | null> {
  const labels = start.labels.map((label, i) => (i === index ? { ...label, ...place } : label));
  const { state, diverged } = yield* solve(engine, { ...start, labels });
  // Awaited here, since WebKit returns from an async generator what is not: the promise itself.
  return diverged ? null : await accuracyOf(engine, start, state.student);
}
