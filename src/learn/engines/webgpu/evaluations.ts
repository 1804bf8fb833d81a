/**
 * Evaluations of networks: those that are asked for in one turn, of one shape and on the same points, are one
 * dispatch and one answer. A frame asks for about ten, and each answer alone costs a browser more than its numbers.
 */
import type { Network } from '../../network.ts';
import { parameterCount } from '../../network.ts';
import { evaluateNetworks, workgroupsOf } from './evaluateNetworks.ts';
import type { Kernels } from './kernels.ts';

interface Asked {
  parameters: Float32Array;
  resolve: (probabilities: Float32Array) => void;
  reject: (error: unknown) => void;
}

export class Evaluations {
  /** Of this turn, by points and network. */
  private readonly asked = new Map<Float32Array, Map<string, Asked[]>>();

  constructor(private readonly kernels: Kernels) {}

  /** @param parameters [P]. @param x [count · 2], more than none */
  evaluate(network: Network, parameters: Float32Array, x: Float32Array): Promise<Float32Array> {
    const { layers, activation } = network;
    const shape: Network = { layers, activation };
    const key = JSON.stringify(shape);
    const onPoints = this.asked.get(x) ?? new Map<string, Asked[]>();
    const together = onPoints.get(key) ?? [];
    if (together.length === 0) {
      this.asked.set(x, onPoints.set(key, together));
      queueMicrotask(() => {
        onPoints.delete(key);
        if (onPoints.size === 0) this.asked.delete(x);
        void this.answer(shape, x, together);
      });
    }
    return new Promise((resolve, reject) => together.push({ parameters, resolve, reject }));
  }

  private async answer(network: Network, x: Float32Array, together: readonly Asked[]): Promise<void> {
    const { maxComputeWorkgroupsPerDimension } = this.kernels.device.limits;
    const count = x.length / 2;
    const most = Math.max(1, Math.floor(maxComputeWorkgroupsPerDimension / workgroupsOf(count)));
    for (let first = 0; first < together.length; first += most) {
      const some = together.slice(first, first + most);
      try {
        const all = await this.run(network, x, some);
        for (const [i, { resolve }] of some.entries()) resolve(all.slice(i * count, (i + 1) * count));
      } catch (error) {
        for (const { reject } of some) reject(error);
      }
    }
  }

  private async run(network: Network, x: Float32Array, asked: readonly Asked[]): Promise<Float32Array> {
    const size = parameterCount(network);
    const joined = new Float32Array(asked.length * size);
    for (const [i, { parameters }] of asked.entries()) joined.set(parameters, i * size);
    const inputs = [this.kernels.tensor(joined), this.kernels.tensor(x)] as const;
    try {
      const invocation = evaluateNetworks(network, ...inputs);
      await this.kernels.compile(invocation);
      return await this.kernels.read(this.kernels.run(invocation));
    } finally {
      for (const input of inputs) input.dispose();
    }
  }
}
