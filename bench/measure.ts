/** Times contenders in turn, A B A B …, so that what else the machine does falls on all of them alike. */
import { max, median, min } from 'simple-statistics';
import type { Contender, Running } from './contender.ts';

export interface Spread {
  median: number;
  min: number;
  max: number;
}

export interface Timing {
  name: string;
  note: string;
  size: number | null;
  /** Of a step. */
  milliseconds: Spread;
  /** Its time over the first contender's, round by round: how many times as long it takes. */
  ratio: Spread;
}

export interface Effort {
  /** Rounds, in each of which every contender is timed once. */
  repeats: number;
  /** How long one timing lasts, about; at least a step. */
  milliseconds: number;
}

export interface Measurement {
  timings: Timing[];
  /** Contenders that do not run here, and why. */
  missing: { name: string; reason: string }[];
}

/** Code that a compiler still improves is warmed up for this many timings. */
const warmUps = 5;

/** Nothing is timed where the first contender, which the others are compared with, does not run. */
export async function measure(contenders: readonly Contender[], effort: Effort): Promise<Measurement> {
  const missing: Measurement['missing'] = [];
  const ready: { contender: Contender; running: Running; steps: number; times: number[] }[] = [];
  try {
    for (const contender of contenders) {
      try {
        const running = await contender.start();
        ready.push({ contender, running, steps: await warmUp(running, effort.milliseconds), times: [] });
      } catch (error) {
        missing.push({ name: contender.name, reason: (error as Error).message });
        if (contender === contenders[0]) return { timings: [], missing };
      }
    }
    for (let round = 0; round < effort.repeats; round++)
      for (const { running, steps, times } of ready) times.push((await timed(running, steps)) / steps);
  } finally {
    for (const { running } of ready) running.stop();
  }
  const first = ready[0]!.times;
  const timings = ready.map(({ contender: { name, size = null }, running: { note }, times }) => ({
    name,
    note,
    size,
    milliseconds: spreadOf(times),
    ratio: spreadOf(times.map((time, round) => time / first[round]!)),
  }));
  return { timings, missing };
}

/** Runs it warm. Returns how many steps fill a timing. */
async function warmUp(running: Running, milliseconds: number): Promise<number> {
  // Compiles, which says nothing of a step.
  await timed(running, 1);
  let steps = 1;
  for (let spent = 0; ;) {
    const time = await timed(running, steps);
    spent += time;
    const perTiming = Math.max(1, Math.round((steps * milliseconds) / time));
    if (spent >= warmUps * milliseconds) return perTiming;
    steps = Math.min(perTiming, 4 * steps);
  }
}

async function timed(running: Running, steps: number): Promise<number> {
  const start = performance.now();
  await running.take(steps);
  return performance.now() - start;
}

const spreadOf = (values: number[]): Spread => ({
  median: median(values),
  min: min(values),
  max: max(values),
});
