/** Runs on their way: together from step to step, and over from round to round where a method has rounds. */
import type { Settings } from '../../settings/settings.ts';
import type { Runs, State } from '../engines/engine.ts';
import type { Method } from '../methods/method.ts';
import { firstStudent, type Start } from './firstRun.ts';

/**
 * The first step count after `step` at which a round ends (Noisy Student), or Infinity. A run takes `nextRound`
 * as soon as it gets there: a state at that step has already turned over.
 */
export function boundaryAfter(method: Method, settings: Settings, step: number): number {
  const { steps } = settings;
  const rounds = method.rounds(settings);
  for (let round = 1; round < rounds; round++) {
    const end = Math.floor((round * steps) / rounds);
    if (end > step) return end;
  }
  return Infinity;
}

/** The student becomes the teacher, and a student starts again from its first weights. */
export const nextRound = (state: State, first: Float32Array): State => ({
  step: state.step,
  student: first.slice(),
  teacher: state.student,
});

/**
 * Advances runs that are all at step `from` to step `to`, turning rounds over on the way.
 *
 * @param starts what the runs were built from, in their order
 */
export async function advanceTo(
  runs: Runs,
  starts: readonly Pick<Start, 'method' | 'settings'>[],
  from: number,
  to: number,
): Promise<void> {
  const boundaries = starts.map(({ method, settings }) => boundaryAfter(method, settings, from));
  const next = Math.min(to, ...boundaries);
  if (next > from) await runs.advance(next - from);
  const turning = starts.flatMap((start, i) => (boundaries[i] === next ? [{ start, i }] : []));
  if (turning.length > 0) {
    const states = await runs.read();
    for (const { start, i } of turning) {
      runs.write(i, { state: nextRound(states[i]!.state, firstStudent(start.settings)) });
    }
  }
  if (next < to) await advanceTo(runs, starts, next, to);
}

/**
 * Advances runs as `advanceTo` does, and reads them at each of some steps, ascending. All is asked before the first
 * answer is awaited: a GPU takes its milliseconds for one, however many it is at.
 */
export async function readAt(
  runs: Runs,
  starts: Parameters<typeof advanceTo>[1],
  from: number,
  steps: readonly number[],
): Promise<Awaited<ReturnType<Runs['read']>>[]> {
  const readings: ReturnType<Runs['read']>[] = [];
  for (const step of steps) {
    await advanceTo(runs, starts, from, step);
    const reading = runs.read();
    // Where advancing fails first, nobody awaits it.
    reading.catch(() => {});
    readings.push(reading);
    from = step;
  }
  return Promise.all(readings);
}
