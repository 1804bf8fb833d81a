/** ConvNetJS: the same network and loss, a full batch summed example by example. */
import { createRequire } from 'node:module';
import type { Net as Network } from 'convnetjs';
import type { Run } from '../../src/learn/engines/engine.ts';
import { layersOf } from '../../src/learn/network.ts';
import type { Contender } from '../contender.ts';

/** @param run a Supervised one */
export const convnet = (run: Run): Contender => ({
  name: 'ConvNetJS',
  async start() {
    const { Net, SGDTrainer, Vol } = createRequire(import.meta.url)(
      'convnetjs',
    ) as typeof import('convnetjs');
    const { y } = run.labeled;
    const points = Array.from(y, (_, i) => new Vol([...run.labeled.x.subarray(2 * i, 2 * i + 2)]));
    const net = new Net();
    const hidden = run.step.layers.slice(1, -1);
    net.makeLayers([
      { type: 'input', out_sx: 1, out_sy: 1, out_depth: 2 },
      ...hidden.map((units) => ({ type: 'fc', num_neurons: units, activation: run.step.activation })),
      { type: 'softmax', num_classes: 2 },
    ]);
    eachWeight(run, net, (values, place, i) => (values[place] = run.state.student[i]!));
    const trainer = new SGDTrainer(net, {
      learning_rate: run.step.student.learningRate,
      momentum: 0,
      batch_size: y.length,
    });
    return {
      note: 'the same work, in float64',
      async take(count) {
        for (let step = 0; step < count; step++)
          for (const [i, point] of points.entries()) trainer.train(point, y[i]!);
      },
      async parameters() {
        const parameters = new Float32Array(run.state.student.length);
        eachWeight(run, net, (values, place, i) => (parameters[i] = values[place]!));
        return parameters;
      },
      stop() {},
    };
  },
});

/** Visits where number i of our parameter vector lies in ConvNetJS's, which has a filter for each unit. */
function eachWeight(run: Run, net: Network, visit: (values: Float64Array, place: number, i: number) => void) {
  const connected = net.layers.filter((layer) => layer.layer_type === 'fc');
  layersOf(run.step).forEach(({ fanIn, fanOut, weights, biases }, k) => {
    const { filters, biases: shifts } = connected[k]!;
    for (let o = 0; o < fanOut; o++) {
      for (let i = 0; i < fanIn; i++) visit(filters[o]!.w, i, weights + i * fanOut + o);
      visit(shifts.w, o, biases + o);
    }
  });
}
