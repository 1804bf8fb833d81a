/** A few steps of a run's own rows on an engine that is to train it, held against WebAssembly. */
import { streams, type Stream } from '../../data/random.ts';
import { answerDeviation, trainingDeviation, worst } from '../../learn/engines/deviation.ts';
import type { Engine, Run } from '../../learn/engines/engine.ts';
import { methods } from '../../learn/methods/methods.ts';
import { firstWeights, networkOf } from '../../learn/network.ts';
import { labeledOf, type Data } from '../../learn/run/data.ts';
import { FailureError } from '../failure.ts';
import type { StartRequest } from './requests.ts';

/** Few: where rates are large, roundings grow with every step. */
export const checkedSteps = 4;

/**
 * @param mostMilliseconds for those steps, once the engine has compiled
 * @throws FailureError where the engine is wrong, or slow
 */
export async function checkOpening(
  engine: Engine,
  measure: Engine,
  start: StartRequest,
  data: Data,
  mostMilliseconds: number,
): Promise<void> {
  const all = start.methods.map((id) => rowOf(methods[id].step(start.settings), start, data));
  const { step, unlabeled, state } = all[0]!;
  const answers = () => engine.evaluate(step, state.student, unlabeled);
  const runs = engine.create(all);
  try {
    // Compiles: that may take its time, in which nothing is trained.
    await runs.advance(0);
    await answers();
    const begun = performance.now();
    await runs.advance(checkedSteps);
    const reached = await runs.read();
    const answered = await answers();
    const milliseconds = performance.now() - begun;
    if (milliseconds > mostMilliseconds)
      throw new FailureError({ kind: 'slow', engine: engine.name, steps: checkedSteps, milliseconds });
    const deviation = worst([
      await trainingDeviation(measure, all, checkedSteps, reached),
      await answerDeviation(measure, step, state.student, unlabeled, answered),
    ]);
    if (deviation.largest > deviation.bound)
      throw new FailureError({ kind: 'wrong', engine: engine.name, deviation });
  } finally {
    runs.dispose();
  }
}

/** From weights at which much happens in a step, whatever the run begins with. */
function rowOf(step: Run['step'], { settings, labels }: StartRequest, data: Data): Run {
  const weights = (stream: Stream) =>
    firstWeights(
      networkOf(settings),
      { ...settings.network, initialization: 'xavier', gain: 1, seed: 1 },
      stream,
    );
  return {
    step,
    seed: settings.network.seed,
    unlabeled: data.unlabeled.x,
    labeled: labeledOf(labels, settings),
    state: {
      step: 0,
      student: weights(streams.studentWeights),
      teacher: step.teacher && weights(streams.teacherWeights),
    },
  };
}
