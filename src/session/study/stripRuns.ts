/** The runs of a strip: those that ship with the page, where they are of its settings, then those made here. */
import { judgedOf } from '../../learn/run/measure.ts';
import { isJudged, type JudgedRow, type Row } from '../../learn/study/experiment.ts';
import { runIdentity } from '../../learn/study/runIdentity.ts';
import { datasetOf } from '../../settings/datasetOf.ts';
import { ours } from '../../settings/presets.ts';
import type { MethodId, Settings } from '../../settings/settings.ts';
import { points, recordedRuns, type RecordedRun } from './recordedRuns.ts';
import type { StripPart } from './stripPart.ts';

export interface StripRun extends Pick<
  JudgedRow,
  'seed' | 'accuracy' | 'medianOfLast500' | 'worstOfLast500'
> {
  /** It ships with the page; else it was made here. */
  recorded: boolean;
  /** Of the unlabeled points, after the last step. */
  wrong: number;
  /** Steps at its end by which it is judged. */
  judged: number;
  /** On fresh points; null where that was not recorded. */
  fresh: number | null;
}

/** Whether there are recorded runs of a method with these settings, whatever their seeds. */
export const areRecorded = ({ method, settings }: Pick<StripPart, 'method' | 'settings'>): boolean =>
  recordedRuns.has(method as MethodId) && runIdentity(method, settings) === runIdentity(method, ours);

/** Steps at the end of a run by which it is judged. */
export const judgedIn = ({ steps }: Settings): number => judgedOf(steps);

/** How many of so many points an accuracy leaves wrong. */
export const wrongOf = (accuracy: number, all: number): number => Math.round((1 - accuracy) * all);

/** Recorded ones first. A seed that was run here too counts once. */
export function stripRuns(part: StripPart, rows: readonly Row[]): StripRun[] {
  const { method, settings } = part;
  const here = new Set(rows.map(({ seed }) => seed));
  const recorded = areRecorded(part) ? recordedRuns.get(method as MethodId)! : [];
  return [
    ...recorded.filter(({ seed }) => !here.has(seed)).map(recordedRun),
    ...rows.filter(isJudged).map((row) => ({
      ...row,
      recorded: false,
      judged: judgedIn(settings),
      wrong: wrongOf(row.accuracy, datasetOf(settings).judgedCount),
    })),
  ];
}

const recordedRun = ({ seed, accuracy, wrong, wrongMedian, wrongMost }: RecordedRun): StripRun => ({
  seed,
  accuracy,
  wrong,
  medianOfLast500: 1 - wrongMedian / points,
  worstOfLast500: 1 - wrongMost / points,
  fresh: null,
  judged: judgedIn(ours),
  recorded: true,
});
