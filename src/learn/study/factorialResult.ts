/** What the runs of one variant of the factorial come to, in numbers. */
import type { Settings } from '../../settings/settings.ts';
import type { JudgedRow } from './experiment.ts';
import { noClassInformation, settingsOf, type Variant } from './factorial.ts';
import {
  accuracyBySeed,
  pairedDifference,
  summaryOf,
  type PairedDifference,
  type Summary,
} from './statistics.ts';

export interface VariantResult extends Variant {
  /** By construction nothing tells the networks which side is which: its accuracy is luck. */
  noClassInformation: boolean;
  student: Summary;
  teacher: Summary;
  /** The student's accuracy less that of `comparedWith` on the same seeds; null for that one itself, and where it has none. */
  comparison: PairedDifference | null;
}

/**
 * A variant's runs beside those it is compared with.
 *
 * @param settings before the variant's changes
 * @param rows of Meta Pseudo Labels, one a seed, at least one
 * @param others rows of the variant it is compared with; the seeds that both have count
 */
export function resultOf(
  variant: Variant,
  settings: Settings,
  rows: readonly JudgedRow[],
  others: readonly JudgedRow[],
): VariantResult {
  const itself = variant.comparedWith === variant.id;
  return {
    ...variant,
    noClassInformation: noClassInformation(settingsOf(variant, settings)),
    student: summaryOf(rows.map((row) => row.accuracy)),
    teacher: summaryOf(rows.map((row) => row.teacherAccuracy!)),
    comparison: itself ? null : pairedDifference(accuracyBySeed(rows), accuracyBySeed(others)),
  };
}

export type Verdict = 'better' | 'worse' | 'notToldApart';

/** What the interval of a difference leaves to claim, no more. */
export function verdictOf({ low, high }: NonNullable<PairedDifference['interval']>): Verdict {
  // As printed, in points to two decimals: a bound that rounds to nothing tells nothing apart.
  if (inPoints(low) > 0) return 'better';
  return inPoints(high) < 0 ? 'worse' : 'notToldApart';
}

const inPoints = (share: number): number => Number((100 * share).toFixed(2));
