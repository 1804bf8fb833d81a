/**
 * F, the feedback term of the teacher's loss, in its four forms (METHOD, One step, 4; Pham et al.,
 * arXiv 2003.10580v4, equations 10 to 13 and appendix A).
 *
 *   S_i, T_i   probability of class 1 at point i: student, teacher; d_i is the logit behind it
 *   ŷ_i        guesses.pseudoLabels
 *   m_i        guesses.counts: whether the point counts (METHOD, Beyond the five rows)
 *   θ_S′(ŷ)    lesson.studentAfter
 *   g′         ∇L_l(θ_S′); g is ∇L_l(θ_S)
 *   push_i     (η_S/B) ⟨g′, ∇_{θ_S} d_i⟩; times m_i it is ∂L_l(θ_S′)/∂ŷ_i
 *   h, h_i     feedback: h_i = (η_S/B) ⟨g′, ∇CE(ŷ_i, S_i)⟩, h = Σ m_i h_i = η_S ⟨g′, ∇L_u⟩
 */
import * as tf from '@tensorflow/tfjs';
import type { Feedback } from '../../methods/step.ts';
import type { Given, Guesses, Lesson } from './given.ts';
import { counted, crossEntropies, crossEntropy, labeledGradient, labeledLoss } from './network.ts';

export interface FeedbackTerm {
  /** F as a function of the teacher's logits on the batch, [B][1]. */
  loss: (logit: tf.Tensor2D) => tf.Scalar;
  /** h or h_i, without λ; null for `exact`. Where h_i are shuffled, those of all points before that. */
  feedback: tf.Tensor | null;
}

export function feedbackTerm(
  given: Given,
  lesson: Lesson,
  { form, lookAhead, shuffled }: Feedback,
  { pseudoLabels: made, counts }: Guesses,
): FeedbackTerm {
  const { step, labeled } = given;
  const { student } = given.before;
  const pseudoLabels = made!;
  const score = scoreOf(given, lookAhead);

  // exact: F = L_l(θ_S′(θ_T)), through the student's step
  if (form === 'exact' && !shuffled)
    return { loss: (logit) => score(lesson.studentAfter(tf.sigmoid(logit))), feedback: null };

  const studentAfter = lesson.studentAfter(pseudoLabels);
  // difference: h = L_l(θ_S) − L_l(θ_S′), F = h · 1/B Σ m_i CE(ŷ_i, T_i)
  if (form === 'difference') {
    const h = tf.sub(labeledLoss(step, student, labeled), labeledLoss(step, studentAfter, labeled));
    return { loss: (logit) => tf.mul(h, crossEntropy(logit, pseudoLabels, counts)), feedback: h };
  }

  const push = pushOf(given, lesson, tf.grad(score as Scored)(studentAfter), pseudoLabels);
  // What is dealt out anew are the pushes of all points; then those count that count.
  const placed = (perPoint: tf.Tensor2D) =>
    counted(shuffled ? tf.gather(perPoint, given.batch!.permutation!) : perPoint, counts);

  // exact, shuffled: F = Σ m_i push_π(i) T_i
  if (form === 'exact')
    return { loss: (logit) => tf.sum(tf.mul(placed(push), tf.sigmoid(logit))), feedback: null };

  // ∇CE(ŷ_i, S_i) = (S_i − ŷ_i) ∇d_i, so h_i = (S_i − ŷ_i) push_i
  const perPoint = tf.mul(tf.sub(tf.sigmoid(lesson.logit!), pseudoLabels), push) as tf.Tensor2D;

  // perExample: F = Σ m_i h_i CE(ŷ_i, T_i)
  if (form === 'perExample')
    return {
      loss: (logit) => tf.sum(tf.mul(placed(perPoint), crossEntropies(logit, pseudoLabels))),
      feedback: shuffled ? perPoint : placed(perPoint),
    };

  // dot: h = Σ m_i h_i, F = h · 1/B Σ m_i CE(ŷ_i, T_i)
  const h = tf.sum(placed(perPoint));
  return { loss: (logit) => tf.mul(h, crossEntropy(logit, pseudoLabels, counts)), feedback: h };
}

type Scored = (after: tf.Tensor) => tf.Tensor;

/** θ_S′ ↦ L_l(θ_S′); without look-ahead its linear part at θ_S, ⟨g, θ_S′⟩, whose gradient is g everywhere. */
function scoreOf({ step, before, labeled }: Given, lookAhead: boolean): (after: tf.Tensor1D) => tf.Scalar {
  if (lookAhead) return (after) => labeledLoss(step, after, labeled);
  const gradient = labeledGradient(step, before.student, labeled);
  return (after) => tf.sum(tf.mul(gradient, after));
}

/** (η_S/B) ⟨g′, ∇d_i⟩ = −η_S ∂⟨g′, ∇ 1/B Σ CE(ŷ_i, S_i)⟩/∂ŷ_i, [B][1] */
function pushOf({ step }: Given, lesson: Lesson, direction: tf.Tensor, pseudoLabels: tf.Tensor2D) {
  const along = (labels: tf.Tensor) =>
    tf.mul(-step.student.learningRate, tf.sum(tf.mul(direction, lesson.gradient!(labels as tf.Tensor2D))));
  return tf.grad(along)(pseudoLabels) as tf.Tensor2D;
}
