/** A method's next step taken apart, in the page's terms. */
import type { Engine } from '../../learn/engines/engine.ts';
import { inspectStep } from '../../learn/run/inspect.ts';
import type { Trainer } from '../../learn/run/trainer.ts';
import type { Viewer } from './frame.ts';
import { exaggeration, type Inspection, type Side } from '../protocol.ts';
import { datasetOf } from '../../settings/datasetOf.ts';
import type { MethodId } from '../../settings/settings.ts';

/** Null where the method does not run, or has no teacher that labels. */
export async function inspectionOf(
  engine: Engine,
  trainer: Trainer,
  viewer: Viewer,
  method: MethodId,
): Promise<Omit<Inspection, 'run'> | null> {
  const index = trainer.methods.indexOf(method);
  const run = index < 0 ? null : trainer.runOf(index);
  if (!run?.state.teacher || !run.step.teacher?.pseudoLabels) return null;
  const { draws, after, values, starLosses, pushes, counts } = await inspectStep(engine, run);
  const { pictureOf } = datasetOf(trainer.settings);
  const { input } = trainer.settings.data;
  const noised = draws.noise && draws.x.map((value, i) => value + draws.noise![i]!);
  const side = async (from: Float32Array, to: Float32Array): Promise<Side> => ({
    after: await viewer.view(engine, to),
    exaggerated: await engine.evaluate(
      run.step,
      from.map((value, i) => value + exaggeration * (to[i]! - value)),
      viewer.grid,
    ),
    moved: Math.hypot(...from.map((value, i) => to[i]! - value)),
  });
  return {
    step: trainer.step,
    method,
    student: await side(run.state.student, after.student),
    teacher: await side(run.state.teacher, after.teacher!),
    batch: { x: pictureOf(draws.x, input), noised: noised && pictureOf(noised, input) },
    values,
    starLosses,
    pushes,
    counts,
  };
}
