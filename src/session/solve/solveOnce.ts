/** One run, solved on the pool before what waits there. */
import type { Jobs } from '../../worker/jobs/jobPool.ts';
import type { SolvedRun, SolveJob } from '../../worker/jobs/solveJobs.ts';

interface Options {
  signal: AbortSignal;
  /** Called with the steps taken so far, and once more with the last of them when the run is there. */
  onSteps?: (steps: number) => void;
}

/** Rejects with the signal's reason, or with a FailureError. */
export async function solveOnce(
  pool: Jobs,
  job: Omit<SolveJob, 'type'>,
  { signal, onSteps }: Options,
): Promise<SolvedRun> {
  let run: SolvedRun | null = null;
  await pool.run(
    { type: 'solve', ...job },
    {
      urgent: true,
      signal,
      onPart: (part) => {
        if (typeof part !== 'number') run = part;
        onSteps?.(typeof part === 'number' ? part : job.settings.steps);
      },
    },
  );
  return run!;
}
