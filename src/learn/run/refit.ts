/**
 * A frozen teacher that is the Supervised network follows labels that moved: it trains on from where it is,
 * 3,000 steps, and is frozen again.
 */
import type { Label } from '../../data/dataset.ts';
import { supervisedSteps } from '../../settings/settings.ts';
import type { Engine, State } from '../engines/engine.ts';
import { firstRun, type Start } from './firstRun.ts';
import { boundaryAfter } from './rounds.ts';
import { supervised } from '../methods/supervised.ts';

/**
 * The states with frozen Supervised teachers trained on; they are one network, so it is trained once.
 *
 * @param starts what the runs were built from
 * @param states where the runs stand, in the order of `starts`
 * @param labels where they lie now
 * @param step steps taken
 */
export async function refitted(
  engine: Engine,
  starts: readonly Start[],
  states: State[],
  labels: readonly Label[],
  step: number,
): Promise<State[]> {
  const frozen = starts.map((start) => hasSupervisedTeacher(start, step));
  const first = frozen.indexOf(true);
  if (first < 0) return states;
  const start = { ...starts[first]!, method: supervised, labels };
  const state: State = { step: 0, student: states[first]!.teacher!, teacher: null };
  const runs = engine.create([{ ...firstRun(start), state }]);
  try {
    await runs.advance(supervisedSteps);
    const teacher = (await runs.read())[0]!.state.student;
    return states.map((old, i) => (frozen[i] ? { ...old, teacher: teacher.slice() } : old));
  } finally {
    runs.dispose();
  }
}

/** True until a student has taken the teacher's place (Noisy Student, second round on). */
function hasSupervisedTeacher({ method, settings }: Start, step: number): boolean {
  return method.step(settings).teacher?.kind === 'frozen' && step < boundaryAfter(method, settings, 0);
}
