/**
 * A training step is a list of passes over points (METHOD, One step; Pham et al., arXiv 2003.10580v4, section 2
 * and appendix A): studentPasses.ts, then teacherPasses.ts. The shader runs the list; what a pass does is WGSL.
 *
 *   θ_S, θ_T, θ_S′   vectors student, teacher, studentAfter
 *   g′               vector labeledGradient, ∇L_l(θ_S′)
 *   ŷ, ε, 1/B        point.label, point.noise, point.share; of labeled points y, 0, 1/L
 *   S(x), T(x)       sigmoid(d): d is the logits' difference of the pass's network at the point
 *   a, b, w, λ       studentLabels, teacherLabels, studentConsistency or teacherConsistency, feedbackWeight
 *   η_S, η_T         studentRate, teacherRate
 *   h, h_i           h, point.push
 *   ḋ                tangent(…) = ⟨g′, ∇_{θ_S} d⟩
 */
import type { Vector } from './layout.ts';
import type { Shape } from './shape.ts';
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
export const everyStep = (shape: Shape): boolean => shape.teacher?.feedback?.form === 'difference';
export const loss = (shape: Shape, name: string, target = 'point.label') =>
  `if (${everyStep(shape) ? 'true' : 'last'}) { ${name} += point.share * crossEntropy(d, ${target}); }`;

/** Where the batch is given, a point's value is read back. */
export const report = (
  { shape, layout }: Writer,
  name: 'pseudoLabels' | 'feedback',
  value: string,
): string =>
  shape.source === 'given'
    ? `if (i < ${shape.batch}u) { result[base + ${layout.row[name]}u + i] = ${value}; }`
    : '';

/** L_c(θ) = 1/B Σ CE(stop_gradient(f_θ(x_i)), f_θ(x_i + ε_i)); `delta` is a term of the clean points to add. */
export function consistencyPasses(
  shape: Shape,
  network: Vector,
  weight: string,
  reported: boolean,
  delta?: string,
): Pass[] {
  return [
    { title: 'f_θ(x_i)', over: 'batch', network, point: 'batch[t].belief = sigmoid(d);', delta },
    {
      title: 'w ∇L_c(θ)',
      over: 'batch',
      network,
      noised: true,
      point: reported ? loss(shape, 'consistencyLoss', 'point.belief') : '',
      delta: `${weight} * point.share * (sigmoid(d) - point.belief)`,
    },
  ];
}
