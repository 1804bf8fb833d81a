/**
 * A run from its first weights to its last step in one go: the same numbers as a live run to that step.
 *
 * Symbols: B batch, P parameters. Source: METHOD, One step and Methods.
 */
import { usesBatch } from '../draws.ts';
import type { Engine, Losses, Runs, State } from '../engines/engine.ts';
import { accuracy, advanceTo, answering, startRuns, type Start } from './lifecycle.ts';
import { networkOf, parameterCount } from '../network.ts';

/** A place on the way. */
export interface CurvePoint {
  state: State;
  losses: Losses;
  /** Of the student on the unlabeled points. */
  accuracy: number;
}

export interface Solved {
  /** After the last step; the last finite one where the run diverged. */
  state: State;
  losses: Losses;
  diverged: boolean;
  /** From the first step to the last. */
  curve: CurvePoint[];
}

/** Multiplications, roughly, between two yields: some 30 ms of WebAssembly. */
const workPerYield = 2e7;

/**
 * Yields the steps taken so far every few hundredths of a second, so that a caller can stop; returns the end.
 *
 * @param samples how often to measure on the way, evenly spaced; 0: not at all
 */
export async function* solve(engine: Engine, start: Start, samples = 0): AsyncGenerator<number, Solved> {
  const { steps } = start.settings;
  const yieldEvery = Math.max(1, Math.floor(workPerYield / workPerStep(start)));
  const measureEvery = samples > 0 ? Math.max(1, Math.ceil(steps / samples)) : Infinity;
  const ready = await startRuns(engine, [start]);
  const runs = engine.create(ready);
  const curve: CurvePoint[] = [];
  try {
    let { state, losses } = (await runs.read())[0]!;
    const measure = async () => {
      curve.push({ state, losses, accuracy: await accuracyOf(engine, start, state) });
    };
    if (samples > 0) await measure();
    while (state.step < steps) {
      const stop = Math.min(
        steps,
        nextMultiple(state.step, yieldEvery),
        nextMultiple(state.step, measureEvery),
      );
      const next = await advanced(runs, start, state.step, stop);
      if (!answering(networkOf(start.settings), next.state)) return { state, losses, diverged: true, curve };
      ({ state, losses } = next);
      if (stop % measureEvery === 0 || (samples > 0 && stop === steps)) await measure();
      if (stop % yieldEvery === 0 && stop < steps) yield stop;
    }
    return { state, losses, diverged: false, curve };
  } finally {
    runs.dispose();
  }
}

/** The student's, on the unlabeled points. */
export const accuracyOf = async (
  engine: Engine,
  { settings, data }: Start,
  { student }: State,
): Promise<number> =>
  accuracy(await engine.evaluate(networkOf(settings), student, data.unlabeled.x), data.unlabeled.y);

async function advanced(runs: Runs, start: Start, from: number, to: number) {
  await advanceTo(runs, [start], from, to);
  return (await runs.read())[0]!;
}

/** B · P, where B counts the labels of a step that draws no batch. */
function workPerStep({ method, settings, data, labels }: Start): number {
  const step = method.step(settings);
  const batch = step.batch === 'all' ? data.unlabeled.y.length : step.batch;
  return Math.max(1, usesBatch(step) ? batch : labels.length) * parameterCount(step);
}

const nextMultiple = (step: number, every: number): number => (Math.floor(step / every) + 1) * every;
