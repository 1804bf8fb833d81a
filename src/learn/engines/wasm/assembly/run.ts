/**
 * A run as it lies in memory. `../record.ts` writes it: the same fields in the same order, 4 bytes each. A kernel
 * and a wrapper that disagree about them do not start.
 */

/** How many points lie side by side in a block; a row is one number of each of them. */
export const COLUMNS: i32 = 64;
export const ROW: usize = 256;

export const enum Activation {
  Tanh,
  Sigmoid,
  Relu,
}

export const enum PseudoLabels {
  None,
  Soft,
  Sampled,
  Argmax,
}

export const enum Teacher {
  None,
  Frozen,
  Averaged,
  Learning,
}

export const enum Feedback {
  None,
  Exact,
  PerExample,
  Dot,
  Difference,
}

@unmanaged
export class Run {
  // The network. Units are those of up to three hidden layers.
  activation: Activation;
  hiddenLayers: i32;
  units0: i32;
  units1: i32;
  units2: i32;
  /** Bytes of a parameter vector as it lies here: every hidden layer padded to a multiple of four units. */
  parameterBytes: usize;

  // The row of the method table. Least logits: |d| where a network is as sure as a threshold asks; 0: all count.
  studentRate: f32;
  studentLabels: f32;
  studentConsistency: f32;
  studentTemperature: f32;
  studentLeastLogit: f32;
  noisedInputs: i32;
  teaching: Teacher;
  teacherRate: f32;
  teacherLabels: f32;
  teacherConsistency: f32;
  teacherTemperature: f32;
  teacherLeastLogit: f32;
  decay: f32;
  form: Feedback;
  feedbackWeight: f32;
  lookAhead: i32;
  shuffled: i32;
  pseudoLabels: PseudoLabels;
  leastLogit: f32;

  // What is drawn, and from what. `batch` is 0 where a step looks at no unlabeled point.
  batch: i32;
  allPoints: i32;
  noise: i32;
  deviation: f32;
  seed: u32;
  step: u32;
  unlabeled: usize;
  unlabeledCount: u32;
  normalTable: usize;

  // Parameter vectors: θ_S, θ_T, θ_S′, a gradient, and g′.
  student: usize;
  teacher: usize;
  studentAfter: usize;
  gradient: usize;
  direction: usize;

  // Labeled points: inputs in blocks of two rows, classes as 0 or 1.
  labeledCount: i32;
  labeled: usize;
  classes: usize;

  // The batch: inputs x and x + ε in blocks of two rows; u and the permutation by point.
  clean: usize;
  noisy: usize;
  uniforms: usize;
  permutation: usize;

  // Activations of the hidden layers, block by block, and logits by point.
  studentHidden: usize;
  studentLogits: usize;
  teacherHidden: usize;
  teacherLogits: usize;
  scratchHidden: usize;
  scratchLogits: usize;

  // By point: T(x), ŷ, targets of consistency, the feedback's push, ∂loss/∂logit; then two stacks of rows for one
  // block.
  beliefs: usize;
  targets: usize;
  sharpened: usize;
  push: usize;
  delta: usize;
  rowsA: usize;
  rowsB: usize;

  // What the latest reported step found: losses, h, the norm of the teacher's gradient.
  labeledBefore: f32;
  labeledAfter: f32;
  pseudoLabelLoss: f32;
  consistencyLoss: f32;
  feedback: f32;
  gradientNorm: f32;
}

/** Units of hidden layer `layer`. */
// @ts-ignore: decorator
@inline
export function unitsOf(run: Run, layer: i32): i32 {
  return load<i32>(changetype<usize>(run) + ((<usize>layer) << 2), offsetof<Run>('units0'));
}

/** The next multiple of four. */
// @ts-ignore: decorator
@inline
export function padded(units: i32): i32 {
  return (units + 3) & ~3;
}

/** Points are computed in pairs of vectors: the next multiple of eight. */
// @ts-ignore: decorator
@inline
export function paddedPoints(count: i32): i32 {
  return (count + 7) & ~7;
}
