/** The factorial's variants: their names, and a sentence on what each came to. Page and command line say the same. */
import { settingsOf, variantById, type Variant, type VariantKind } from '../../learn/study/factorial.ts';
import { verdictOf, type VariantResult, type Verdict } from '../../learn/study/factorialResult.ts';
import type { PairedDifference } from '../../learn/study/statistics.ts';
import { ours } from '../../settings/presets.ts';
import type { Settings } from '../../settings/settings.ts';
import { points } from './numbers.ts';

const names: Record<VariantKind, (settings: Settings) => string> = {
  cell: ({ teacher, data }) =>
    `λ = ${teacher.feedback.weight}, b = ${teacher.labels}, w = ${teacher.consistency.weight}, stars ${data.placement}`,
  shuffled: ({ data }) => `feedback shuffled among the batch’s points, stars ${data.placement}`,
  noLookAhead: ({ data }) => `feedback without looking ahead, stars ${data.placement}`,
  signTurnedRound: () => 'the feedback’s sign turned round, λ = −1',
  perExample: ({ pseudoLabels }) => `per-example feedback on ${pseudoLabels} pseudo labels`,
  oneNumber: ({ teacher: { feedback }, pseudoLabels }) =>
    `${feedback.form} feedback on ${pseudoLabels} pseudo labels, λ = ${feedback.weight}`,
  toldByKind: ({ teacher, pseudoLabels }) =>
    `no feedback, b = ${teacher.labels}, ${pseudoLabels} pseudo labels`,
  feedback: ({ teacher }) => `λ = ${teacher.feedback.weight}`,
  told: ({ teacher, data }) => `no feedback, b = ${teacher.labels}, stars ${data.placement}`,
  batch: ({ batch }) => (batch === 'all' ? 'all points in the batch' : `batch ${batch}`),
  wrongLabel: ({ teacher }) => `one star wrong, λ = ${teacher.feedback.weight}`,
  wrongLabelTold: ({ teacher }) => `one star wrong, no feedback, b = ${teacher.labels}`,
};

const variantName = (variant: Variant): string => names[variant.kind](settingsOf(variant, ours));

/** All its numbers are the result's; it claims what the intervals leave, no more. */
function variantSentence(result: VariantResult): string {
  const { student, comparison } = result;
  const { count, low, high } = student.success;
  const runs = `${count} of ${student.runs} ${student.runs === 1 ? 'run' : 'runs'}`;
  const reached = `${runs} reached 99 % (95 % interval ${percent(low)} to ${percent(high)} %)`;
  const middle = student.runs === 1 ? 'accuracy' : 'median accuracy';
  const against = comparison
    ? `; ${comparisonText(comparison, variantName(variantById(result.comparedWith)!))}`
    : '';
  const reason = result.noClassInformation
    ? '; no class information reaches either network, by construction, so which side is which is luck'
    : '';
  return `With ${variantName(result)}, ${reached}, ${middle} ${(100 * student.median).toFixed(2)} %${against}${reason}.`;
}

const verdicts: Record<Verdict, string> = {
  better: 'better than',
  worse: 'worse than',
  notToldApart: 'not told apart from',
};

function comparisonText({ pairs, mean, interval }: PairedDifference, other: string): string {
  const seeds = pairs === 1 ? 'the same seed' : `the same ${pairs} seeds`;
  if (!interval)
    return `mean accuracy on ${seeds} ${points(mean)} points against “${other}”, too few to tell`;
  const bounds = `${points(interval.low)} to ${points(interval.high)}`;
  return `mean accuracy on ${seeds} ${verdicts[verdictOf(interval)]} “${other}”: ${points(mean)} points, 95 % interval ${bounds}`;
}

const percent = (share: number): string => (100 * share).toFixed(1);

export const variants = { name: variantName, sentence: variantSentence };
