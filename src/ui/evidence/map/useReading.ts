import { cellPlace } from '../../../data/mapGrid.ts';
import { contraryLabels, verdicts } from '../../../session/say/verdicts.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { useDataset, usePage, useSession, useSettings } from '../../shell/context.ts';
import type { ChosenMap } from './useMap.ts';
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
export function useReading(
  { star, shown: { accuracies } }: Pick<ChosenMap, 'star' | 'shown'>,
  { cell, run, failed }: Pointed,
): Reading {
  const points = useSession().data.unlabeled;
  const label = usePage((state) => state.labels[star]);
  const { domain, judgedCount: all } = useDataset();
  const settings = useSettings();
  const { map } = lateWords;
  if (cell === null || !label) return { accuracy: null, short: null, full: map.hint };
  const own = run?.cell === cell ? run : null;
  const problem = failed ? map.failedHere(words.notices.failure(failed)) : own?.diverged && map.divergedHere;
  if (problem) return { accuracy: null, short: problem, full: problem };
  const accuracy = own?.frame.student.accuracy ?? accuracies[cell]!;
  const place = cellPlace(domain, cell);
  if (Number.isNaN(accuracy)) return { accuracy: null, short: null, full: map.waiting(place) };
  const wrong = Math.round((1 - accuracy) * all);
  const moved = [{ ...label, ...place }];
  const [judged] = own ? verdicts(own.frame, settings, moved, contraryLabels(moved, points), domain) : [];
  const verdict = judged ? words.stage.verdict[judged.verdict] : null;
  return {
    accuracy,
    short: map.pill(accuracy, wrong, verdict),
    full: map.read(place, accuracy, wrong, all, verdict),
  };
}
