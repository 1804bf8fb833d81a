/**
 * What is measured along a run: at fixed steps, which its settings alone decide, so that a run has one curve whoever
 * trains it, however fast, and by whatever detours.
 */
import { median } from '../median.ts';
import type { Engine, Losses, State } from '../engines/engine.ts';
import { networkOf } from '../network.ts';
import type { Settings } from '../../settings/settings.ts';
import { accuracy } from './accuracy.ts';
import type { Start } from './firstRun.ts';

/** A method at one step. Accuracies are on the unlabeled points, 0 to 1; null where nobody knows their classes. */
export interface Measurement {
  step: number;
  accuracy: number | null;
  /** Null without a teacher, too. */
  teacherAccuracy: number | null;
  losses: Losses;
}

/** At most so many measurements in the settings' steps: about what a curve has pixels for. */
const most = 600;

/** Steps from one measurement to the next: 1, 2, 5, 10, 20, 50 …, the least that is enough; 5 of 3,000 steps. */
export function measureEvery({ steps }: Pick<Settings, 'steps'>): number {
  const least = Math.max(1, steps / most);
  const decade = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((first) => first * decade).find((every) => every >= least)!;
}

/** Whether a run is measured at a step. @param end its last one, at which it always is */
export const isMeasured = (settings: Pick<Settings, 'steps'>, step: number, end: number): boolean =>
  step % measureEvery(settings) === 0 || step === end;

/** The first multiple of `every` after a step. */
export const nextMultiple = (step: number, every: number): number => (Math.floor(step / every) + 1) * every;

/** Read at once at most: each reading holds a little of a device's memory. */
const mostRead = 32;

/** Where to read on the way from a step to another: where a measurement is due, and there. As many as are read at once. */
export function stepsToRead(settings: Pick<Settings, 'steps'>, from: number, end: number): number[] {
  const steps: number[] = [];
  for (let step = from; step < end && steps.length < mostRead; steps.push(step))
    step = Math.min(end, nextMultiple(step, measureEvery(settings)));
  return steps;
}

/** What is measured: a run's networks on its points. */
type Measured = Pick<Start, 'settings' | 'data'>;

export async function measure(
  engine: Engine,
  run: Measured,
  { step, student, teacher }: State,
  losses: Losses,
): Promise<Measurement> {
  const [ofStudent, ofTeacher] = await Promise.all([
    accuracyOf(engine, run, student),
    teacher && accuracyOf(engine, run, teacher),
  ]);
  return { step, accuracy: ofStudent, teacherAccuracy: ofTeacher, losses };
}

/** A network's, θ [P], on a run's points. */
export const accuracyOf = async (
  engine: Engine,
  { settings, data }: Measured,
  parameters: Float32Array,
  points: 'unlabeled' | 'fresh' = 'unlabeled',
): Promise<number | null> =>
  accuracy(await engine.evaluate(networkOf(settings), parameters, data[points].x), data[points].y);

/** Of a run whose points' classes are known. */
export const knownAccuracyOf = async (...of: Parameters<typeof accuracyOf>): Promise<number> =>
  (await accuracyOf(...of))!;

/** The last steps of a run, by which it is judged: a single one may be a lucky or an unlucky one. */
export const judgedSteps = 500;

/** How many of so many steps that are: all, where there are fewer. */
export const judgedOf = (steps: number): number => Math.min(steps, judgedSteps);

/** What measurements came to in the last steps. */
export interface LastSteps {
  /** How many: 500, or all that there were. */
  steps: number;
  median: number;
  worst: number;
}

/**
 * @param curve by step
 * @param end the last of the steps
 * @returns null where nothing was measured in them, or nothing can be
 */
export function lastSteps(
  curve: readonly Pick<Measurement, 'step' | 'accuracy'>[],
  end: number,
): LastSteps | null {
  // What no step has trained yet is not judged.
  const begin = Math.max(1, end - judgedSteps);
  const first = curve.findLastIndex(({ step }) => step < begin) + 1;
  const last = curve.slice(first).flatMap((point) => (point.step <= end ? (point.accuracy ?? []) : []));
  if (last.length === 0) return null;
  return { steps: judgedOf(end), median: median(last), worst: Math.min(...last) };
}
