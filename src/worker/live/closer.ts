/** A closer look at one method in every frame: the feedback field, relabeled points, hidden units. */
import { coarseGrid, gridPoints } from '../../data/grid.ts';
import type { Engine } from '../../learn/engines/engine.ts';
import { networkOf } from '../../learn/network.ts';
import { PerFuture } from '../../learn/run/perFuture.ts';
import { Relabeling } from '../../learn/run/relabeling.ts';
import { datasetOf } from '../../settings/datasetOf.ts';
import type { MethodId } from '../../settings/settings.ts';
import type { Trainer } from '../../learn/run/trainer.ts';
import type { Closer, MethodFrame, Wanted } from '../protocol.ts';
import { fetched } from './fetched.ts';
import { classesOf } from './frame.ts';

type Relabelings = Map<MethodId, Relabeling>;

/** One for a run. */
export class CloserLook {
  private relabelings = new PerFuture<Relabelings>(new Map(), 0);
  /** z where the field is wanted: the grid's nodes, then the unlabeled points. */
  private readonly fieldInputs: Float32Array;
  private readonly coarseInputs: Float32Array;

  constructor(private readonly trainer: Trainer) {
    const { domain, networkInputs } = datasetOf(trainer.settings);
    const { input } = trainer.settings.data;
    const grid = networkInputs(gridPoints(domain), input);
    this.fieldInputs = new Float32Array(grid.length + trainer.data.unlabeled.x.length);
    this.fieldInputs.set(grid);
    this.fieldInputs.set(trainer.data.unlabeled.x, grid.length);
    this.coarseInputs = networkInputs(gridPoints(domain, coarseGrid), input);
  }

  /** Counts relabeled points from here: to be called before the first step. */
  async begin(engine: Engine): Promise<void> {
    const { snapshot, methods, data, settings, step, whereabouts } = this.trainer;
    const relabelings: Relabelings = new Map();
    for (const [i, { teacher }] of snapshot.states.entries()) {
      if (!teacher) continue;
      const beliefs = await engine.evaluate(networkOf(settings), teacher, data.unlabeled.x);
      const labels = classesOf(beliefs);
      relabelings.set(methods[i]!, new Relabeling(step, labels));
    }
    this.relabelings = new PerFuture(relabelings, whereabouts.future);
  }

  /** Labels moved at this step, or another future came back. */
  followLabels(): void {
    const cameBack = this.relabelings.follow(this.trainer.whereabouts, forked);
    if (!cameBack) for (const one of this.relabelings.present.values()) one.branch(this.trainer.step);
  }

  /** Every frame is counted, whether a closer look is wanted or not. */
  async look(engine: Engine, frames: readonly MethodFrame[], wanted: Wanted | null): Promise<Closer | null> {
    const { step, methods } = this.trainer;
    const relabelings = this.relabelings.present;
    for (const { method, teacher } of frames)
      if (teacher) relabelings.get(method)?.measure(step, teacher.predictions);
    const index = wanted ? methods.indexOf(wanted.method) : -1;
    if (!wanted || index < 0) return null;
    const run = this.trainer.runOf(index);
    const { student, teacher } = run.state;
    // It is asked for late, if at all.
    const { feedbackField, unitsOf } = await fetched(import('./closerParts.ts'));
    const units = (parameters: Float32Array) => unitsOf(run.step, parameters, this.coarseInputs);
    return {
      method: wanted.method,
      feedback: wanted.feedback ? await feedbackField(engine, run, this.fieldInputs) : null,
      relabels: wanted.relabels ? (relabelings.get(wanted.method)?.at(step) ?? null) : null,
      units: wanted.units ? { student: units(student), teacher: teacher && units(teacher) } : null,
    };
  }
}

const forked = (all: Relabelings): Relabelings =>
  new Map([...all].map(([method, one]) => [method, one.fork()]));
