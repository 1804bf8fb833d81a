/** How far a run in Python parts from itself by rounding alone: what nobody else can follow more closely. */
import type { TakenRun } from '../../src/session/take/takenRun.ts';
import { inPython, type PythonEnd } from './inPython.ts';

/** At most so many neighbors are tried. */
export const tries = 12;

/** The farthest of the neighbors from the run. */
export interface Spread {
  /** Of any weight in the first steps. */
  parameters: number;
  /** Of the loss on the stars in the first steps. */
  loss: number;
  /** Of the accuracy after the last one, 0 to 1. */
  accuracy: number;
}

const none: Spread = { parameters: 0, loss: 0, accuracy: 0 };

/**
 * Of a run of one method. A neighbor is the same program, what its networks compute off by at most half
 * of float32's last bit.
 *
 * @param enough no more neighbors are tried once it holds
 */
export async function spreadOf(
  python: string,
  run: TakenRun,
  enough: (spread: Spread) => boolean,
): Promise<Spread> {
  const [itself] = await inPython(python, run);
  let spread = none;
  for (let neighbor = 1; neighbor <= tries && !enough(spread); neighbor++) {
    const [other] = await inPython(python, run, neighbor);
    spread = farther(spread, apart(itself!, other!));
  }
  return spread;
}

const farther = (one: Spread, other: Spread): Spread => ({
  parameters: Math.max(one.parameters, other.parameters),
  loss: Math.max(one.loss, other.loss),
  accuracy: Math.max(one.accuracy, other.accuracy),
});

function apart(one: PythonEnd, other: PythonEnd): Spread {
  const steps = one.steps.map((step, k) => [step, other.steps[k]!] as const);
  return {
    parameters: Math.max(...steps.map(([a, b]) => Math.max(between(a[0], b[0]), between(a[1], b[1])))),
    loss: Math.max(...steps.map(([a, b]) => Math.abs(a[2] - b[2]))),
    accuracy: Math.abs((one.accuracy ?? 0) - (other.accuracy ?? 0)),
  };
}

const between = (a: readonly number[] | null, b: readonly number[] | null): number =>
  Math.max(0, ...(a ?? []).map((value, i) => Math.abs(value - b![i]!)));
