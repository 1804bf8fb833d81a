/** What the page draws of a run: each network on the grid, on the unlabeled points and on fresh ones. */
import { gridPoints } from '../../data/grid.ts';
import type { Engine, Labeled } from '../../learn/engines/engine.ts';
import { accuracy } from '../../learn/run/accuracy.ts';
import { labeledOf } from '../../learn/run/data.ts';
import { networkOf } from '../../learn/network.ts';
import type { Trainer } from '../../learn/run/trainer.ts';
import { datasetOf } from '../../settings/datasetOf.ts';
import type { MethodId } from '../../settings/settings.ts';
import type { MethodFrame, NetworkView } from '../protocol.ts';

/** What a view of a run needs of its trainer. */
export type Viewed = Pick<Trainer, 'data' | 'settings' | 'methods' | 'labels' | 'snapshot' | 'otherFuture'>;

/** Looks at a run's networks. One for a run: it keeps the inputs of its data. */
export class Viewer {
  private readonly inputs: Float32Array;
  /** z of the grid's nodes. */
  readonly grid: Float32Array;

  constructor(private readonly trainer: Viewed) {
    const { data, settings } = trainer;
    const { domain, networkInputs } = datasetOf(settings);
    this.grid = networkInputs(gridPoints(domain), settings.data.input);
    this.inputs = joined(this.grid, data.unlabeled.x, data.fresh.x);
  }

  /** Everything is asked at once: a GPU takes its milliseconds for an answer, however many it is at. */
  look(engine: Engine): Promise<MethodFrame[]> {
    const { methods, labels, settings } = this.trainer;
    const stars = labeledOf(labels, settings);
    return Promise.all(methods.map((method, index) => this.lookAt(engine, method, index, stars)));
  }

  private async lookAt(
    engine: Engine,
    method: MethodId,
    index: number,
    stars: Labeled,
  ): Promise<MethodFrame> {
    const { snapshot, otherFuture } = this.trainer;
    const state = snapshot.states[index]!;
    const other = otherFuture?.states[index]!.student ?? null;
    const [student, teacher, labelsRight, otherView] = await Promise.all([
      this.view(engine, state.student),
      state.teacher && this.view(engine, state.teacher),
      this.labelsRight(engine, state.student, stars),
      other && this.view(engine, other),
    ]);
    return { method, student, teacher, losses: snapshot.losses[index]!, labelsRight, otherFuture: otherView };
  }

  async view(engine: Engine, parameters: Float32Array): Promise<NetworkView> {
    const { data, settings } = this.trainer;
    const beliefs = await engine.evaluate(networkOf(settings), parameters, this.inputs);
    const gridSize = this.grid.length / 2;
    const unlabeledEnd = gridSize + data.unlabeled.y.length;
    const unlabeled = beliefs.subarray(gridSize, unlabeledEnd);
    return {
      parameters: parameters.slice(),
      grid: beliefs.slice(0, gridSize),
      predictions: classesOf(unlabeled),
      accuracy: accuracy(unlabeled, data.unlabeled.y),
      freshAccuracy: accuracy(beliefs.subarray(unlabeledEnd), data.fresh.y),
    };
  }

  private async labelsRight(engine: Engine, student: Float32Array, { x, y }: Labeled): Promise<number> {
    if (y.length === 0) return 0;
    const beliefs = await engine.evaluate(networkOf(this.trainer.settings), student, x);
    return Math.round(accuracy(beliefs, y)! * y.length);
  }
}

/** The likelier class at each point; a tie is class 0. A loop: `from` takes as long as the network, each frame. */
export function classesOf(beliefs: Float32Array): Uint8Array {
  const classes = new Uint8Array(beliefs.length);
  for (let i = 0; i < beliefs.length; i++) if (beliefs[i]! > 0.5) classes[i] = 1;
  return classes;
}

function joined(...parts: Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

/** What a frame hands over to the page instead of copying. */
export const buffers = ({ student, teacher, otherFuture }: MethodFrame): Transferable[] =>
  [student, teacher]
    .flatMap((view) => (view ? [view.parameters, view.grid, view.predictions] : []))
    .concat(otherFuture?.grid ?? [])
    .map((array) => array.buffer as ArrayBuffer);
