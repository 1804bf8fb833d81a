/**
 * A run from its first weights to its last step in one go: the same numbers as a live run to that step.
 *
 * Symbols: B batch, P parameters. Source: METHOD, One step and Methods.
 */
import { usesBatch } from '../draws.ts';
import type { Engine, Losses, Runs, State } from '../engines/engine.ts';
import { answering } from './finite.ts';
import { startRuns, type Start } from './firstRun.ts';
import { advanceTo } from './rounds.ts';
import { measure, nextMultiple, type Measurement } from './measure.ts';
import { networkOf, parameterCount } from '../network.ts';

/** A place on the way, and what was measured there. */
export interface CurvePoint {
  state: State;
  measurement: Measurement;
}

export interface Solved {
  /** After the last step; the last finite one where the run diverged. */
  state: State;
  losses: Losses;
  diverged: boolean;
  /** At each measured step, the first and the last included. */
  curve: CurvePoint[];
}

/** Multiplications, roughly, between two yields: some 30 ms of WebAssembly. */
const workPerYield = 2e7;

/**
 * Yields the steps taken so far every few hundredths of a second, so that a caller can stop; returns the end.
 *
 * @param every steps from one measurement to the next; Infinity: none is made
 */
export async function* solve(engine: Engine, start: Start, every = Infinity): AsyncGenerator<number, Solved> {
  const { steps } = start.settings;
  const yieldEvery = Math.max(1, Math.floor(workPerYield / workPerStep(start)));
  const ready = await startRuns(engine, [start]);
  const runs = engine.create(ready);
  const curve: CurvePoint[] = [];
  try {
    let { state, losses } = (await runs.read())[0]!;
    const note = async () => {
      curve.push({ state, measurement: await measure(engine, start, state, losses) });
    };
    if (every < Infinity) await note();
    while (state.step < steps) {
      const stop = Math.min(steps, nextMultiple(state.step, yieldEvery), nextMultiple(state.step, every));
      const next = await advanced(runs, start, state.step, stop);
      if (!answering(networkOf(start.settings), next.state)) return { state, losses, diverged: true, curve };
      ({ state, losses } = next);
      if (stop % every === 0 || (every < Infinity && stop === steps)) await note();
      if (stop % yieldEvery === 0 && stop < steps) yield stop;
    }
    return { state, losses, diverged: false, curve };
  } finally {
    runs.dispose();
  }
}

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
