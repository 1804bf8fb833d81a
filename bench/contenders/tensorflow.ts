/** TensorFlow.js as its users write it: a network in operations with an optimizer, or in its Layers API. */
import type * as Tf from '@tensorflow/tfjs';
import type { Run } from '../../src/learn/engines/engine.ts';
import { layersOf } from '../../src/learn/network.ts';
import type { Contender, Running } from '../contender.ts';
import { backendNames, wasmBackend } from './engines.ts';

interface Task {
  tf: typeof Tf;
  run: Run;
  x: Tf.Tensor2D;
  /** One-hot, [L][2]. */
  y: Tf.Tensor2D;
  optimizer: Tf.Optimizer;
}

/** Takes a step. */
type Network = { step: () => Promise<unknown> | void; weights: () => Tf.Tensor[]; dispose: () => void };

const networks = { operations, Layers: layersNetwork };

/** @param run a Supervised one */
export const tensorflow = (api: keyof typeof networks, backend: 'cpu' | 'wasm', run: Run): Contender => ({
  name: `TensorFlow.js ${api}, ${backendNames[backend]} backend`,
  start: () => start(api, backend, run),
});

async function start(api: keyof typeof networks, backend: string, run: Run): Promise<Running> {
  if (backend === 'wasm') await wasmBackend();
  const tf = await import('@tensorflow/tfjs');
  tf.enableProdMode();
  await tf.setBackend(backend);
  const { x, y } = run.labeled;
  const task: Task = {
    tf,
    run,
    x: tf.tensor2d(x.slice(), [y.length, 2]),
    y: tf.tidy(
      () => tf.cast(tf.oneHot(tf.tensor1d(Int32Array.from(y), 'int32'), 2), 'float32') as Tf.Tensor2D,
    ),
    optimizer: tf.train.sgd(run.step.student.learningRate),
  };
  const network = networks[api](task);
  return {
    note: 'the same work',
    async take(count) {
      // Backends of both kinds live in one thread; one that has started is chosen at once.
      if (tf.getBackend() !== backend) void tf.setBackend(backend);
      for (let i = 0; i < count; i++) await network.step();
    },
    async parameters() {
      const parts = await Promise.all(network.weights().map((weight) => weight.data()));
      return Float32Array.from(parts.flatMap((part) => [...part]));
    },
    stop: () => {
      network.dispose();
      tf.dispose([task.x, task.y]);
    },
  };
}

/** W and b of every layer as the run begins. */
const firstWeights = ({ tf, run }: Task): Tf.Tensor[] =>
  layersOf(run.step).flatMap(({ fanIn, fanOut, weights, biases }) => [
    tf.tensor2d(run.state.student.slice(weights, biases), [fanIn, fanOut]),
    tf.tensor1d(run.state.student.slice(biases, biases + fanOut)),
  ]);

function operations(task: Task): Network {
  const { tf, x, y, optimizer } = task;
  const weights = tf.tidy(() => firstWeights(task).map((tensor) => tf.variable(tensor)));
  const [w1, b1, w2, b2, w3, b3] = weights as [Tf.Variable<Tf.Rank.R2>, ...Tf.Variable[]];
  const loss = () => {
    const first = tf.tanh(tf.add(tf.matMul(x, w1), b1!));
    const second = tf.tanh(tf.add(tf.matMul(first, w2 as Tf.Tensor2D), b2!));
    return tf.losses.softmaxCrossEntropy(y, tf.add(tf.matMul(second, w3 as Tf.Tensor2D), b3!)) as Tf.Scalar;
  };
  return {
    step: () => tf.tidy(() => void optimizer.minimize(loss)),
    weights: () => weights,
    dispose: () => tf.dispose(weights),
  };
}

function layersNetwork(task: Task): Network {
  const { tf, x, y, run, optimizer } = task;
  const model = tf.sequential({
    layers: run.step.layers.slice(1).map((units, i, all) =>
      tf.layers.dense({
        units,
        activation: i === all.length - 1 ? 'softmax' : 'tanh',
        ...(i === 0 && { inputShape: [2] }),
      }),
    ),
  });
  model.compile({ optimizer, loss: 'categoricalCrossentropy' });
  tf.tidy(() => model.setWeights(firstWeights(task)));
  return {
    step: () => model.trainOnBatch(x, y),
    weights: () => model.getWeights(),
    dispose: () => void model.dispose(),
  };
}
