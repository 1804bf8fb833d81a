import { cellPlace } from '../../../data/mapGrid.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { useDataset, useSession } from '../../shell/context.ts';
import type { Pointed } from './usePointed.ts';

export interface Reading {
  /** Of the place that is pointed at, 0 to 1; null: not known yet, or none. */
  accuracy: number | null;
  /** At the star; null: nothing to say yet. */
  short: string | null;
  /** The same with the place, for screen readers. */
  full: string;
}

/** What is known of the place that is pointed at: by its own run, or before that has ended by the map. */
export function useReading(accuracies: Float64Array, { cell, run, failed }: Pointed): Reading {
  const points = useSession().data.unlabeled.y.length;
  const { domain } = useDataset();
  const { map } = lateWords;
  if (cell === null) return { accuracy: null, short: null, full: map.hint };
  const own = run?.cell === cell ? run : null;
  const said = failed ? map.failedHere(words.notices.failure(failed)) : own?.diverged && map.divergedHere;
  if (said) return { accuracy: null, short: said, full: said };
  const accuracy = own ? own.frame.student.accuracy : accuracies[cell]!;
  const place = cellPlace(domain, cell);
  if (Number.isNaN(accuracy)) return { accuracy: null, short: null, full: map.waiting(place) };
  const wrong = Math.round((1 - accuracy) * points);
  return { accuracy, short: map.pill(accuracy, wrong), full: map.read(place, accuracy, wrong, points) };
}
