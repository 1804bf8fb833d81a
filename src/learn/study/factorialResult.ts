/** What the runs of one variant of the factorial come to, in numbers and in one sentence. */
import type { Settings } from '../../settings/settings.ts';
import type { Row } from './experiment.ts';
import { factorial, noClassInformation, settingsOf, type Variant } from './factorial.ts';
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
  /** The student's accuracy less that of `comparedWith` on the same seeds; null for that one itself. */
  comparison: PairedDifference | null;
  sentence: string;
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
  rows: readonly Row[],
  others: readonly Row[],
): VariantResult {
  const itself = variant.comparedWith === variant.id;
  const result = {
    ...variant,
    noClassInformation: noClassInformation(settingsOf(variant, settings)),
    student: summaryOf(rows.map((row) => row.accuracy)),
    teacher: summaryOf(rows.map((row) => row.teacherAccuracy!)),
    comparison: itself ? null : pairedDifference(accuracyBySeed(rows), accuracyBySeed(others)),
  };
  return { ...result, sentence: sentenceOf(result) };
}

/** One sentence, all its numbers from the result; it claims what the intervals leave, no more. */
export function sentenceOf(result: Omit<VariantResult, 'sentence'>): string {
  const { name, student, comparison } = result;
  const { count, low, high } = student.success;
  const runs = `${count} of ${student.runs} ${student.runs === 1 ? 'run' : 'runs'}`;
  const reached = `${runs} reached 99 % (95 % interval ${percent(low)} to ${percent(high)} %)`;
  const middle = student.runs === 1 ? 'accuracy' : 'median accuracy';
  const against = comparison ? `; ${comparisonOf(comparison, result.comparedWith)}` : '';
  const reason = result.noClassInformation
    ? '; no class information reaches either network, by construction, so which side is which is luck'
    : '';
  return `With ${name}, ${reached}, ${middle} ${(100 * student.median).toFixed(2)} %${against}${reason}.`;
}

function comparisonOf({ pairs, mean, interval }: PairedDifference, id: string): string {
  const other = factorial.find((variant) => variant.id === id)!.name;
  const seeds = pairs === 1 ? 'the same seed' : `the same ${pairs} seeds`;
  if (!interval)
    return `mean accuracy on ${seeds} ${signed(mean)} points against “${other}”, too few to tell`;
  const [low, high] = [signed(interval.low), signed(interval.high)];
  // As printed: a bound that rounds to nothing tells nothing apart.
  const verdict = low.startsWith('+')
    ? 'better than'
    : high.startsWith('−')
      ? 'worse than'
      : 'not told apart from';
  return `mean accuracy on ${seeds} ${verdict} “${other}”: ${signed(mean)} points, 95 % interval ${low} to ${high}`;
}

const percent = (share: number): string => (100 * share).toFixed(1);

/** A difference of accuracies in points, with its sign: "+1.30". */
export function signed(share: number): string {
  const size = Math.abs(100 * share).toFixed(2);
  return Number(size) === 0 ? size : `${share < 0 ? '−' : '+'}${size}`;
}
