/**
 * The reference engine: METHOD's step in TensorFlow.js operations and autodiff. Slow and readable; the other
 * engines are held to it. The step itself is in reference/step.ts, the feedback in reference/feedback.ts.
 */
import * as tf from '@tensorflow/tfjs';
import { drawsOf, type Draws } from '../../draws.ts';
import type { Engine, Labeled, Losses, Run, Runs, State, StepValues } from '../engine.ts';
import { forward, type LabeledTensors } from './network.ts';
import type { BatchTensors, Networks } from './given.ts';
import { takeStep } from './step.ts';

const adapters = {
  cpu: 'CPU',
  wasm: 'WebAssembly',
  webgpu: 'WebGPU',
};

/**
 * @param backend where TensorFlow.js computes; all but `cpu` need that their package was imported, `webgpu` an adapter
 * @throws Error where that backend does not start
 */
export async function createReferenceEngine({
  backend = 'cpu',
}: { backend?: keyof typeof adapters } = {}): Promise<Engine> {
  // Without it TensorFlow.js advises every user of Node to install its native package.
  tf.enableProdMode();
  if (!(await tf.setBackend(backend))) throw new Error(`TensorFlow.js has no ${backend} backend here.`);
  // Another engine of this thread may choose another backend; one that has started is chosen at once.
  const use = () => void (tf.getBackend() !== backend && tf.setBackend(backend));
  return {
    name: 'tfjs',
    adapter: adapters[backend],
    create: (runs) => createRuns(runs, use),
    async stepOnce(step, state, labeled, draws) {
      use();
      const { after, values } = tidy(() => {
        const taken = takeStep({
          step,
          before: networkTensors(state),
          labeled: labeledTensors(labeled),
          batch: draws && batchTensors(draws),
        });
        return { after: taken.after, values: taken.values() };
      });
      const read = await arraysOf({ ...after, ...values });
      dispose({ after, values });
      const { student, teacher, ...rest } = read;
      return {
        state: { step: state.step + 1, student, teacher } as State,
        values: rest as unknown as StepValues,
      };
    },
    async evaluate(network, parameters, x) {
      use();
      const beliefs = tf.tidy(() => tf.sigmoid(forward(network, tf.tensor1d(parameters), pairs(x)).logit));
      const values = (await beliefs.data()) as Float32Array;
      beliefs.dispose();
      return values;
    },
    dispose() {},
  };
}

/** A run whose networks are tensors. */
interface Live {
  run: Run;
  at: number;
  networks: Networks;
  labeled: LabeledTensors;
  losses: Record<keyof Losses, tf.Tensor | null>;
}

const noLosses = { labeledBefore: null, labeledAfter: null, pseudoLabel: null, consistency: null };

function createRuns(runs: readonly Run[], use: () => void): Runs {
  use();
  const lives = runs.map((run): Live => ({
    run,
    at: run.state.step,
    networks: networkTensors(run.state),
    labeled: labeledTensors(run.labeled),
    losses: noLosses,
  }));
  return {
    async advance(count) {
      use();
      for (const live of lives) for (let left = count; left > 0; left--) advance(live, left === 1);
      // Here a GPU is waited for.
      await Promise.all(lives.map(({ networks }) => networks.student.data()));
    },
    read: () =>
      Promise.all(
        lives.map(async ({ at, networks, losses }) => {
          const [parameters, values] = await Promise.all([arraysOf({ ...networks }), arraysOf(losses)]);
          return { state: { step: at, ...parameters } as State, losses: values as unknown as Losses };
        }),
      ),
    write(index, { state, labeled }) {
      use();
      const live = lives[index]!;
      if (state) {
        dispose([live.networks, live.losses]);
        Object.assign(live, { at: state.step, networks: networkTensors(state), losses: noLosses });
      }
      if (labeled) {
        dispose(live.labeled);
        live.labeled = labeledTensors(labeled);
      }
    },
    dispose() {
      for (const { networks, labeled, losses } of lives) dispose([networks, labeled, losses]);
    },
  };
}

/** Takes a step; its losses are worth their time only where they may be read. */
function advance(live: Live, withLosses: boolean): void {
  const { run, at, networks: before, labeled } = live;
  const { networks, losses } = tidy(() => {
    const draws = drawsOf(run.step, run.seed, at, run.unlabeled);
    const { after, values } = takeStep({
      step: run.step,
      before,
      labeled,
      batch: draws && batchTensors(draws),
    });
    if (!withLosses) return { networks: after, losses: noLosses };
    const { labeledBefore, labeledAfter, pseudoLabel, consistency } = values();
    return { networks: after, losses: { labeledBefore, labeledAfter, pseudoLabel, consistency } };
  });
  dispose([before, live.losses]);
  Object.assign(live, { at: at + 1, networks, losses });
}

// TensorFlow.js's types leave out that containers may hold null.
const tidy = <T>(compute: () => T): T => tf.tidy(compute as () => tf.TensorContainer) as T;
const dispose = (container: unknown): void => tf.dispose(container as tf.TensorContainer);

/** [n][2] */
const pairs = (values: Float32Array): tf.Tensor2D => tf.tensor2d(values, [values.length / 2, 2]);

/** [n][1] */
const column = (values: ArrayLike<number>): tf.Tensor2D =>
  tf.tensor2d(Float32Array.from(values), [values.length, 1]);

// TensorFlow.js's CPU backend keeps the arrays it is given, so what outlives a call is copied.

const networkTensors = ({ student, teacher }: State): Networks => ({
  student: tf.tensor1d(student.slice()),
  teacher: teacher && tf.tensor1d(teacher.slice()),
});

const labeledTensors = ({ x, y }: Labeled): LabeledTensors => ({ x: pairs(x.slice()), y: column(y) });

const batchTensors = ({ x, noise, uniforms, permutation }: Draws): BatchTensors => ({
  x: pairs(x),
  noise: noise && pairs(noise),
  uniforms: uniforms && column(uniforms),
  permutation: permutation && tf.tensor1d(Int32Array.from(permutation), 'int32'),
});

/**
 * Tensors' values, copied: a number for a scalar, an array for any other. TensorFlow.js's CPU backend may hold
 * zeros and ones that it compared and cast as bytes still.
 */
async function arraysOf<Key extends string>(
  tensors: Record<Key, tf.Tensor | null>,
): Promise<Record<Key, number | Float32Array | null>> {
  const entries = Object.entries<tf.Tensor | null>(tensors).map(async ([key, tensor]) => {
    const values = tensor && Float32Array.from(await tensor.data());
    return [key, tensor?.rank === 0 ? values![0]! : values] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Record<Key, number | Float32Array | null>;
}
