/** Runs that advance together: grouped by shape, in dispatches short enough for a screen that wants frames. */
import type { Tensor } from '@tensorflow/tfjs-core';
import type { Run, Runs } from '../engine.ts';
import { Group } from './group.ts';
import type { Kernels } from './kernels.ts';
import { layoutOf } from './layout.ts';
import { lossesFrom, noLosses, stateFrom } from './results.ts';
import { checkRoom } from './room.ts';
import { shapeOf } from './shape.ts';

/** How long one dispatch should take: long enough to pay for its overhead, far from any watchdog. */
const dispatchMilliseconds = 10;

export class WebgpuRuns implements Runs {
  private readonly groups: Group[];
  /** Of each run, its group and its place therein. */
  private readonly places: { group: Group; index: number }[];
  private readonly points: Tensor;
  private readonly ready: Promise<unknown>;
  private stepsPerDispatch = 1;
  /** The latest dispatch, until it is done. */
  private running: Promise<void> = Promise.resolve();
  /** When the latest one was done, of `performance.now()`. */
  private finished = 0;
  private compiling = true;
  private disposed = false;

  /** @param check throws what went wrong on the device meanwhile */
  constructor(
    private readonly kernels: Kernels,
    normals: Tensor,
    runs: readonly Run[],
    private readonly check: () => void,
  ) {
    const { limits } = kernels.device;
    const shapes = runs.map(({ step, unlabeled }) => shapeOf(step, unlabeled.length / 2));
    const keys = shapes.map((shape) => JSON.stringify(shape));
    const layouts = new Map(
      keys.map((key, i) => [key, layoutOf(shapes[i]!, limits.maxComputeWorkgroupStorageSize)]),
    );
    checkRoom(
      runs.map((run, i) => ({ run, group: keys[i]!, layout: layouts.get(keys[i]!)! })),
      limits,
    );
    const { points, firstPoints } = pointsOf(runs);
    this.points = kernels.tensor(points);
    this.places = [];
    this.groups = [...new Set(keys)].map((key) => {
      const members = keys.flatMap((other, i) => (other === key ? [i] : []));
      const group = new Group(
        kernels,
        shapes[members[0]!]!,
        members.map((i) => runs[i]!),
        members.map((i) => firstPoints[i]!),
        { points: this.points, normals },
      );
      members.forEach((i, index) => (this.places[i] = { group, index }));
      return group;
    });
    const recorded = this.emptyRecord();
    this.ready = Promise.all(this.groups.map((group) => group.compile(recorded))).finally(() => {
      recorded.dispose();
      this.compiling = false;
      if (this.disposed) this.release();
    });
    this.ready.catch(() => {});
  }

  /** Resolves when the last steps are sent: whoever reads waits for them, and is waited for only once. */
  async advance(count: number): Promise<void> {
    await this.ready;
    this.checkDisposed();
    for (let left = count; left > 0 && !this.disposed;) {
      this.check();
      const steps = Math.min(left, this.stepsPerDispatch);
      const before = this.running;
      this.running = this.send(steps);
      // What went wrong is thrown where it is waited for, or by the check.
      this.running.catch(() => {});
      // One dispatch runs while the next is being sent, so that the device never waits.
      await before;
      left -= steps;
    }
    this.check();
  }

  private async send(steps: number): Promise<void> {
    const sent = performance.now();
    for (const group of this.groups) group.dispatch(steps);
    await this.kernels.flush();
    const now = performance.now();
    this.adapt(steps, now - Math.max(sent, this.finished));
    this.finished = now;
  }

  async read() {
    await this.ready;
    this.checkDisposed();
    this.check();
    // One answer for all groups.
    const record = this.emptyRecord();
    let first = 0;
    const finders = this.groups.map((group) => {
      const find = group.record(record, first);
      first += group.size;
      return find;
    });
    const recorded = await this.kernels.read(record);
    this.check();
    const snapshots = new Map(this.groups.map((group, i) => [group, finders[i]!(recorded)] as const));
    return this.places.map(({ group, index }) => {
      const { shape, layout } = group;
      const { step, values, stepped } = snapshots.get(group)![index]!;
      return {
        state: stateFrom(layout, shape, values, step),
        losses: stepped ? lossesFrom(layout, shape, values) : noLosses,
      };
    });
  }

  write(index: number, change: Parameters<Runs['write']>[1]): void {
    this.checkDisposed();
    const { group, index: place } = this.places[index]!;
    group.write(place, change);
  }

  dispose(): void {
    if (this.disposed) return;
    this.disposed = true;
    // What is being compiled still needs its tensors.
    if (!this.compiling) this.release();
  }

  private release(): void {
    for (const group of this.groups) group.dispose();
    this.points.dispose();
  }

  /** TF.js caches what it once read of a tensor: one for each reading. */
  private emptyRecord(): Tensor {
    return this.kernels.tensor(new Float32Array(this.groups.reduce((sum, { size }) => sum + size, 0)));
  }

  private checkDisposed(): void {
    if (this.disposed) throw new Error('These runs were disposed.');
  }

  private adapt(steps: number, milliseconds: number): void {
    const wanted = (dispatchMilliseconds * steps) / Math.max(milliseconds, 0.01);
    this.stepsPerDispatch = Math.max(1, Math.floor(Math.min(wanted, 4 * this.stepsPerDispatch)));
  }
}

/** All unlabeled points one after another; runs that share an array share its place. */
function pointsOf(runs: readonly Run[]) {
  const arrays = [...new Set(runs.map(({ unlabeled }) => unlabeled))];
  const starts = new Map<Float32Array, number>();
  let count = 0;
  for (const array of arrays) {
    starts.set(array, count);
    count += array.length / 2;
  }
  const points = new Float32Array(Math.max(2, 2 * count));
  for (const array of arrays) points.set(array, 2 * starts.get(array)!);
  return { points, firstPoints: runs.map(({ unlabeled }) => starts.get(unlabeled)!) };
}
