/**
 * METHOD's step in float64 with every derivative a central difference: slow, and independent of all engines.
 *
 * Exact feedback is METHOD's Jacobian-vector formula; `labeledLossOfLesson` is what it is the derivative of.
 * Symbols as in src/learn/engines/reference/step.ts.
 */
import type { Draws } from '../../../src/learn/draws.ts';
import type { Labeled, State } from '../../../src/learn/engines/engine.ts';
import type { Step } from '../../../src/learn/methods/step.ts';
import { layersOf, type Network } from '../../../src/learn/network.ts';

type Pair = [number, number];
type Loss = (parameters: number[]) => number;

const width = 1e-5;

/** Probabilities of class 0 and 1 at each point. */
export function probabilities(network: Network, parameters: ArrayLike<number>, x: ArrayLike<number>): Pair[] {
  const activations = {
    tanh: Math.tanh,
    sigmoid: (sum: number) => 1 / (1 + Math.exp(-sum)),
    relu: (sum: number) => Math.max(0, sum),
  };
  const layers = layersOf(network);
  return Array.from({ length: x.length / 2 }, (_, i) => {
    let values = [x[2 * i]!, x[2 * i + 1]!];
    layers.forEach(({ fanOut, weights, biases }, k) => {
      values = Array.from({ length: fanOut }, (__, j) => {
        const sum = values.reduce(
          (total, value, from) => total + value * parameters[weights + from * fanOut + j]!,
          parameters[biases + j]!,
        );
        return k === layers.length - 1 ? sum : activations[network.activation](sum);
      });
    });
    const [a, b] = values as Pair;
    return [1 / (1 + Math.exp(b - a)), 1 / (1 + Math.exp(a - b))];
  });
}

const crossEntropy = (q: Pair, p: Pair): number => -q[0] * Math.log(p[0]) - q[1] * Math.log(p[1]);
const pair = (probability: number): Pair => [1 - probability, probability];
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
const dot = (a: number[], b: number[]): number => sum(a.map((value, i) => value * b[i]!));
const along = (parameters: number[], direction: number[], t: number): number[] =>
  parameters.map((value, i) => value + t * direction[i]!);

const gradient = (loss: Loss, parameters: number[]): number[] =>
  parameters.map((_, i) => {
    const moved = (by: number) => loss(parameters.with(i, parameters[i]! + by));
    return (moved(width) - moved(-width)) / (2 * width);
  });

/** The losses of a step as functions of parameters. */
function lossesOf(step: Step, state: State, labeled: Labeled, draws: Draws | null) {
  const x = draws?.x ?? new Float32Array();
  const noised = Array.from(x, (value, i) => value + (draws?.noise?.[i] ?? 0));
  const seen = step.student.noisedInputs ? noised : x;
  const mean = (targets: Pair[], parameters: number[], points: ArrayLike<number>) => {
    const p = probabilities(step, parameters, points);
    return sum(targets.map((q, i) => crossEntropy(q, p[i]!))) / Math.max(1, targets.length);
  };
  const labels = Array.from(labeled.y, (y) => pair(y));
  const clean = (parameters: ArrayLike<number>) => probabilities(step, parameters, x);
  const consistency =
    (targets: Pair[]): Loss =>
    (parameters) =>
      mean(targets, parameters, noised);
  const labeledLoss: Loss = (parameters) => mean(labels, parameters, labeled.x);
  const before = [...state.student];
  const ownTargets = clean(before);
  const studentLoss =
    (pseudoLabels: Pair[]): Loss =>
    (parameters) =>
      (state.teacher ? mean(pseudoLabels, parameters, seen) : 0) +
      step.student.labels * labeledLoss(parameters) +
      (step.student.consistency === 0 ? 0 : step.student.consistency * consistency(ownTargets)(parameters));
  const studentAfter = (pseudoLabels: Pair[]) =>
    along(before, gradient(studentLoss(pseudoLabels), before), -step.student.learningRate);
  return { x, seen, clean, consistency, labeledLoss, studentAfter, before };
}

/** L_l(θ_S′(θ_T)) for soft pseudo labels. */
export function labeledLossOfLesson(step: Step, state: State, labeled: Labeled, draws: Draws): Loss {
  const { clean, labeledLoss, studentAfter } = lossesOf(step, state, labeled, draws);
  return (teacher) => labeledLoss(studentAfter(clean(teacher)));
}

export function float64Step(step: Step, state: State, labeled: Labeled, draws: Draws | null) {
  const { x, seen, clean, consistency, labeledLoss, studentAfter, before } = lossesOf(
    step,
    state,
    labeled,
    draws,
  );
  const teacher = state.teacher && [...state.teacher];
  const beliefs = teacher ? clean(teacher) : [];
  const pseudoLabels = beliefs.map((p, i): Pair => {
    if (step.pseudoLabels === 'soft') return p;
    return pair((step.pseudoLabels === 'sampled' ? draws!.uniforms![i]! : 0.5) < p[1] ? 1 : 0);
  });
  const student = studentAfter(pseudoLabels);
  if (!teacher || !step.teacher || step.teacher.frozen) return { student, teacher };

  const { feedback, labels, consistency: weight, learningRate } = step.teacher;
  const share = step.student.learningRate / beliefs.length;
  const g = gradient(labeledLoss, feedback?.lookAhead === false ? before : student);
  /** d/dt of a function of S(x_i) at θ_S + t g, for every point. */
  const slope = (of: (p: Pair, i: number) => number): number[] => {
    const t = width / Math.max(1, Math.sqrt(dot(g, g)));
    const [up, down] = [t, -t].map((by) => probabilities(step, along(before, g, by), seen).map(of));
    return up!.map((value, i) => (value - down![i]!) / (2 * t));
  };
  const perPoint = slope((p, i) => crossEntropy(pseudoLabels[i]!, p)).map((value) => share * value);
  const pushes = [0, 1].map((k) => slope((p) => Math.log(p[k]!)).map((value) => share * value));
  const from = (i: number) => draws!.permutation?.[i] ?? i;
  const meanOf = (p: Pair[]) => sum(p.map((value, i) => crossEntropy(pseudoLabels[i]!, value))) / p.length;
  const terms: Record<string, (p: Pair[]) => number> = {
    exact: (p) => sum(p.map((value, i) => value[0] * pushes[0]![from(i)]! + value[1] * pushes[1]![from(i)]!)),
    perExample: (p) => sum(p.map((value, i) => perPoint[from(i)]! * crossEntropy(pseudoLabels[i]!, value))),
    dot: (p) => sum(perPoint) * meanOf(p),
    difference: (p) => (labeledLoss(before) - labeledLoss(student)) * meanOf(p),
  };
  const teacherLoss: Loss = (parameters) =>
    (feedback ? feedback.weight * terms[feedback.form]!(probabilities(step, parameters, x)) : 0) +
    labels * labeledLoss(parameters) +
    (weight === 0 ? 0 : weight * consistency(beliefs)(parameters));
  return { student, teacher: along(teacher, gradient(teacherLoss, teacher), -learningRate), perPoint };
}
