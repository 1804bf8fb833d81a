/**
 * One step taken apart, for slow motion: what the engine computed on the way, and what follows from it for each
 * point and each label (METHOD, One step; Pham et al., arXiv 2003.10580v4, section 2 and appendix A).
 *
 *   θ_S, θ_T, θ_S′  state.student, state.teacher, after.student
 *   T_i, d_i        the teacher's probability of class 1 at point i of the batch, and the logit behind it
 *   ŷ_i             values.pseudoLabels
 *   m_i             1 where the teacher is as sure of x_i as a threshold asks, else 0
 *   h, h_i          values.feedback
 *   λ, w, κ         weights of feedback and consistency; the temperature of consistency's targets
 *   ε_i             draws.noise
 */
import { drawsOf, type Draws } from '../draws.ts';
import { crossEntropy, logits, probability } from '../derivatives.ts';
import type { Engine, Labeled, Run, State, StepValues } from '../engines/engine.ts';
import { scorePull } from './feedbackField.ts';
import {
  feedbackOf,
  learningTeacherOf,
  leastLogit,
  type Feedback,
  type LearningTeacher,
} from '../methods/step.ts';
import type { Network } from '../network.ts';

/** How a step pushes the logits of a teacher that learns: −∂loss/∂d, positive toward class 1. Each [B]; null without that term. */
export interface Pushes {
  /** −∂(λF)/∂d_i at x_i. */
  feedback: Float32Array | null;
  /** −∂(w L_c)/∂d at x_i + ε_i, where the term acts. */
  consistency: Float32Array | null;
}

export interface StepInspection {
  draws: Draws;
  /** The state that the engine's step leads to. */
  after: State;
  values: StepValues;
  /** CE(y_l, S(x_l)) of each label, before the student's update and after it, [L]. */
  starLosses: { before: Float32Array; after: Float32Array };
  pushes: Pushes;
  /** m of each guess: 1 where it counts, [B]; null: all do. */
  counts: Uint8Array | null;
}

/**
 * The step that a run takes next.
 *
 * @throws Error where its teacher does not label points, or there is none: such a step has no phases
 */
export async function inspectStep(engine: Engine, run: Run): Promise<StepInspection> {
  const { step, seed, unlabeled, labeled, state } = run;
  const draws = drawsOf(step, seed, state.step, unlabeled);
  if (!step.teacher?.pseudoLabels || !draws)
    throw new Error('Only a step with a teacher that labels has phases.');
  const { state: after, values } = await engine.stepOnce(step, state, labeled, draws);
  const learning = learningTeacherOf(step);
  const clean = logits(step, state.teacher!, draws.x);
  const { threshold } = step.teacher.pseudoLabels;
  return {
    draws,
    after,
    values,
    counts:
      leastLogit(threshold) === 0 ? null : Uint8Array.from(clean, (_, i) => countsAt(clean, threshold)(i)),
    starLosses: {
      before: labeledLosses(step, state.student, labeled),
      after: labeledLosses(step, after.student, labeled),
    },
    pushes: learning
      ? pushesOf(run, learning, clean, draws, after, values)
      : { feedback: null, consistency: null },
  };
}

const labeledLosses = (network: Network, parameters: Float32Array, { x, y }: Labeled): Float32Array =>
  Float32Array.from(logits(network, parameters, x), (logit, l) => crossEntropy(logit, y[l]!));

function pushesOf(
  run: Run,
  learning: LearningTeacher,
  clean: Float64Array,
  draws: Draws,
  after: State,
  values: StepValues,
): Pushes {
  const feedback = feedbackOf(run.step);
  return {
    feedback: feedback && feedbackPush(run, feedback, draws, after, values, clean),
    consistency: consistencyPush(run, learning, draws, clean),
  };
}

/** m of each point. */
const countsAt = (logit: Float64Array, threshold: number) => (i: number) =>
  Number(Math.abs(logit[i]!) >= leastLogit(threshold));

function feedbackPush(
  { step, labeled, state }: Run,
  { weight, form, lookAhead }: Feedback,
  { x, noise, permutation }: Draws,
  after: State,
  { feedback: h, pseudoLabels }: StepValues,
  logit: Float64Array,
): Float32Array {
  const { threshold, noisedInputs } = step.teacher!.pseudoLabels!;
  const size = logit.length;
  const from = (i: number) => permutation?.[i] ?? i;
  const counts = countsAt(logit, threshold);
  const beliefs = logit.map(probability);
  // exact: F = Σ m_i push_i T_i, ∂T_i/∂d_i = T_i (1 − T_i), and the pull is −push_i
  if (form === 'exact') {
    const seen = noisedInputs ? x.map((value, i) => value + noise![i]!) : x;
    const lesson = { step, student: state.student, studentAfter: after.student, labeled, size };
    const pull = scorePull(lesson, lookAhead, seen);
    return Float32Array.from(
      beliefs,
      (belief, i) => weight * counts(i) * pull[from(i)]! * belief * (1 - belief),
    );
  }
  // the others: F = Σ m_i h_i CE(ŷ_i, T_i) or h/B Σ m_i CE(ŷ_i, T_i), and ∂CE/∂d_i = T_i − ŷ_i
  const share = (i: number) => counts(i) * (typeof h === 'number' ? h / size : h![from(i)]!);
  return Float32Array.from(beliefs, (belief, i) => weight * share(i) * (pseudoLabels![i]! - belief));
}

/** L_c = 1/B Σ m_i CE(q_i, T(x_i + ε_i)), so −∂(w L_c)/∂d = w/B m_i (q_i − T(x_i + ε_i)), q_i the sharpened T(x_i) */
function consistencyPush(
  { step, state }: Run,
  { consistency }: LearningTeacher,
  { x, noise }: Draws,
  clean: Float64Array,
): Float32Array | null {
  if (!consistency) return null;
  const { weight, threshold, temperature } = consistency;
  const counts = countsAt(clean, threshold);
  const noised = x.map((value, i) => value + noise![i]!);
  const logit = logits(step, state.teacher!, noised);
  const target = (d: number) => (temperature === 0 ? Number(d > 0) : probability(d / temperature));
  return Float32Array.from(
    clean,
    (d, i) => (weight / clean.length) * counts(i) * (target(d) - probability(logit[i]!)),
  );
}
