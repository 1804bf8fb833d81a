/** What a step costs: its row counted in passes through a network (METHOD, Beyond the five rows). */
import { feedbackOf, learningTeacherOf, type Step } from './step.ts';

/** A forward pass is one, a backward pass two, and so is a Jacobian-vector product. */
const forward = 1;
const backward = 2;
const product = 2;

/**
 * Passes of a step, each over B unlabeled points: those over the labeled ones count by their share.
 *
 * @param points B, or all of them
 * @param labels how many points are labeled
 */
export const passesOf = (step: Step, points: number, labels: number): number =>
  unlabeledPasses(step) + (labeledPasses(step) * labels) / points;

function unlabeledPasses(step: Step): number {
  const { student, teacher } = step;
  const learning = learningTeacherOf(step);
  const feedback = feedbackOf(step);
  const lesson = teacher?.pseudoLabels;
  let passes = 0;
  // The teacher's clean answers serve its labels, both targets, and the feedback.
  if (teacher && (lesson || student.consistency || learning?.consistency)) passes += forward;
  if (feedback) passes += backward;
  // Toward its teacher or, without one, toward itself.
  if (student.consistency && !teacher) passes += forward;
  if (student.consistency) passes += forward + backward;
  if (learning?.consistency) passes += forward + backward;
  // Noised inputs are the very points of the student's consistency.
  if (lesson && !(lesson.noisedInputs && student.consistency)) passes += forward + backward;
  // Along g′, at every point; `dot` multiplies two gradients, `difference` two losses.
  if (feedback?.form === 'exact' || feedback?.form === 'perExample') passes += product;
  return passes;
}

function labeledPasses(step: Step): number {
  const learning = learningTeacherOf(step);
  const feedback = feedbackOf(step);
  const terms = Number(step.student.labels !== 0) + Number((learning?.labels ?? 0) !== 0);
  const score = !feedback ? 0 : feedback.form === 'difference' ? 2 * forward : forward + backward;
  return terms * (forward + backward) + score;
}
