/**
 * TensorFlow.js as the owner of device, buffers and tensors: a backend of its own for each engine, on which
 * generated programs run as registered kernels.
 */
import {
  engine,
  env,
  getBackend,
  registerBackend,
  registerKernel,
  removeBackend,
  setBackend,
  unregisterKernel,
  type KernelConfig,
  type NamedAttrMap,
  type Tensor,
} from '@tensorflow/tfjs-core';
import { WebGPUBackend, type WebGPUProgram } from '@tensorflow/tfjs-backend-webgpu';
import { hurried } from './hurried.ts';

export type KernelName = 'TrainSteps' | 'CopyRows' | 'EvaluateNetworks';

/** A kernel's program and everything it reads and writes. */
export interface Invocation {
  kernel: KernelName;
  /** Tells programs of one kernel apart. */
  key: string;
  /** WGSL with `fn main(index: i32)`; inputs under their names, the output as `result`. */
  source: () => string;
  workgroups: number;
  /** Inputs that the source reads, every one: WebGPU's automatic layout drops the others, and the run fails. */
  inputs: Record<string, Tensor>;
  /** Unsigned integers, under `uniforms`. */
  uniforms: Record<string, number>;
  /** Written in place, or the length of a new tensor. */
  output: Tensor | number;
}

interface Attributes {
  invocation: Invocation;
}

let opened = 0;

export class Kernels {
  private readonly name = `two-moons-webgpu-${opened++}`;
  private readonly backend: WebGPUBackend;
  private readonly pipelines = new Map<string, Promise<void>>();
  private compiling: Promise<unknown> = Promise.resolve();
  private disposed = false;

  constructor(
    readonly device: GPUDevice,
    info: GPUAdapterInfo,
  ) {
    this.backend = new WebGPUBackend(device, info);
    // The lowest priority: TF.js never picks it by itself.
    registerBackend(this.name, () => this.backend, 0);
    for (const kernelName of kernelNames) registerKernel(this.config(kernelName));
  }

  tensor(values: Float32Array | Int32Array): Tensor {
    const dtype = values instanceof Int32Array ? 'int32' : 'float32';
    return engine().makeTensor(values, [values.length], dtype, this.backend) as Tensor;
  }

  /** Compiles without blocking the thread, unless it was done before. To be awaited before the first `run`. */
  compile(invocation: Invocation): Promise<void> {
    const key = pipelineKey(invocation);
    let pipeline = this.pipelines.get(key);
    if (!pipeline) {
      // One after another, and nothing compiled in between: TF.js mixes up its pending pipelines otherwise.
      pipeline = this.compiling.then(() => this.compileNow(invocation));
      this.compiling = pipeline.catch(() => {});
      this.pipelines.set(key, pipeline);
    }
    return pipeline;
  }

  private async compileNow(invocation: Invocation): Promise<void> {
    env().set('WEBGPU_ENGINE_COMPILE_ONLY', true);
    try {
      const output = this.run(invocation);
      if (output !== invocation.output) output.dispose();
    } finally {
      env().set('WEBGPU_ENGINE_COMPILE_ONLY', false);
    }
    await this.backend.checkCompileCompletionAsync();
  }

  /** Records a dispatch and returns its output. */
  run(invocation: Invocation): Tensor {
    if (this.disposed) throw new Error('This engine was disposed.');
    const before = getBackend();
    if (before !== this.name) void setBackend(this.name);
    const attributes: Attributes = { invocation };
    const output = engine().runKernel(
      invocation.kernel,
      invocation.inputs,
      attributes as unknown as NamedAttrMap,
    );
    if (before && before !== this.name) void setBackend(before);
    return output as Tensor;
  }

  /** Sends what is recorded to the GPU; resolves when it is done. */
  flush(): Promise<undefined> {
    this.backend.ensureCommandEncoderReady();
    this.backend.endComputePassEncoder();
    this.backend.submitQueue();
    return hurried(this.device.queue, this.device.queue.onSubmittedWorkDone());
  }

  /** A tensor's values; the tensor is gone. Fails where the device is lost meanwhile. */
  async read(tensor: Tensor): Promise<Float32Array> {
    const values = await hurried(this.device.queue, tensor.data()).finally(() => tensor.dispose());
    return values as Float32Array;
  }

  dispose(): void {
    this.disposed = true;
    for (const kernelName of kernelNames) unregisterKernel(kernelName, this.name);
    removeBackend(this.name);
  }

  private config(kernelName: KernelName): KernelConfig {
    return {
      kernelName,
      backendName: this.name,
      kernelFunc: ({ attrs }) => {
        const { invocation } = attrs as unknown as Attributes;
        const { inputs, uniforms, output } = invocation;
        const inPlace = typeof output !== 'number';
        const info = this.backend.runWebGPUProgram(
          programOf(invocation),
          Object.values(inputs),
          'float32',
          Object.values(uniforms).map((value) => ({ type: 'uint32', data: [value] })),
          inPlace ? output : undefined,
        );
        return inPlace ? output : info;
      },
    };
  }
}

const kernelNames: readonly KernelName[] = ['TrainSteps', 'CopyRows', 'EvaluateNetworks'];

const sizeOf = (output: Tensor | number): number => (typeof output === 'number' ? output : output.size);

/** As fine as TF.js's own: it compiles anew where an input is just as long as the output. */
const pipelineKey = ({ kernel, key, inputs, output }: Invocation): string =>
  [kernel, key, ...Object.values(inputs).map(({ size }) => size === sizeOf(output))].join(' ');

const programOf = ({
  kernel,
  key,
  source,
  workgroups,
  inputs,
  uniforms,
  output,
}: Invocation): WebGPUProgram => ({
  outputShape: [sizeOf(output)],
  dispatchLayout: { x: [0] },
  dispatch: [workgroups, 1, 1],
  workgroupSize: [64, 1, 1],
  variableNames: Object.keys(inputs),
  uniforms: Object.keys(uniforms)
    .map((name) => `${name} : u32, `)
    .join(''),
  shaderKey: `${kernel} ${key}`,
  getUserCode: source,
});
