/**
 * METHOD's step in float64 with every derivative a central difference: slow, and independent of all engines.
 *
 * Exact feedback is METHOD's Jacobian-vector formula; `labeledLossOfLesson` is what it is the derivative of.
 * Symbols as in src/learn/engines/reference/step.ts.
 */
import type { Draws } from '../../../src/learn/draws.ts';
import type { Labeled, State } from '../../../src/learn/engines/engine.ts';
import type { Consistency, Step } from '../../../src/learn/methods/step.ts';
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

/** m of points: whether the larger probability reaches a threshold. ½ asks for nothing. */
export const countsOf = (p: Pair[], threshold: number): number[] =>
  p.map((one) => Number(threshold <= 0.5 || Math.max(...one) >= threshold));

/** softmax(logits/κ), a power of the odds; κ = 0: the likelier class, a tie is class 0. */
function sharpened([p0, p1]: Pair, temperature: number): Pair {
  if (temperature === 0) return p1 > p0 ? [0, 1] : [1, 0];
  const [a, b] = [p0 ** (1 / temperature), p1 ** (1 / temperature)];
  return [a / (a + b), b / (a + b)];
}

/** The losses of a step as functions of parameters. */
function lossesOf(step: Step, state: State, labeled: Labeled, draws: Draws | null) {
  const x = draws?.x ?? new Float32Array();
  const noised = Array.from(x, (value, i) => value + (draws?.noise?.[i] ?? 0));
  const term = step.teacher?.pseudoLabels ?? null;
  const seen = term?.noisedInputs ? noised : x;
  const mean = (targets: Pair[], parameters: number[], points: ArrayLike<number>, counts?: number[]) => {
    const p = probabilities(step, parameters, points);
    const each = targets.map((q, i) => (counts?.[i] ?? 1) * crossEntropy(q, p[i]!));
    return sum(each) / Math.max(1, targets.length);
  };
  const labels = Array.from(labeled.y, (y) => pair(y));
  const clean = (parameters: ArrayLike<number>) => probabilities(step, parameters, x);
  /** w L_c with targets by a network whose clean answers are given. */
  const consistency =
    (from: Pair[], { weight, threshold, temperature }: Consistency): Loss =>
    (parameters) => {
      const targets = from.map((p) => sharpened(p, temperature));
      return weight * mean(targets, parameters, noised, countsOf(from, threshold));
    };
  const labeledLoss: Loss = (parameters) => mean(labels, parameters, labeled.x);
  const before = [...state.student];
  const counts = term && countsOf(clean(state.teacher!), term.threshold);
  const own =
    step.student.consistency && consistency(clean(state.teacher ?? before), step.student.consistency);
  const studentLoss =
    (pseudoLabels: Pair[]): Loss =>
    (parameters) =>
      (counts ? mean(pseudoLabels, parameters, seen, counts) : 0) +
      step.student.labels * labeledLoss(parameters) +
      (own ? own(parameters) : 0);
  const studentAfter = (pseudoLabels: Pair[]) =>
    along(before, gradient(studentLoss(pseudoLabels), before), -step.student.learningRate);
  return { x, seen, clean, counts, consistency, labeledLoss, studentAfter, before };
}

/** L_l(θ_S′(θ_T)) for soft pseudo labels; which of them count stays as it is at the state's teacher. */
export function labeledLossOfLesson(step: Step, state: State, labeled: Labeled, draws: Draws): Loss {
  const { clean, labeledLoss, studentAfter } = lossesOf(step, state, labeled, draws);
  return (teacher) => labeledLoss(studentAfter(clean(teacher)));
}

export function float64Step(step: Step, state: State, labeled: Labeled, draws: Draws | null) {
  const losses = lossesOf(step, state, labeled, draws);
  const { x, seen, clean, consistency, labeledLoss, studentAfter, before } = losses;
  const teacher = state.teacher && [...state.teacher];
  const beliefs = teacher ? clean(teacher) : [];
  const kind = step.teacher?.pseudoLabels?.kind;
  const pseudoLabels = beliefs.map((p, i): Pair => {
    if (kind === 'soft') return p;
    return pair((kind === 'sampled' ? draws!.uniforms![i]! : 0.5) < p[1] ? 1 : 0);
  });
  const student = studentAfter(pseudoLabels);
  if (!teacher || !step.teacher || step.teacher.kind === 'frozen') return { student, teacher };
  if (step.teacher.kind === 'averaged') {
    const { decay } = step.teacher;
    return { student, teacher: teacher.map((value, i) => decay * value + (1 - decay) * student[i]!) };
  }

  const { labels, consistency: own, learningRate } = step.teacher;
  const feedback = step.teacher.pseudoLabels?.feedback ?? null;
  const share = step.student.learningRate / beliefs.length;
  const g = gradient(labeledLoss, feedback?.lookAhead === false ? before : student);
  /** d/dt of a function of S(x_i) at θ_S + t g, for every point. */
  const slope = (of: (p: Pair, i: number) => number): number[] => {
    const t = width / Math.max(1, Math.sqrt(dot(g, g)));
    const [up, down] = [t, -t].map((by) => probabilities(step, along(before, g, by), seen).map(of));
    return up!.map((value, i) => (value - down![i]!) / (2 * t));
  };
  const m = losses.counts ?? [];
  const h = slope((p, i) => crossEntropy(pseudoLabels[i]!, p)).map((value) => share * value);
  const pushes = [0, 1].map((k) => slope((p) => Math.log(p[k]!)).map((value) => share * value));
  const from = (i: number) => draws!.permutation?.[i] ?? i;
  const total = (p: Pair[], of: (one: Pair, i: number) => number) =>
    sum(p.map((one, i) => m[i]! * of(one, i)));
  const meanOf = (p: Pair[]) => total(p, (one, i) => crossEntropy(pseudoLabels[i]!, one)) / p.length;
  const terms: Record<string, (p: Pair[]) => number> = {
    exact: (p) => total(p, (one, i) => one[0] * pushes[0]![from(i)]! + one[1] * pushes[1]![from(i)]!),
    perExample: (p) => total(p, (one, i) => h[from(i)]! * crossEntropy(pseudoLabels[i]!, one)),
    dot: (p) => sum(h.map((value, i) => m[i]! * value)) * meanOf(p),
    difference: (p) => (labeledLoss(before) - labeledLoss(student)) * meanOf(p),
  };
  const teacherLoss: Loss = (parameters) =>
    (feedback ? feedback.weight * terms[feedback.form]!(probabilities(step, parameters, x)) : 0) +
    labels * labeledLoss(parameters) +
    (own ? consistency(beliefs, own)(parameters) : 0);
  // Those that are shuffled are of all points.
  const perPoint = feedback?.shuffled ? h : h.map((value, i) => m[i]! * value);
  return { student, teacher: along(teacher, gradient(teacherLoss, teacher), -learningRate), perPoint };
}
