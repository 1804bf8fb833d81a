/** What a frame knows of wrong pseudo labels, in numbers. */
import { isWrong, unknownClass } from '../../data/dataset.ts';
import type { Frame } from '../../worker/protocol.ts';

export interface RelabelFacts {
  /** Points whose pseudo label is wrong now. */
  wrong: number;
  /** Of these, those that have been wrong since counting began. */
  always: number;
  /** The step since which half of the other wrong ones have stood; null: there are none. */
  half: number | null;
  /** Points that were relabeled at least once, and how often on average. */
  relabeled: number;
  times: number;
  total: number;
  /** Points whose class is known: of the others no label is known to be wrong. */
  judged: number;
  from: number;
}

/** Null where the frame carries no relabels. `classes`: true classes of the unlabeled points. */
export function relabelFacts({ closer, methods }: Frame, classes: Uint8Array): RelabelFacts | null {
  const labels = methods.find(({ method }) => method === closer?.method)?.teacher?.predictions;
  const relabels = closer?.relabels;
  if (!relabels || !labels) return null;
  const { counts, since, from } = relabels;
  const wrong = Array.from(classes.keys()).filter((i) => isWrong(labels[i]!, classes[i]!));
  const later = wrong
    .filter((i) => counts[i] !== 0)
    .map((i) => since[i]!)
    .sort((a, b) => a - b);
  const relabeled = counts.filter((count) => count > 0);
  return {
    wrong: wrong.length,
    always: wrong.length - later.length,
    half: later.length === 0 ? null : later[Math.ceil(later.length / 2) - 1]!,
    relabeled: relabeled.length,
    times: relabeled.length === 0 ? 0 : relabeled.reduce((sum, count) => sum + count, 0) / relabeled.length,
    total: classes.length,
    judged: classes.filter((side) => side !== unknownClass).length,
    from,
  };
}
