/**
 * One training step (METHOD, One step; Pham et al., arXiv 2003.10580v4, section 2 and appendix A).
 *
 *   θ_S, θ_T, θ_S′   run.student, run.teacher, run.studentAfter
 *   x, x + ε         run.clean, run.noisy: the batch, B points
 *   T, ŷ             run.beliefs, run.targets: the teacher's p and its pseudo labels
 *   m                whether a point counts: the labeling network's |logit| is at least run.…LeastLogit
 *   L_l, L_u, L_c    losses on labeled points, on pseudo labels, of consistency
 *   a, b, w, λ       studentLabels, teacherLabels, …Consistency, feedbackWeight
 *   κ, α             …Temperature, decay
 *   η_S, η_T         studentRate, teacherRate
 *   g′               run.direction: ∇L_l(θ_S′), or ∇L_l(θ_S) without look-ahead
 *   h                feedback: how much the lesson helped
 */
import {
  crossEntropy,
  crossEntropyDelta,
  dropUnsure,
  exactDelta,
  examplePush,
  exactPush,
  perExampleDelta,
  permute,
  probabilities,
  pseudoLabels,
  sharpen,
} from './losses.ts';
import { sum } from './math.ts';
import { along, backward, forward } from './network.ts';
import { Feedback, PseudoLabels, Run, Teacher } from './run.ts';

/** Takes a step. The losses and the gradient's norm are computed only where asked for. */
export function takeStep(run: Run, report: bool): void {
  // 1. ŷ from θ_T
  if (run.teaching !== Teacher.None) {
    forward(run, run.teacher, run.clean, run.teacherHidden, run.teacherLogits, run.batch);
    probabilities(run.teacherLogits, run.beliefs, run.batch);
    if (run.pseudoLabels !== PseudoLabels.None)
      pseudoLabels(run.pseudoLabels, run.beliefs, run.teacherLogits, run.uniforms, run.targets, run.batch);
  }
  // 2. θ_S′ = θ_S − η_S ∇[ L_u(θ_S; ŷ) + a L_l(θ_S) + w L_c(θ_S) ]
  clear(run, run.gradient);
  if (run.pseudoLabels !== PseudoLabels.None) addPseudoLabelGradient(run, report);
  if (run.studentConsistency !== 0) addStudentConsistency(run, report);
  if (run.studentLabels !== 0) addLabeledGradient(run, run.student, run.studentLabels, run.gradient);
  descend(run, run.student, run.studentRate, run.studentAfter);
  if (report || run.form === Feedback.Difference) {
    run.labeledBefore = labeledLoss(run, run.student);
    run.labeledAfter = labeledLoss(run, run.studentAfter);
  }
  // 3. and 4. θ_T′ = θ_T − η_T ∇[ λ F(θ_T) + b L_l(θ_T) + w L_c(θ_T) ]
  if (run.teaching === Teacher.Learning) {
    clear(run, run.gradient);
    if (run.form !== Feedback.None) addFeedbackGradient(run);
    if (run.teacherLabels !== 0) addLabeledGradient(run, run.teacher, run.teacherLabels, run.gradient);
    if (run.teacherConsistency !== 0)
      addTeacherConsistency(run, report);
    if (report) run.gradientNorm = norm(run);
    descend(run, run.teacher, run.teacherRate, run.teacher);
  } else if (run.teaching === Teacher.Averaged) average(run);
  memory.copy(run.student, run.studentAfter, run.parameterBytes);
}

/** ∇L_u(θ_S; ŷ), L_u = 1/B Σ m_i CE(ŷ_i, S(x_i)), at x + ε for a noisy student. */
function addPseudoLabelGradient(run: Run, report: bool): void {
  const x = run.noisedInputs ? run.noisy : run.clean;
  forward(run, run.student, x, run.studentHidden, run.studentLogits, run.batch);
  if (report)
    run.pseudoLabelLoss = crossEntropy(
      run.studentLogits,
      run.targets,
      run.leastLogit,
      run.teacherLogits,
      run.batch,
    );
  crossEntropyDelta(1 / <f32>run.batch, run.studentLogits, run.targets, run.delta, run.batch);
  if (run.leastLogit > 0) dropUnsure(run.leastLogit, run.teacherLogits, run.delta, run.batch);
  backward(run, run.student, x, run.studentHidden, run.delta, run.batch, run.gradient);
}

/** w ∇L_c(θ_S): the targets are the teacher's or, where there is none, the student's own. */
function addStudentConsistency(run: Run, report: bool): void {
  let clean = run.teacherLogits;
  if (run.teaching === Teacher.None) {
    // Without a teacher nothing else needs the student's logits.
    clean = run.studentLogits;
    forward(run, run.student, run.clean, run.scratchHidden, clean, run.batch);
  }
  const weight = run.studentConsistency;
  sharpen(run.studentTemperature, clean, run.sharpened, run.batch);
  addConsistencyGradient(run, run.student, run.sharpened, weight, run.studentLeastLogit, clean, report);
}

/** w ∇L_c(θ_T) */
function addTeacherConsistency(run: Run, report: bool): void {
  const clean = run.teacherLogits;
  let targets = run.beliefs;
  if (run.teacherTemperature !== 1) {
    targets = run.sharpened;
    sharpen(run.teacherTemperature, clean, targets, run.batch);
  }
  const weight = run.teacherConsistency;
  addConsistencyGradient(run, run.teacher, targets, weight, run.teacherLeastLogit, clean, report);
}

/** w ∇L_c(θ), L_c = 1/B Σ m_i CE(q_i, f(x_i + ε_i)); q are constants, m_i is 1 where |clean| is at least `least` */
function addConsistencyGradient(
  run: Run,
  theta: usize,
  targets: usize,
  weight: f32,
  least: f32,
  clean: usize,
  report: bool,
): void {
  const logits = run.scratchLogits;
  forward(run, theta, run.noisy, run.scratchHidden, logits, run.batch);
  if (report) run.consistencyLoss = crossEntropy(logits, targets, least, clean, run.batch);
  crossEntropyDelta(weight / <f32>run.batch, logits, targets, run.delta, run.batch);
  if (least > 0) dropUnsure(least, clean, run.delta, run.batch);
  backward(run, theta, run.noisy, run.scratchHidden, run.delta, run.batch, run.gradient);
}

/** gradient += weight · ∇L_l(θ), L_l = 1/L Σ CE(y_l, f(x_l)) */
function addLabeledGradient(run: Run, theta: usize, weight: f32, gradient: usize): void {
  const count = run.labeledCount;
  forward(run, theta, run.labeled, run.scratchHidden, run.scratchLogits, count);
  crossEntropyDelta(weight / <f32>max(1, count), run.scratchLogits, run.classes, run.delta, count);
  backward(run, theta, run.labeled, run.scratchHidden, run.delta, count, gradient);
}

/** L_l(θ); 0 over no points. */
function labeledLoss(run: Run, theta: usize): f32 {
  forward(run, theta, run.labeled, run.scratchHidden, run.scratchLogits, run.labeledCount);
  return crossEntropy(run.scratchLogits, run.classes, 0, run.scratchLogits, run.labeledCount);
}

/** λ ∇F(θ_T) */
function addFeedbackGradient(run: Run): void {
  const weight = run.feedbackWeight;
  const count = run.batch;
  // h = L_l(θ_S) − L_l(θ_S′)
  if (run.form === Feedback.Difference) run.feedback = run.labeledBefore - run.labeledAfter;
  else computePush(run);
  if (run.form === Feedback.Exact) exactDelta(weight, run.teacherLogits, run.push, run.delta, count);
  else if (run.form === Feedback.PerExample)
    perExampleDelta(weight, run.beliefs, run.targets, run.push, run.delta, count);
  else {
    // `dot`, `difference`: F = h · 1/B Σ m_i CE(ŷ_i, T(x_i))
    const scale = (weight * run.feedback) / <f32>count;
    crossEntropyDelta(scale, run.teacherLogits, run.targets, run.delta, count);
  }
  if (run.leastLogit > 0) dropUnsure(run.leastLogit, run.teacherLogits, run.delta, count);
  backward(run, run.teacher, run.clean, run.teacherHidden, run.delta, count, run.gradient);
}

/**
 * What each point's lesson did along g′, from ḋ = ⟨g′, ∇_{θ_S} d⟩ at the old student; for `dot`, h = Σ m_i h_i. Those
 * that are shuffled are of all points: which of them count is seen where they arrive.
 */
function computePush(run: Run): void {
  const count = run.batch;
  const scored = run.lookAhead ? run.studentAfter : run.student;
  clear(run, run.direction);
  addLabeledGradient(run, scored, 1, run.direction);
  const x = run.noisedInputs ? run.noisy : run.clean;
  along(run, run.student, run.direction, x, run.studentHidden, run.push, count);
  if (run.leastLogit > 0 && !run.shuffled) dropUnsure(run.leastLogit, run.teacherLogits, run.push, count);
  if (run.form === Feedback.Exact) exactPush(run.studentRate, run.push, count);
  else run.feedback = examplePush(run.studentRate, run.studentLogits, run.targets, run.push, count);
  if (run.shuffled) permute(run.push, run.permutation, run.delta, count);
}

/** θ_T′ = α θ_T + (1 − α) θ_S′ */
function average(run: Run): void {
  for (let at: usize = 0; at < run.parameterBytes; at += 16) {
    const kept = f32x4.mul(f32x4.splat(run.decay), v128.load(run.teacher + at));
    const taken = f32x4.mul(f32x4.splat(1 - run.decay), v128.load(run.studentAfter + at));
    v128.store(run.teacher + at, f32x4.add(kept, taken));
  }
}

/** out = θ − η · gradient */
function descend(run: Run, theta: usize, rate: f32, out: usize): void {
  for (let at: usize = 0; at < run.parameterBytes; at += 16) {
    const change = f32x4.mul(f32x4.splat(rate), v128.load(run.gradient + at));
    v128.store(out + at, f32x4.sub(v128.load(theta + at), change));
  }
}

function clear(run: Run, gradient: usize): void {
  memory.fill(gradient, 0, run.parameterBytes);
}

/** Euclidean norm of the gradient; its padding is 0. */
function norm(run: Run): f32 {
  let squares = f32x4.splat(0);
  for (let at: usize = 0; at < run.parameterBytes; at += 16) {
    const g = v128.load(run.gradient + at);
    squares = f32x4.add(squares, f32x4.mul(g, g));
  }
  return sqrt(sum(squares));
}
