import { isJudged } from '../../learn/study/experiment.ts';
import type { VariantResult } from '../../learn/study/factorialResult.ts';
import type { Report } from '../../learn/study/report.ts';
import { summaryOf, type Summary } from '../../learn/study/statistics.ts';
import type { StudyState } from './study.ts';

/** What a variant's runs came to so far. */
export interface Outcome {
  student: Summary;
  teacher: Summary;
  /** Beside the runs of the variant that it is compared with; null until they rest and it is made. */
  result: VariantResult | null;
}

export type Outcomes = ReadonlyMap<string, Outcome>;

/** By variant; without those that have no row yet. */
export function outcomesOf({ rows }: StudyState, report: Report | null): Outcomes {
  const outcomes = new Map<string, Outcome>();
  for (const [id, all] of rows) {
    const list = all.filter(isJudged);
    if (list.length === 0) continue;
    outcomes.set(id, {
      student: summaryOf(list.map((row) => row.accuracy)),
      teacher: summaryOf(list.map((row) => row.teacherAccuracy!)),
      result: report?.variants?.find((variant) => variant.id === id) ?? null,
    });
  }
  return outcomes;
}
