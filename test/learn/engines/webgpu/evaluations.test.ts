import { describe, expect, test } from 'vitest';
import { Evaluations } from '../../../../src/learn/engines/webgpu/evaluations.ts';
import { parameterCount, type Network } from '../../../../src/learn/network.ts';

const network: Network = { layers: [2, 3, 2], activation: 'tanh' };
const size = parameterCount(network);

/** A device that answers each network's first weight at every point, and counts what it is sent. */
function fakeKernels({ most = 65_535, fails = false } = {}) {
  const sent: number[] = [];
  return {
    sent,
    device: { limits: { maxComputeWorkgroupsPerDimension: most } },
    tensor: (values: Float32Array) => ({ values, size: values.length, dispose() {} }),
    compile: async () => {},
    run: (invocation: { inputs: { parameters: { values: Float32Array }; x: { size: number } } }) => {
      const { parameters, x } = invocation.inputs;
      const networks = parameters.values.length / size;
      sent.push(networks);
      return Float32Array.from(
        { length: (networks * x.size) / 2 },
        (_, i) => parameters.values[Math.floor((2 * i) / x.size) * size]!,
      );
    },
    read: async (values: Float32Array) => {
      if (fails) throw new Error('lost');
      return values;
    },
  };
}

const weights = (first: number) => new Float32Array(size).fill(first);
const points = (count: number) => new Float32Array(2 * count);
const evaluationsOf = (kernels: ReturnType<typeof fakeKernels>) => new Evaluations(kernels as never);

describe('evaluations that are asked for together', () => {
  test('are one dispatch, and each gets its own', async () => {
    const kernels = fakeKernels();
    const evaluations = evaluationsOf(kernels);
    const x = points(3);
    const all = await Promise.all([1, 2, 3].map((first) => evaluations.evaluate(network, weights(first), x)));
    expect(all.map((one) => [...one])).toEqual([1, 2, 3].map((first) => [first, first, first]));
    expect(kernels.sent).toEqual([3]);
    await evaluations.evaluate(network, weights(4), x);
    expect(kernels.sent).toEqual([3, 1]);
  });

  test('are not mixed up with other points or other networks', async () => {
    const kernels = fakeKernels();
    const evaluations = evaluationsOf(kernels);
    const [few, many] = [points(1), points(2)];
    const relu: Network = { ...network, activation: 'relu' };
    const asked = [
      evaluations.evaluate(network, weights(1), few),
      evaluations.evaluate(network, weights(2), many),
      evaluations.evaluate(relu, weights(3), few),
      evaluations.evaluate({ ...network }, weights(4), few),
    ];
    expect((await Promise.all(asked)).map((one) => [...one])).toEqual([[1], [2, 2], [3], [4]]);
    expect(kernels.sent.toSorted()).toEqual([1, 1, 2]);
  });

  test('are as many dispatches as a device needs', async () => {
    const kernels = fakeKernels({ most: 5 });
    const evaluations = evaluationsOf(kernels);
    const x = points(100);
    const all = await Promise.all(
      [1, 2, 3, 4, 5].map((first) => evaluations.evaluate(network, weights(first), x)),
    );
    expect(all.map((one) => one[99])).toEqual([1, 2, 3, 4, 5]);
    expect(kernels.sent).toEqual([2, 2, 1]);
  });

  test('fail together', async () => {
    const evaluations = evaluationsOf(fakeKernels({ fails: true }));
    const x = points(1);
    const asked = [1, 2].map((first) => evaluations.evaluate(network, weights(first), x));
    const settled = await Promise.allSettled(asked);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
