import { describe, expect, it } from 'vitest';
import { streams } from '../../src/data/random.ts';
import { firstWeights, layersOf, networkOf, parameterCount, type Network } from '../../src/learn/network.ts';
import { ours } from '../../src/settings/presets.ts';

const network: Network = { layers: [2, 8, 8, 2], activation: 'tanh' };

const weightsOf = (initialization: 'xavier' | 'paper', gain: number, seed = 4) =>
  firstWeights(network, { seed, initialization, gain }, streams.studentWeights);

describe('layersOf', () => {
  it('lays W and b of each layer one behind the other', () => {
    expect(layersOf({ layers: [2, 3, 2] })).toEqual([
      { fanIn: 2, fanOut: 3, weights: 0, biases: 6 },
      { fanIn: 3, fanOut: 2, weights: 9, biases: 15 },
    ]);
  });

  it('has 114 parameters for 2-8-8-2', () => {
    expect(parameterCount(network)).toBe(114);
    expect(parameterCount({ layers: [2, 16, 16, 2] })).toBe(354);
  });

  it('takes its hidden layers from the settings', () => {
    expect(networkOf(ours)).toEqual(network);
  });
});

describe('firstWeights', () => {
  it.each([
    ['xavier', 1, [Math.sqrt(6 / 10), Math.sqrt(6 / 16), Math.sqrt(6 / 10)]],
    ['xavier', 3, [3 * Math.sqrt(6 / 10), 3 * Math.sqrt(6 / 16), 3 * Math.sqrt(6 / 10)]],
    ['paper', 1, [0.1, 0.1, 0.1]],
  ] as const)('fills the interval and leaves biases at 0: %s, gain %d', (initialization, gain, bounds) => {
    const seeds = Array.from({ length: 20 }, (_, seed) => weightsOf(initialization, gain, seed));
    layersOf(network).forEach(({ weights, biases, fanOut }, k) => {
      const drawn = seeds.flatMap((parameters) => [...parameters.subarray(weights, biases)]);
      expect(Math.max(...drawn.map(Math.abs))).toBeLessThanOrEqual(Math.fround(bounds[k]!));
      expect(Math.max(...drawn)).toBeGreaterThan(0.95 * bounds[k]!);
      expect(Math.min(...drawn)).toBeLessThan(-0.95 * bounds[k]!);
      for (const parameters of seeds)
        expect([...parameters.subarray(biases, biases + fanOut)].every((bias) => bias === 0)).toBe(true);
    });
  });

  it('is fixed by seed and stream', () => {
    const init = { seed: 4, initialization: 'xavier', gain: 1 } as const;
    expect(weightsOf('xavier', 1)).toEqual(weightsOf('xavier', 1));
    expect(weightsOf('xavier', 1, 5)).not.toEqual(weightsOf('xavier', 1));
    expect(firstWeights(network, init, streams.teacherWeights)).not.toEqual(weightsOf('xavier', 1));
  });
});
