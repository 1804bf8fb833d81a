/** The page's one pool of workers: nothing is started before its first job. */
import { JobPool, poolSize } from '../../worker/jobs/jobPool.ts';

const createWorker = () =>
  new Worker(new URL('../../worker/main.ts', import.meta.url), { type: 'module', name: 'jobs' });

export const jobPool = new JobPool(createWorker, poolSize(navigator.hardwareConcurrency));
