/**
 * One training step: the definition that every engine is held to (METHOD, One step; Pham et al.,
 * arXiv 2003.10580v4, section 2 and appendix A).
 *
 *   θ_S, θ_T    student, teacher: parameters [P]; θ_S′ is studentAfter
 *   S(x), T(x)  their probability of class 1, [n][1]; T on the batch is beliefs
 *   x_l, y_l    labeled.x, labeled.y
 *   ε           batch.noise
 *   ŷ           pseudoLabels: probability of class 1, [B][1]
 *   L_l(θ)      labeledLoss: 1/L Σ CE(y_l, f_θ(x_l))
 *   L_u         1/B Σ CE(ŷ_i, S(x_i))
 *   L_c(θ)      consistency: 1/B Σ CE(stop_gradient(f_θ(x_i)), f_θ(x_i + ε_i))
 *   a, b        step.student.labels, step.teacher.labels: weights of L_l
 *   w           step.student.consistency, step.teacher.consistency: weights of L_c
 *   F, λ        the teacher's feedback term and its weight: feedback.ts
 *   η_S, η_T    learning rates
 */
import * as tf from '@tensorflow/tfjs';
import type { PseudoLabels } from '../../../settings/settings.ts';
import { feedbackTerm } from './feedback.ts';
import type { BatchTensors, Given, Lesson, Networks, ValueTensors } from './given.ts';
import { crossEntropy, crossEntropyGradient, forward, labeledGradient, labeledLoss } from './network.ts';

/**
 * Takes one step. To be called within one tf.tidy, as are the values, which cost time and so are computed
 * only when asked for. All that it returns is new.
 */
export function takeStep(given: Given): { after: Networks; values: () => ValueTensors } {
  const { step, before, labeled, batch } = given;
  // 1. ŷ from the teacher θ_T
  const beliefs = before.teacher && batch && tf.sigmoid(forward(step, before.teacher, batch.x).logit);
  const pseudoLabels = beliefs && pseudoLabelsFrom(step.pseudoLabels, beliefs, batch!.uniforms);
  // 2. the student learns from ŷ
  const lesson = lessonFrom(given);
  const studentAfter = lesson.studentAfter(pseudoLabels);
  // 3. and 4. the teacher learns from how the updated student does on the labels
  const learns = step.teacher !== null && !step.teacher.frozen;
  const taught = learns && beliefs ? teach(given, lesson, beliefs, pseudoLabels!) : null;
  return {
    after: { student: studentAfter, teacher: taught?.teacherAfter ?? before.teacher?.clone() ?? null },
    values: () => ({
      labeledBefore: labeledLoss(step, before.student, labeled),
      labeledAfter: labeledLoss(step, studentAfter, labeled),
      pseudoLabel: pseudoLabels && crossEntropy(lesson.logit!, pseudoLabels),
      consistency: taught?.consistency ?? lesson.consistency,
      feedback: taught?.feedback ?? null,
      teacherGradientNorm: taught ? tf.norm(taught.gradient) : null,
      pseudoLabels,
    }),
  };
}

/** ŷ: T(x) itself, a sample of it, or its likelier class (a tie is class 0). */
function pseudoLabelsFrom(kind: PseudoLabels, beliefs: tf.Tensor2D, uniforms: tf.Tensor2D | null) {
  if (kind === 'soft') return beliefs;
  return tf.cast(tf.less(kind === 'sampled' ? uniforms! : 0.5, beliefs), 'float32') as tf.Tensor2D;
}

function lessonFrom(given: Given): Lesson {
  const { step, labeled, batch } = given;
  const { student, teacher } = given.before;
  const { learningRate, labels, consistency, noisedInputs } = step.student;
  const seen = teacher && batch && forward(step, student, noisedInputs ? noised(batch) : batch.x);
  // ŷ ↦ ∇L_u(θ_S; ŷ)
  const lessonGradient = seen && crossEntropyGradient(step, seen);
  // a ∇L_l(θ_S) + w ∇L_c(θ_S), which do not depend on ŷ
  const ownGradients: tf.Tensor1D[] = [];
  if (labels !== 0) ownGradients.push(tf.mul(labels, labeledGradient(step, student, labeled)));
  let ownConsistency: tf.Scalar | null = null;
  if (consistency !== 0) {
    const clean = tf.sigmoid(forward(step, student, batch!.x).logit);
    const noisy = forward(step, student, noised(batch!));
    ownConsistency = crossEntropy(noisy.logit, clean);
    ownGradients.push(tf.mul(consistency, crossEntropyGradient(step, noisy)(clean)));
  }
  // θ_S′ = θ_S − η_S ∇[L_u(θ_S; ŷ) + a L_l(θ_S) + w L_c(θ_S)]
  const studentAfter = (pseudoLabels: tf.Tensor2D | null) => {
    const taught = lessonGradient && pseudoLabels ? [lessonGradient(pseudoLabels)] : [];
    return descend(student, learningRate, total([...taught, ...ownGradients], student));
  };
  return { studentAfter, logit: seen && seen.logit, consistency: ownConsistency };
}

/** θ_T′ = θ_T − η_T ∇[λ F(θ_T) + b L_l(θ_T) + w L_c(θ_T)] */
function teach(given: Given, lesson: Lesson, beliefs: tf.Tensor2D, pseudoLabels: tf.Tensor2D) {
  const { step, labeled } = given;
  const teacher = given.before.teacher!;
  const batch = given.batch!;
  const { learningRate, labels, consistency, feedback } = step.teacher!;
  const gradients: tf.Tensor1D[] = [];
  const term = feedback && feedbackTerm(given, lesson, feedback, pseudoLabels);
  if (term) {
    const loss = (parameters: tf.Tensor) =>
      term.loss(forward(step, parameters as tf.Tensor1D, batch.x).logit) as tf.Tensor;
    gradients.push(tf.mul(feedback.weight, tf.grad(loss)(teacher)));
  }
  if (labels !== 0) gradients.push(tf.mul(labels, labeledGradient(step, teacher, labeled)));
  const noisy = consistency === 0 ? null : forward(step, teacher, noised(batch));
  if (noisy) gradients.push(tf.mul(consistency, crossEntropyGradient(step, noisy)(beliefs)));
  const gradient = total(gradients, teacher);
  return {
    teacherAfter: descend(teacher, learningRate, gradient),
    gradient,
    consistency: noisy && crossEntropy(noisy.logit, beliefs),
    feedback: term && term.feedback,
  };
}

const noised = ({ x, noise }: BatchTensors): tf.Tensor2D => tf.add(x, noise!);

/** The sum of gradients, of which there may be none. */
const total = (gradients: tf.Tensor1D[], parameters: tf.Tensor1D): tf.Tensor1D =>
  gradients.length === 0 ? tf.zerosLike(parameters) : tf.addN(gradients);

/** θ − η ∇ */
const descend = (parameters: tf.Tensor1D, learningRate: number, gradient: tf.Tensor1D): tf.Tensor1D =>
  tf.sub(parameters, tf.mul(learningRate, gradient));
