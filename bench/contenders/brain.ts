/** brain.js: the nearest it can do. It has neither softmax nor batches. */
import { createRequire } from 'node:module';
import type { Run } from '../../src/learn/engines/engine.ts';
import type { Contender } from '../contender.ts';

/** @param run a Supervised one */
export const brain = (run: Run): Contender => ({
  name: 'brain.js',
  async start() {
    const { NeuralNetwork } = createRequire(import.meta.url)('brain.js') as typeof import('brain.js');
    const { x, y } = run.labeled;
    const points = Array.from(y, (label, i) => ({
      input: [x[2 * i]!, x[2 * i + 1]!],
      output: label === 0 ? [1, 0] : [0, 1],
    }));
    const hiddenLayers = run.step.layers.slice(1, -1);
    const net = new NeuralNetwork({ hiddenLayers, activation: 'tanh' });
    return {
      note: 'squared error of tanh outputs, weights changed after each point, with momentum',
      async take(count) {
        // A small rate, since steps are 2,000 times as many; a threshold that is never reached.
        net.train(points, { iterations: count, errorThresh: 1e-300, learningRate: 0.001 });
      },
      stop() {},
    };
  },
});
