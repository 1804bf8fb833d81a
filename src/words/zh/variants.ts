/** The factorial's variants: their names, and a sentence on what each came to. */
import type { Placement } from '../../data/dataset.ts';
import { settingsOf, variantById, type Variant, type VariantKind } from '../../learn/study/factorial.ts';
import { verdictOf, type VariantResult, type Verdict } from '../../learn/study/factorialResult.ts';
import type { PairedDifference } from '../../learn/study/statistics.ts';
import { ours } from '../../settings/presets.ts';
import type { FeedbackForm, PseudoLabels, Settings } from '../../settings/settings.ts';
import type { variants as English } from '../en/variants.ts';
import { contenders } from './contenders.ts';
import { points } from './numbers.ts';
import { settings as settingWords } from './settings.ts';

const stars = (placement: Placement): string => contenders.stars(placement);

const form = (of: FeedbackForm): string => settingWords.fields['teacher.feedback.form'].choices[of];

const labels: Record<PseudoLabels, string> = {
  soft: '软伪标签',
  sampled: '采样的伪标签',
  argmax: 'argmax伪标签',
};

const names: Record<VariantKind, (settings: Settings) => string> = {
  cell: ({ teacher, data }) =>
    `λ = ${teacher.feedback.weight}，b = ${teacher.labels}，w = ${teacher.consistency.weight}，${stars(data.placement)}`,
  shuffled: ({ data }) => `反馈在这一批的各点之间打乱，${stars(data.placement)}`,
  noLookAhead: ({ data }) => `反馈没有前瞻，${stars(data.placement)}`,
  signTurnedRound: () => '反馈的符号相反，λ = −1',
  perExample: ({ pseudoLabels }) => `逐样本反馈，${labels[pseudoLabels]}`,
  oneNumber: ({ teacher: { feedback }, pseudoLabels }) =>
    `${form(feedback.form)}反馈，${labels[pseudoLabels]}，λ = ${feedback.weight}`,
  toldByKind: ({ teacher, pseudoLabels }) => `无反馈，b = ${teacher.labels}，${labels[pseudoLabels]}`,
  feedback: ({ teacher }) => `λ = ${teacher.feedback.weight}`,
  told: ({ teacher, data }) => `无反馈，b = ${teacher.labels}，${stars(data.placement)}`,
  batch: ({ batch }) => (batch === 'all' ? '每批全部的点' : `批量${batch}`),
  wrongLabel: ({ teacher }) => `一个星标错误，λ = ${teacher.feedback.weight}`,
  wrongLabelTold: ({ teacher }) => `一个星标错误，无反馈，b = ${teacher.labels}`,
};

const variantName = (variant: Variant): string => names[variant.kind](settingsOf(variant, ours));

/** All its numbers are the result's; it claims what the intervals leave, no more. */
function variantSentence(result: VariantResult): string {
  const { student, comparison } = result;
  const { count, low, high } = student.success;
  const reached = `${student.runs}次运行中有${count}次达到99%（95%置信区间${percent(low)}到${percent(high)}%）`;
  const middle = student.runs === 1 ? '准确率' : '准确率中位数';
  const against = comparison
    ? `；${comparisonText(comparison, variantName(variantById(result.comparedWith)!))}`
    : '';
  const reason = result.noClassInformation
    ? '；按构造，没有任何类别信息到达两个网络，所以哪一侧是哪一类全凭运气'
    : '';
  return `${variantName(result)}：${reached}，${middle}${(100 * student.median).toFixed(2)}%${against}${reason}。`;
}

const verdicts: Record<Verdict, (other: string) => string> = {
  better: (other) => `优于“${other}”`,
  worse: (other) => `劣于“${other}”`,
  notToldApart: (other) => `与“${other}”无法区分`,
};

function comparisonText({ pairs, mean, interval }: PairedDifference, other: string): string {
  const seeds = pairs === 1 ? '同一个种子' : `同样的${pairs}个种子`;
  if (!interval)
    return `在${seeds}上，平均准确率与“${other}”相差${points(mean)}个百分点，次数太少，不足以判断`;
  const bounds = `${points(interval.low)}到${points(interval.high)}`;
  return `在${seeds}上，平均准确率${verdicts[verdictOf(interval)](other)}：${points(mean)}个百分点，95%置信区间${bounds}`;
}

const percent = (share: number): string => (100 * share).toFixed(1);

export const variants: typeof English = { name: variantName, sentence: variantSentence };
