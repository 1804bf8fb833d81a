/**
 * One training step: the definition that every engine is held to (METHOD, One step and Beyond the five rows; Pham
 * et al., arXiv 2003.10580v4, section 2 and appendix A).
 *
 *   θ_S, θ_T    student, teacher: parameters [P]; θ_S′ is studentAfter
 *   S(x), T(x)  their probability of class 1, [n][1]; d is the logit behind it
 *   x_l, y_l    labeled.x, labeled.y
 *   ε           batch.noise
 *   ŷ           pseudoLabels: probability of class 1, [B][1]
 *   m           counts: whether the labeling network is sure enough of a point, by a threshold τ
 *   L_l(θ)      labeledLoss: 1/L Σ CE(y_l, f_θ(x_l))
 *   L_u         1/B Σ m_i CE(ŷ_i, S(x_i))
 *   L_c(θ)      consistency: 1/B Σ m_i CE(q_i, f_θ(x_i + ε_i)), q_i = stop_gradient(softmax(logits(x_i)/κ)), the
 *               logits those of f_θ itself or, for a student that has one, of its teacher
 *   a, b        step.student.labels, step.teacher.labels: weights of L_l
 *   w           weights of L_c, in step.student.consistency and step.teacher.consistency
 *   F, λ        the teacher's feedback term and its weight: feedback.ts
 *   α           step.teacher.decay
 *   η_S, η_T    learning rates
 */
import * as tf from '@tensorflow/tfjs';
import type { PseudoLabels } from '../../../settings/settings.ts';
import { learningTeacherOf, type Consistency, type LearningTeacher } from '../../methods/step.ts';
import { feedbackTerm } from './feedback.ts';
import type { BatchTensors, Given, Guesses, Lesson, Networks, ValueTensors } from './given.ts';
import {
  countsOf,
  crossEntropy,
  crossEntropyGradient,
  forward,
  labeledGradient,
  labeledLoss,
} from './network.ts';

/**
 * Takes one step. To be called within one tf.tidy, as are the values, which cost time and so are computed
 * only when asked for. All that it returns is new.
 */
export function takeStep(given: Given): { after: Networks; values: () => ValueTensors } {
  const { step, before, labeled } = given;
  // 1. ŷ from the teacher θ_T
  const guesses = guessesFrom(given);
  // 2. the student learns from ŷ
  const lesson = lessonFrom(given, guesses);
  const pseudoLabels = guesses && guesses.pseudoLabels;
  const studentAfter = lesson.studentAfter(pseudoLabels);
  // 3. and 4. the teacher learns from how the updated student does on the labels
  const learning = learningTeacherOf(step);
  const taught = learning && teach(given, learning, lesson, guesses);
  return {
    after: { student: studentAfter, teacher: taught?.teacherAfter ?? followed(given, studentAfter) },
    values: () => ({
      labeledBefore: labeledLoss(step, before.student, labeled),
      labeledAfter: labeledLoss(step, studentAfter, labeled),
      pseudoLabel: pseudoLabels && crossEntropy(lesson.logit!, pseudoLabels, guesses!.counts),
      consistency: taught?.consistency ?? lesson.consistency,
      feedback: taught?.feedback ?? null,
      teacherGradientNorm: taught ? tf.norm(taught.gradient) : null,
      pseudoLabels,
    }),
  };
}

/** Null where there is no teacher to ask, or no point. */
function guessesFrom({ step, before, batch }: Given): Guesses | null {
  if (!step.teacher || !batch) return null;
  const { logit } = forward(step, before.teacher!, batch.x);
  const term = step.teacher.pseudoLabels;
  return {
    logit,
    pseudoLabels: term && pseudoLabelsFrom(term.kind, tf.sigmoid(logit), batch.uniforms),
    counts: term && countsOf(logit, term.threshold),
  };
}

/** ŷ: T(x) itself, a sample of it, or its likelier class (a tie is class 0). */
function pseudoLabelsFrom(kind: PseudoLabels, beliefs: tf.Tensor2D, uniforms: tf.Tensor2D | null) {
  if (kind === 'soft') return beliefs;
  return tf.cast(tf.less(kind === 'sampled' ? uniforms! : 0.5, beliefs), 'float32') as tf.Tensor2D;
}

function lessonFrom(given: Given, guesses: Guesses | null): Lesson {
  const { step, labeled, batch } = given;
  const { student } = given.before;
  const { learningRate, labels, consistency } = step.student;
  const term = step.teacher?.pseudoLabels;
  const seen = term && forward(step, student, term.noisedInputs ? noised(batch!) : batch!.x);
  // ŷ, m ↦ ∇L_u(θ_S; ŷ)
  const gradient = seen ? crossEntropyGradient(step, seen) : null;
  // a ∇L_l(θ_S) + w ∇L_c(θ_S), which do not depend on ŷ
  const ownGradients: tf.Tensor1D[] = [];
  if (labels !== 0) ownGradients.push(tf.mul(labels, labeledGradient(step, student, labeled)));
  const clean = consistency && (guesses?.logit ?? forward(step, student, batch!.x).logit);
  const consistent = consistency && consistencyTerm(given, student, clean!, consistency);
  if (consistent) ownGradients.push(consistent.gradient);
  // θ_S′ = θ_S − η_S ∇[L_u(θ_S; ŷ) + a L_l(θ_S) + w L_c(θ_S)]
  const studentAfter = (pseudoLabels: tf.Tensor2D | null) => {
    const taught = gradient && pseudoLabels ? [gradient(pseudoLabels, guesses!.counts)] : [];
    return descend(student, learningRate, total([...taught, ...ownGradients], student));
  };
  return {
    studentAfter,
    gradient,
    logit: seen ? seen.logit : null,
    consistency: consistent && consistent.loss,
  };
}

/** L_c(θ) and w ∇L_c(θ); `clean` are the logits of the network that sets the targets, constants here. */
function consistencyTerm(
  { step, batch }: Given,
  parameters: tf.Tensor1D,
  clean: tf.Tensor2D,
  { weight, threshold, temperature }: Consistency,
) {
  // q = softmax(logits/κ); κ = 0: the likelier class, a tie is class 0
  const targets = (
    temperature === 0 ? tf.cast(tf.greater(clean, 0), 'float32') : tf.sigmoid(tf.div(clean, temperature))
  ) as tf.Tensor2D;
  const counts = countsOf(clean, threshold);
  const noisy = forward(step, parameters, noised(batch!));
  return {
    loss: crossEntropy(noisy.logit, targets, counts),
    gradient: tf.mul(weight, crossEntropyGradient(step, noisy)(targets, counts)) as tf.Tensor1D,
  };
}

/** θ_T′ = θ_T − η_T ∇[λ F(θ_T) + b L_l(θ_T) + w L_c(θ_T)] */
function teach(given: Given, terms: LearningTeacher, lesson: Lesson, guesses: Guesses | null) {
  const { step, labeled, batch } = given;
  const teacher = given.before.teacher!;
  const { learningRate, labels, consistency } = terms;
  const gradients: tf.Tensor1D[] = [];
  const feedback = terms.pseudoLabels && terms.pseudoLabels.feedback;
  const term = feedback && feedbackTerm(given, lesson, feedback, guesses!);
  if (term) {
    const loss = (parameters: tf.Tensor) =>
      term.loss(forward(step, parameters as tf.Tensor1D, batch!.x).logit) as tf.Tensor;
    gradients.push(tf.mul(feedback.weight, tf.grad(loss)(teacher)));
  }
  if (labels !== 0) gradients.push(tf.mul(labels, labeledGradient(step, teacher, labeled)));
  const consistent = consistency && consistencyTerm(given, teacher, guesses!.logit, consistency);
  if (consistent) gradients.push(consistent.gradient);
  const gradient = total(gradients, teacher);
  return {
    teacherAfter: descend(teacher, learningRate, gradient),
    gradient,
    consistency: consistent && consistent.loss,
    feedback: term && term.feedback,
  };
}

/** A teacher that does not learn: θ_T′ = α θ_T + (1 − α) θ_S′ where it is an average, else θ_T. */
function followed({ step, before }: Given, studentAfter: tf.Tensor1D): tf.Tensor1D | null {
  if (step.teacher?.kind !== 'averaged') return before.teacher && before.teacher.clone();
  const { decay } = step.teacher;
  return tf.add(tf.mul(decay, before.teacher!), tf.mul(1 - decay, studentAfter));
}

const noised = ({ x, noise }: BatchTensors): tf.Tensor2D => tf.add(x, noise!);

/** The sum of gradients, of which there may be none. */
const total = (gradients: tf.Tensor1D[], parameters: tf.Tensor1D): tf.Tensor1D =>
  gradients.length === 0 ? tf.zerosLike(parameters) : tf.addN(gradients);

/** θ − η ∇ */
const descend = (parameters: tf.Tensor1D, learningRate: number, gradient: tf.Tensor1D): tf.Tensor1D =>
  tf.sub(parameters, tf.mul(learningRate, gradient));
