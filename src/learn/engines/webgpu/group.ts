/** Runs of one shape: one dispatch takes K steps in all of them, a workgroup each. */
import type { Tensor } from '@tensorflow/tfjs-core';
import type { Labeled, Run, State } from '../engine.ts';
import { copyRows } from './copyRows.ts';
import type { Invocation, Kernels } from './kernels.ts';
import { layoutOf, type Layout } from './layout.ts';
import { firstStepOf, runRow, runRowWidth, setFirstStep, setLabels } from './runRow.ts';
import type { Shape } from './shape.ts';
import { stepSource } from './stepShader.ts';

/** Where a step's points come from. */
export interface Sources {
  /** All unlabeled points, one array after another, [M · 2]; or the given batch, [B · givenWidth]. */
  points: Tensor;
  normals: Tensor;
}

/** A run at one moment; `values` is its row as `results.ts` reads it. */
export interface Snapshot {
  step: number;
  values: Float32Array;
  /** Whether a step was taken since the run's state was set. */
  stepped: boolean;
}

export class Group {
  readonly layout: Layout;
  private readonly rows: Int32Array;
  private rowsChanged = false;
  /** The rows on the device. */
  private params: Tensor;
  private readonly state: Tensor;
  /** Steps dispatched so far, modulo 2³²; a run's step counter is its row's `firstStep` plus this. */
  private taken = 0;
  private readonly stepped: boolean[];
  /** Parameters to be written before the next dispatch, by run. */
  private readonly writes = new Map<number, Float32Array>();

  /** @param firstPoints where each run's points begin */
  constructor(
    private readonly kernels: Kernels,
    readonly shape: Shape,
    runs: readonly Run[],
    firstPoints: readonly number[],
    private readonly sources: Sources,
  ) {
    this.layout = layoutOf(shape, kernels.device.limits.maxComputeWorkgroupStorageSize);
    this.rows = new Int32Array(runs.length * runRowWidth);
    runs.forEach((run, i) => this.rows.set(runRow(run, firstPoints[i]!), i * runRowWidth));
    this.params = kernels.tensor(this.rows.slice());
    const state = new Float32Array(runs.length * this.layout.width);
    runs.forEach((run, i) => state.set(this.parametersOf(run.state), i * this.layout.width));
    this.state = kernels.tensor(state);
    this.stepped = runs.map(() => false);
  }

  /** How many values `record` writes. */
  get size(): number {
    return this.stepped.length * this.layout.results;
  }

  /**
   * To be awaited before anything else.
   *
   * @param recorded as long as what `record` will be given
   */
  async compile(recorded: Tensor): Promise<void> {
    const blank = this.kernels.tensor(new Float32Array(2 * this.layout.parameters));
    const all = [this.training(0), this.reading(recorded, 0), this.writing(blank, 0)];
    await Promise.all(all.map((invocation) => this.kernels.compile(invocation))).finally(() =>
      blank.dispose(),
    );
  }

  dispatch(steps: number): void {
    this.applyWrites();
    this.kernels.run(this.training(steps));
    this.taken = (this.taken + steps) >>> 0;
    this.stepped.fill(true);
  }

  /** Takes effect with the next dispatch, or when read. */
  write(index: number, { state, labeled }: { state?: State; labeled?: Labeled }): void {
    const row = this.rows.subarray(index * runRowWidth, (index + 1) * runRowWidth);
    if (labeled) setLabels(row, labeled);
    if (state) {
      setFirstStep(row, state.step - this.taken);
      this.stepped[index] = false;
      this.writes.set(index, this.parametersOf(state));
    }
    this.rowsChanged = true;
  }

  /** Writes what there is to read now from a place of `target` on. Returns how to find it there. */
  record(target: Tensor, first: number): (values: Float32Array) => Snapshot[] {
    this.applyWrites();
    const moments = this.stepped.map((stepped, i) => ({
      stepped,
      step: (firstStepOf(this.rows.subarray(i * runRowWidth)) + this.taken) >>> 0,
    }));
    this.kernels.run(this.reading(target, first));
    const { results } = this.layout;
    return (values) =>
      moments.map((moment, i) => ({
        ...moment,
        values: values.slice(first + i * results, first + (i + 1) * results),
      }));
  }

  dispose(): void {
    this.params.dispose();
    this.state.dispose();
  }

  private applyWrites(): void {
    if (this.rowsChanged) {
      this.params.dispose();
      this.params = this.kernels.tensor(this.rows.slice());
      this.rowsChanged = false;
    }
    for (const [index, parameters] of this.writes) {
      const source = this.kernels.tensor(parameters);
      this.kernels.run(this.writing(source, index));
      source.dispose();
    }
    this.writes.clear();
  }

  /** θ_S and θ_T as they lie at a row's beginning. */
  private parametersOf({ student, teacher }: State): Float32Array {
    const parameters = new Float32Array(2 * this.layout.parameters);
    parameters.set(student);
    if (teacher) parameters.set(teacher, this.layout.parameters);
    return parameters;
  }

  private training(steps: number): Invocation {
    const { shape, layout, params } = this;
    const { points, normals } = this.sources;
    const given = shape.source === 'given';
    return {
      kernel: 'TrainSteps',
      key: JSON.stringify(shape),
      source: () => stepSource(shape, layout),
      workgroups: this.stepped.length,
      inputs: {
        params,
        ...(shape.batch > 0 ? { [given ? 'given' : 'points']: points } : {}),
        ...(shape.batch > 0 && shape.noise && !given ? { normals } : {}),
      },
      uniforms: { steps, taken: this.taken },
      output: this.state,
    };
  }

  private reading(target: Tensor, first: number): Invocation {
    const { width, results } = this.layout;
    return copyRows({
      source: this.state,
      sourceWidth: width,
      columns: results,
      target: { tensor: target, first, width: results },
    });
  }

  private writing(source: Tensor, row: number): Invocation {
    const { width } = this.layout;
    const columns = source.size;
    return copyRows({
      source,
      sourceWidth: columns,
      columns,
      target: { tensor: this.state, first: row * width, width },
    });
  }
}
