/** Tasks shared out among worker threads, each with an engine of its own. */
import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { Contender, Row } from '../src/learn/study/experiment.ts';
import type { Settings } from '../src/settings/settings.ts';

/** Seeds of one method that run side by side in one worker. */
export interface Task {
  /** What it is a part of: a method's or a variant's id; in a sweep with its cell's. */
  part: string;
  cell?: string;
  method: Contender;
  settings: Settings;
  seeds: number[];
}

/** From a worker: the engine's adapter once, then the rows of each task. */
export type PoolMessage = { adapter: string } | { rows: Row[] };

export interface PoolOptions {
  engine: string;
  /** Worker threads, at least 1. */
  jobs: number;
  tasks: readonly Task[];
  /** Called with the rows of each task that ends, in no particular order. */
  onRows: (task: Task, rows: Row[]) => void;
  onAdapter: (adapter: string) => void;
  /** Stops every worker at once; what they had begun is lost. */
  signal: AbortSignal;
}

/** Resolves when every task has ended or the signal stopped them. Rejects with a worker's error. */
export async function runTasks(options: PoolOptions): Promise<void> {
  const waiting = [...options.tasks];
  const threads: Worker[] = [];
  const stop = () => Promise.all(threads.map((thread) => thread.terminate()));
  options.signal.addEventListener('abort', stop, { once: true });
  const count = Math.min(options.jobs, waiting.length);
  try {
    await Promise.all(Array.from({ length: count }, () => work(options, waiting, threads)));
  } finally {
    await stop();
  }
}

/** pool.worker.ts by way of tsx: on Node 20 a worker thread does not inherit the loader of TypeScript. */
const workerCode = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./pool.worker.ts', import.meta.url))});
});`;

/** One worker, until no task waits. */
function work(options: PoolOptions, waiting: Task[], threads: Worker[]): Promise<void> {
  const thread = new Worker(workerCode, {
    eval: true,
    workerData: { engine: options.engine },
    // WebGPU names its driver to the Vulkan loader, which reads the process's own environment.
    env: SHARE_ENV,
  });
  threads.push(thread);
  let task: Task | undefined;
  let ends = false;
  const next = () => {
    task = waiting.shift();
    ends = task === undefined;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
    thread.postMessage(task);
  };
  return new Promise((resolve, reject) => {
    thread.on('message', (message: PoolMessage) => {
      if ('adapter' in message) options.onAdapter(message.adapter);
      else options.onRows(task!, message.rows);
      next();
    });
    thread.on('error', reject);
    thread.on('exit', (status) =>
      // A worker may also run out of things to wait for, with its task undone.
      (status === 0 && ends) || options.signal.aborted
        ? resolve()
        : reject(new Error('A worker stopped before its runs had ended.')),
    );
  });
}
