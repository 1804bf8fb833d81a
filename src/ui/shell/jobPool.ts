/** The page's one pool of workers: nothing is started before its first job. */
import { latePool } from '../../worker/jobs/latePool.ts';
import { poolSize } from '../../worker/jobs/poolSize.ts';

const createWorker = () =>
  new Worker(new URL('../../worker/main.ts', import.meta.url), { type: 'module', name: 'jobs' });

export const jobPool = latePool(createWorker, poolSize(navigator.hardwareConcurrency));
