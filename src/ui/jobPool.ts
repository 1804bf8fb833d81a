/** The page's one pool of workers: nothing is started before its first job. */
import { JobPool, poolSize } from '../worker/jobPool.ts';

const createWorker = () => new Worker(new URL('../worker/jobWorker.ts', import.meta.url), { type: 'module' });

export const jobPool = new JobPool(createWorker, poolSize(navigator.hardwareConcurrency));
