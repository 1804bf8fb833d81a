/**
 * The feedback as a field over the plane: which way the student's score pulls a guess made anywhere.
 *
 *   θ_S, θ_S′  student, studentAfter: before and after the student's step
 *   S(x), d(x) the student's probability of class 1, and the logit behind it: d = log S₁ − log S₀
 *   g′         ∇L_l(θ_S′); without look-ahead g = ∇L_l(θ_S)
 *   η_S, B     student.learningRate, the batch's size
 *   λ          feedback.weight
 *
 * A guess ŷ(x) one unit closer to class 1 moves the student by (η_S/B) ∇d(x) and so its loss on the labels by
 * (η_S/B) ⟨g′, ∇d(x)⟩. The teacher descends that loss, so its belief T₁(x) is pulled the other way:
 *
 *   pull(x) = −λ (η_S/B) ⟨g′, ∇_{θ_S} d(x)⟩     (appendix A; METHOD, One step, 4, exact)
 *
 * Positive: toward class 1. The factor T₁ T₀, by which a teacher that is sure moves less, is left out: the field
 * says where the score would have the guess, whatever the teacher thinks now.
 */
import { labeledGradient, logitSlopes } from '../derivatives.ts';
import { drawsOf } from '../draws.ts';
import type { Engine, Labeled, Run } from '../engines/engine.ts';
import { feedbackOf, type Step } from '../methods/step.ts';

/** A student's step: before, after, and what came in. */
export interface Lesson {
  step: Step;
  student: Float32Array;
  studentAfter: Float32Array;
  labeled: Labeled;
  /** B */
  size: number;
}

/**
 * −(η_S/B) ⟨g′, ∇_{θ_S} d(x)⟩ at each point, [n]: the pull without λ.
 *
 * @param lookAhead score the student after its step, or before it
 * @param x z, [n][2]; for the points of a batch, as the student sees them
 */
export function scorePull(
  { step, student, studentAfter, labeled, size }: Lesson,
  lookAhead: boolean,
  x: Float32Array,
): Float64Array {
  const gradient = labeledGradient(step, lookAhead ? studentAfter : student, labeled);
  const share = step.student.learningRate / size;
  return logitSlopes(step, student, gradient, x).map((slope) => -share * slope);
}

/**
 * The pull of the step that a run takes next, at each point, [n]; null where the teacher gets no feedback.
 *
 * @param x z, [n][2]
 */
export async function feedbackField(engine: Engine, run: Run, x: Float32Array): Promise<Float32Array | null> {
  const { step, seed, unlabeled, labeled, state } = run;
  const feedback = feedbackOf(step);
  const draws = feedback ? drawsOf(step, seed, state.step, unlabeled) : null;
  if (!feedback || !draws) return null;
  const { state: after } = await engine.stepOnce(step, state, labeled, draws);
  const lesson = {
    step,
    student: state.student,
    studentAfter: after.student,
    labeled,
    size: draws.x.length / 2,
  };
  return Float32Array.from(scorePull(lesson, feedback.lookAhead, x), (pull) => feedback.weight * pull);
}
