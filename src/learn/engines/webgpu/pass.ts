/**
 * A training step is a list of passes over points (METHOD, One step; Pham et al., arXiv 2003.10580v4, section 2
 * and appendix A): studentPasses.ts, then teacherPasses.ts. The shader runs the list; what a pass does is WGSL.
 *
 *   θ_S, θ_T, θ_S′   vectors student, teacher, studentAfter
 *   g′               vector labeledGradient, ∇L_l(θ_S′)
 *   ŷ, ε, 1/B        point.label, point.noise, point.share; of labeled points y, 0, 1/L
 *   S(x), T(x)       sigmoid(d): d is the logits' difference of the pass's network at the point
 *   m                point.counts, point.sure
 *   a, b, w, λ       studentLabels, teacherLabels, studentConsistency or teacherConsistency, feedbackWeight
 *   η_S, η_T         studentRate, teacherRate
 *   h, h_i           h, point.push
 *   ḋ                tangent(…) = ⟨g′, ∇_{θ_S} d⟩
 */
import type { Vector } from './layout.ts';
import type { ConsistencyShape, Shape } from './shape.ts';
import type { Writer } from './writer.ts';

export interface Pass {
  title: string;
  /** Which points it goes over; without, there is only `after`. */
  over?: 'batch' | 'labeled';
  network?: Vector;
  /** The network sees x + ε. */
  noised?: boolean;
  /** Only in a dispatch's last step: for the losses that it reports. */
  lastOnly?: boolean;
  /** WGSL for a point, with `d`, `point`, its index `i`, its tile `t`. */
  point?: string;
  /** ∂loss/∂d of a point: the pass adds the loss's gradient to `sums`. */
  delta?: string | false | undefined;
  /** WGSL once all points are done, with `step`. */
  after?: string;
}

/** ∂CE/∂d = σ(d) − label, a point's share of it. */
export const error = 'point.share * (sigmoid(d) - point.label)';

/** Losses are worth their time only where somebody reads them: in the last step, but `difference` lives on them. */
/** m_i · what a point has, in L_u and in the feedback. */
export const counted = ({ pseudoLabels }: Shape, value: string): string =>
  pseudoLabels?.masked ? `point.counts * ${value}` : value;

export const everyStep = (shape: Shape): boolean => shape.teacher?.feedback?.form === 'difference';
export const loss = (shape: Shape, name: string, value = 'crossEntropy(d, point.label)') =>
  `if (${everyStep(shape) ? 'true' : 'last'}) { ${name} += point.share * ${value}; }`;

/** Where the batch is given, a point's value is read back. */
export const report = (
  { shape, layout }: Writer,
  name: 'pseudoLabels' | 'feedback',
  value: string,
): string =>
  shape.source === 'given'
    ? `if (i < ${shape.batch}u) { result[base + ${layout.row[name]}u + i] = ${value}; }`
    : '';

/**
 * L_c(θ) = 1/B Σ m_i CE(q_i, f_θ(x_i + ε_i)), the targets q_i constants: of θ's own network, or of another.
 *
 * @param delta a term of the clean points to add
 */
export function consistencyPasses(
  shape: Shape,
  { masked, target }: ConsistencyShape,
  { network, from = network }: { network: 'student' | 'teacher'; from?: Vector },
  { reported, delta }: { reported: boolean; delta?: string | undefined },
): Pass[] {
  const sure = (value: string) => (masked ? `point.sure * ${value}` : value);
  const mask = masked ? ` batch[t].sure = select(0.0, 1.0, abs(d) >= ${network}LeastLogit);` : '';
  const belief = 'crossEntropy(d, point.belief)';
  return [
    {
      title: 'q_i from the clean point',
      over: 'batch',
      network: from,
      point: `batch[t].belief = ${targets[target](network)};${mask}`,
      delta,
    },
    {
      title: 'w ∇L_c(θ)',
      over: 'batch',
      network,
      noised: true,
      point: reported ? loss(shape, 'consistencyLoss', sure(belief)) : '',
      delta: `${network}Consistency * point.share * ${sure('(sigmoid(d) - point.belief)')}`,
    },
  ];
}

/** By whose κ; a tie is class 0. */
const targets: Record<ConsistencyShape['target'], (network: string) => string> = {
  plain: () => 'sigmoid(d)',
  sharpened: (network) => `sigmoid(d / ${network}Temperature)`,
  hard: () => 'select(0.0, 1.0, d > 0.0)',
};
