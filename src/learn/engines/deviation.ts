/** How far an engine is from one that is trusted, the measure: over a few steps of runs, and in what networks answer. */
import type { Network } from '../network.ts';
import type { Engine, Losses, Run, State } from './engine.ts';

/** Where a run stands after its steps. */
export interface Reached {
  state: State;
  losses: Losses;
}

/** Both as shares: of the largest change in a step, or of the number itself, but of 1 where that is smaller. */
export interface Deviation {
  largest: number;
  bound: number;
}

/** As for golden vectors, on a device: test/vectors/README.md. */
const bound = 5 * 1e-5;

/** Weights a rounding away, as shares: where the measure itself answers otherwise from there, it proves nothing. */
const nudges = [1e-6, -1e-6];

/**
 * @param runs as they were before
 * @param reached where the engine says they are, `steps` later
 * @param rest called between steps of the measure: a chance for others
 */
export async function trainingDeviation(
  measure: Engine,
  runs: readonly Run[],
  steps: number,
  reached: readonly Reached[],
  rest: () => Promise<void> = async () => {},
): Promise<Deviation> {
  const all: Deviation[] = [];
  for (const [i, run] of runs.entries()) {
    const from = async (state: State) => train(measure, { ...run, state }, steps, rest);
    const expected = await from(run.state);
    const distance = (other: Reached) => reachedGap(other, expected.reached) / Math.max(1, expected.change);
    const nudged = async (by: number) => distance((await from(nudgedState(run.state, by))).reached);
    all.push(await judged(distance(reached[i]!), nudged));
  }
  return worst(all);
}

/** @param answers what the engine says of the points `x`, z */
export async function answerDeviation(
  measure: Engine,
  network: Network,
  parameters: Float32Array,
  x: Float32Array,
  answers: Float32Array,
): Promise<Deviation> {
  const expected = await measure.evaluate(network, parameters, x);
  const nudged = async (by: number) =>
    largestGap(await measure.evaluate(network, nudgedWeights(parameters, by), x), expected);
  return judged(largestGap(answers, expected), nudged);
}

/** The one that is farthest beyond its bound, or nearest to it. */
export const worst = (all: readonly Deviation[]): Deviation =>
  all.reduce((one, other) => (other.largest / other.bound > one.largest / one.bound ? other : one), {
    largest: 0,
    bound,
  });

/** Of what is right or wrong, and nothing between. */
export const certain = (right: boolean): Deviation => ({ largest: right ? 0 : Infinity, bound });

/** What lies beyond the bound has to lie beyond what a rounding does, too: a point on the edge between two labels. */
async function judged(largest: number, nudged: (by: number) => Promise<number>): Promise<Deviation> {
  if (largest <= bound) return { largest, bound };
  const moved = [];
  for (const by of nudges) moved.push(await nudged(by));
  return { largest, bound: bound + 2 * Math.max(...moved) };
}

/** Step by step; `change` is the largest of a weight in any one. */
async function train(measure: Engine, run: Run, steps: number, rest: () => Promise<void>) {
  const runs = measure.create([run]);
  try {
    let change = 0;
    let [before] = await runs.read();
    for (let taken = 0; taken < steps; taken++) {
      await runs.advance(1);
      const [after] = await runs.read();
      change = Math.max(change, stateGap(after!.state, before!.state));
      before = after;
      await rest();
    }
    return { reached: before!, change };
  } finally {
    runs.dispose();
  }
}

function reachedGap(actual: Reached, expected: Reached): number {
  const losses = (Object.keys(expected.losses) as (keyof Losses)[]).map((name) =>
    valueGap(actual.losses[name], expected.losses[name]),
  );
  return Math.max(stateGap(actual.state, expected.state), ...losses);
}

const stateGap = (a: State, b: State): number =>
  Math.max(largestGap(a.student, b.student), largestGap(a.teacher ?? [], b.teacher ?? []));

const valueGap = (actual: number | null, expected: number | null): number =>
  expected === null || actual === null
    ? largestGap(actual === null ? [] : [actual], expected === null ? [] : [expected])
    : numberGap(actual, expected) / Math.max(1, Math.abs(expected));

const largestGap = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  a.length === b.length ? Array.from(a, (value, i) => numberGap(value, b[i]!)).reduce(larger, 0) : Infinity;

const larger = (a: number, b: number): number => Math.max(a, b);

/** Numbers that are none agree with each other alone. */
function numberGap(a: number, b: number): number {
  if (Number.isFinite(a) && Number.isFinite(b)) return Math.abs(a - b);
  return Number.isFinite(a) === Number.isFinite(b) ? 0 : Infinity;
}

const nudgedWeights = (weights: Float32Array, by: number): Float32Array =>
  weights.map((weight) => weight + by * Math.max(1, Math.abs(weight)));

const nudgedState = ({ step, student, teacher }: State, by: number): State => ({
  step,
  student: nudgedWeights(student, by),
  teacher: teacher && nudgedWeights(teacher, by),
});
