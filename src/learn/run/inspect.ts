/**
 * One step taken apart, for slow motion: what the engine computed on the way, and what follows from it for each
 * point and each label (METHOD, One step; Pham et al., arXiv 2003.10580v4, section 2 and appendix A).
 *
 *   θ_S, θ_T, θ_S′  state.student, state.teacher, after.student
 *   T_i, d_i        the teacher's probability of class 1 at point i of the batch, and the logit behind it
 *   ŷ_i             values.pseudoLabels
 *   h, h_i          values.feedback
 *   λ, w            weights of feedback and consistency
 *   ε_i             draws.noise
 */
import { drawsOf, type Draws } from '../draws.ts';
import { crossEntropy, logits, probability } from '../derivatives.ts';
import type { Engine, Labeled, Run, State, StepValues } from '../engines/engine.ts';
import { scorePull } from './feedbackField.ts';
import type { Step } from '../methods/step.ts';
import type { Network } from '../network.ts';

/** How a step pushes the teacher's logits: −∂loss/∂d, positive toward class 1. Each [B]; null without that term. */
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
}

/**
 * The step that a run takes next.
 *
 * @throws Error where the run has no teacher: such a step has no phases
 */
export async function inspectStep(engine: Engine, run: Run): Promise<StepInspection> {
  const { step, seed, unlabeled, labeled, state } = run;
  const draws = drawsOf(step, seed, state.step, unlabeled);
  if (!state.teacher || !draws) throw new Error('Only a step with a teacher has phases.');
  const { state: after, values } = await engine.stepOnce(step, state, labeled, draws);
  return {
    draws,
    after,
    values,
    starLosses: {
      before: labeledLosses(step, state.student, labeled),
      after: labeledLosses(step, after.student, labeled),
    },
    pushes: pushesOf(run, draws, after, values),
  };
}

const labeledLosses = (network: Network, parameters: Float32Array, { x, y }: Labeled): Float32Array =>
  Float32Array.from(logits(network, parameters, x), (logit, l) => crossEntropy(logit, y[l]!));

function pushesOf(run: Run, draws: Draws, after: State, values: StepValues): Pushes {
  const { step, state } = run;
  if (!step.teacher || step.teacher.frozen) return { feedback: null, consistency: null };
  const beliefs = logits(step, state.teacher!, draws.x).map(probability);
  return {
    feedback: step.teacher.feedback && feedbackPush(run, draws, after, values, beliefs),
    consistency: consistencyPush(step, state, draws, beliefs),
  };
}

function feedbackPush(
  { step, labeled, state }: Run,
  { x, noise, permutation }: Draws,
  after: State,
  { feedback: h, pseudoLabels }: StepValues,
  beliefs: Float64Array,
): Float32Array {
  const { weight, form, lookAhead } = step.teacher!.feedback!;
  const size = beliefs.length;
  const from = (i: number) => permutation?.[i] ?? i;
  // exact: F = Σ push_i T_i, ∂T_i/∂d_i = T_i (1 − T_i), and the pull is −push_i
  if (form === 'exact') {
    const seen = step.student.noisedInputs ? x.map((value, i) => value + noise![i]!) : x;
    const lesson = { step, student: state.student, studentAfter: after.student, labeled, size };
    const pull = scorePull(lesson, lookAhead, seen);
    return Float32Array.from(beliefs, (belief, i) => weight * pull[from(i)]! * belief * (1 - belief));
  }
  // the others: F = Σ h_i CE(ŷ_i, T_i) or h/B Σ CE(ŷ_i, T_i), and ∂CE/∂d_i = T_i − ŷ_i
  const share = (i: number) => (typeof h === 'number' ? h / size : h![from(i)]!);
  return Float32Array.from(beliefs, (belief, i) => weight * share(i) * (pseudoLabels![i]! - belief));
}

/** L_c = 1/B Σ CE(T(x_i), T(x_i + ε_i)), so −∂(w L_c)/∂d = w/B (T(x_i) − T(x_i + ε_i)) */
function consistencyPush(step: Step, state: State, draws: Draws, beliefs: Float64Array): Float32Array | null {
  const weight = step.teacher!.consistency;
  if (weight === 0) return null;
  const noised = draws.x.map((value, i) => value + draws.noise![i]!);
  const logit = logits(step, state.teacher!, noised);
  return Float32Array.from(
    beliefs,
    (belief, i) => (weight / beliefs.length) * (belief - probability(logit[i]!)),
  );
}
