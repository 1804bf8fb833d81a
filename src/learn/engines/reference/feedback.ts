/**
 * F, the feedback term of the teacher's loss, in its four forms (METHOD, One step, 4; Pham et al.,
 * arXiv 2003.10580v4, equations 10 to 13 and appendix A).
 *
 *   S_i, T_i   probability of class 1 at point i: student, teacher; d_i is the logit behind it
 *   ŷ_i        pseudoLabels
 *   θ_S′(ŷ)    lesson.studentAfter
 *   g′         ∇L_l(θ_S′); g is ∇L_l(θ_S)
 *   push_i     ∂L_l(θ_S′)/∂ŷ_i = (η_S/B) ⟨g′, ∇_{θ_S} d_i⟩
 *   h, h_i     feedback: h_i = (η_S/B) ⟨g′, ∇CE(ŷ_i, S_i)⟩, h = Σ h_i = η_S ⟨g′, ∇L_u⟩
 */
import * as tf from '@tensorflow/tfjs';
import type { TeacherTerms } from '../../methods/step.ts';
import type { Given, Lesson } from './given.ts';
import { crossEntropies, crossEntropy, labeledGradient, labeledLoss } from './network.ts';

export interface FeedbackTerm {
  /** F as a function of the teacher's logits on the batch, [B][1]. */
  loss: (logit: tf.Tensor2D) => tf.Scalar;
  /** h or h_i, without λ and before any shuffle; null for `exact`. */
  feedback: tf.Tensor | null;
}

export function feedbackTerm(
  given: Given,
  lesson: Lesson,
  { form, lookAhead, shuffled }: NonNullable<TeacherTerms['feedback']>,
  pseudoLabels: tf.Tensor2D,
): FeedbackTerm {
  const { step, labeled } = given;
  const { student } = given.before;
  const scoreAfter = scoreOf(given, lookAhead);
  const score = (labels: tf.Tensor2D) => scoreAfter(lesson.studentAfter(labels));

  // exact: F = L_l(θ_S′(θ_T)), through the student's step
  if (form === 'exact' && !shuffled) return { loss: (logit) => score(tf.sigmoid(logit)), feedback: null };

  // difference: h = L_l(θ_S) − L_l(θ_S′), F = h · 1/B Σ CE(ŷ_i, T_i)
  if (form === 'difference') {
    const studentAfter = lesson.studentAfter(pseudoLabels);
    const h = tf.sub(labeledLoss(step, student, labeled), labeledLoss(step, studentAfter, labeled));
    return { loss: (logit) => tf.mul(h, crossEntropy(logit, pseudoLabels)), feedback: h };
  }

  const push = tf.grad(score as (labels: tf.Tensor) => tf.Tensor)(pseudoLabels);
  const placed = (perPoint: tf.Tensor) =>
    shuffled ? tf.gather(perPoint, given.batch!.permutation!) : perPoint;

  // exact, shuffled: F = Σ push_π(i) T_i
  if (form === 'exact')
    return { loss: (logit) => tf.sum(tf.mul(placed(push), tf.sigmoid(logit))), feedback: null };

  // ∇CE(ŷ_i, S_i) = (S_i − ŷ_i) ∇d_i, so h_i = (S_i − ŷ_i) push_i
  const perPoint = tf.mul(tf.sub(tf.sigmoid(lesson.logit!), pseudoLabels), push);

  // perExample: F = Σ h_i CE(ŷ_i, T_i)
  if (form === 'perExample')
    return {
      loss: (logit) => tf.sum(tf.mul(placed(perPoint), crossEntropies(logit, pseudoLabels))),
      feedback: perPoint,
    };

  // dot: h = Σ h_i, F = h · 1/B Σ CE(ŷ_i, T_i)
  const h = tf.sum(perPoint);
  return { loss: (logit) => tf.mul(h, crossEntropy(logit, pseudoLabels)), feedback: h };
}

/** θ_S′ ↦ L_l(θ_S′); without look-ahead its linear part at θ_S, ⟨g, θ_S′⟩, whose gradient is g everywhere. */
function scoreOf({ step, before, labeled }: Given, lookAhead: boolean): (after: tf.Tensor1D) => tf.Scalar {
  if (lookAhead) return (after) => labeledLoss(step, after, labeled);
  const gradient = labeledGradient(step, before.student, labeled);
  return (after) => tf.sum(tf.mul(gradient, after));
}
