/**
 * The fused engine: a whole training step in one generated WGSL kernel (METHOD, One step), which TensorFlow.js
 * runs as a custom kernel; K steps a dispatch, many runs side by side.
 */
import type { Tensor } from '@tensorflow/tfjs-core';
import { normalTable } from '../../../data/random.ts';
import type { Draws } from '../../draws.ts';
import type { Engine, Labeled, Run, Runs, State } from '../engine.ts';
import type { Step } from '../../methods/step.ts';
import type { Network } from '../../network.ts';
import { describeAdapter, requestDevice } from './adapter.ts';
import { givenWidth } from './batchShader.ts';
import { Evaluations } from './evaluations.ts';
import { Group } from './group.ts';
import { Kernels } from './kernels.ts';
import { stateFrom, valuesFrom } from './results.ts';
import { WebgpuRuns } from './runs.ts';
import { shapeOf } from './shape.ts';

export { hasHardwareAdapter } from './adapter.ts';

export interface WebgpuEngine extends Engine {
  /**
   * Resolves with the reason once the device is lost, but not by `dispose()`. From then on everything rejects:
   * dispose this engine, create another, and go on from the last states read.
   */
  readonly lost: Promise<string>;
}

/**
 * @param options.device a device to run on, the caller's to destroy; by default the fastest adapter's
 * @throws where WebGPU has no adapter
 */
export async function createWebgpuEngine(options: { device?: GPUDevice } = {}): Promise<WebgpuEngine> {
  const { device } = options;
  if (device) return new FusedEngine(device, device.adapterInfo, false);
  const own = await requestDevice();
  return new FusedEngine(own.device, own.info, true);
}

class FusedEngine implements WebgpuEngine {
  readonly name = 'webgpu';
  readonly adapter: string;
  readonly lost: Promise<string>;
  private readonly kernels: Kernels;
  private readonly evaluations: Evaluations;
  private readonly normals: Tensor;
  private failure: Error | null = null;
  private disposed = false;

  constructor(
    private readonly device: GPUDevice,
    info: GPUAdapterInfo,
    private readonly ownsDevice: boolean,
  ) {
    this.adapter = describeAdapter(info);
    this.kernels = new Kernels(device, info);
    this.evaluations = new Evaluations(this.kernels);
    this.normals = this.kernels.tensor(normalTable);
    device.addEventListener('uncapturederror', ({ error }) => {
      this.failure ??= new Error(`WebGPU: ${error.message}`);
    });
    this.lost = new Promise((resolve) => {
      void device.lost.then(({ message }) => {
        if (this.disposed) return;
        this.failure = new Error(`The WebGPU device was lost. ${message}`);
        resolve(this.failure.message);
      });
    });
  }

  create(runs: readonly Run[]): Runs {
    this.check();
    return new WebgpuRuns(this.kernels, this.normals, runs, () => this.check());
  }

  /**
   * Runs the shader that `advance` runs, but for where the batch comes from. So both give the same bits where the
   * driver compiles the rest alike, as SwiftShader does. WGSL lets it fuse a product and a sum in one shader and
   * not in the other; then they differ in last bits.
   */
  async stepOnce(step: Step, state: State, labeled: Labeled, draws: Draws | null) {
    this.check();
    const shape = shapeOf(step, draws ? draws.x.length / 2 : 0, true);
    const run: Run = { step, seed: 0, unlabeled: new Float32Array(), labeled, state };
    const points = this.kernels.tensor(givenBatch(draws));
    const group = new Group(this.kernels, shape, [run], [0], { points, normals: this.normals });
    const record = this.kernels.tensor(new Float32Array(group.size));
    try {
      await group.compile(record);
      group.dispatch(1);
      const find = group.record(record, 0);
      const [after] = find(await this.kernels.read(record));
      this.check();
      return {
        state: stateFrom(group.layout, shape, after!.values, after!.step),
        values: valuesFrom(group.layout, shape, after!.values),
      };
    } finally {
      group.dispose();
      record.dispose();
      points.dispose();
    }
  }

  async evaluate(network: Network, parameters: Float32Array, x: Float32Array): Promise<Float32Array> {
    this.check();
    if (x.length === 0) return new Float32Array();
    const probabilities = await this.evaluations.evaluate(network, parameters, x);
    this.check();
    return probabilities;
  }

  dispose(): void {
    if (this.disposed) return;
    this.disposed = true;
    this.normals.dispose();
    this.kernels.dispose();
    if (this.ownsDevice) this.device.destroy();
  }

  /** Throws what went wrong on the device, which WebGPU tells only afterwards. */
  private check(): void {
    if (this.failure) throw this.failure;
  }
}

/** A batch as the shader reads it, [B][givenWidth]: x, ε, uniform, permutation. */
function givenBatch(draws: Draws | null): Float32Array {
  if (!draws) return new Float32Array(givenWidth);
  const { x, noise, uniforms, permutation } = draws;
  const batch = new Float32Array((x.length / 2) * givenWidth);
  for (let i = 0; i < x.length / 2; i++) {
    const pair = (values: Float32Array | null) => [values?.[2 * i] ?? 0, values?.[2 * i + 1] ?? 0];
    batch.set([...pair(x), ...pair(noise), uniforms?.[i] ?? 0, permutation?.[i] ?? i], i * givenWidth);
  }
  return batch;
}
