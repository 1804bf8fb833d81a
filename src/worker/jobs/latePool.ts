/** A pool whose code is fetched for its first job: no first frame waits for it. */
import { fetched } from '../live/fetched.ts';
import type { JobPool, Jobs, JobWorker } from './jobPool.ts';

/** @param size how many workers it may start */
export function latePool(createWorker: () => JobWorker, size: number): Jobs {
  let made: JobPool | null = null;
  return {
    size,
    get engine() {
      return made?.engine ?? null;
    },
    async run(job, options) {
      const code = await fetched(import('./jobPool.ts'));
      made ??= new code.JobPool(createWorker, size);
      return made.run(job, options);
    },
  };
}
