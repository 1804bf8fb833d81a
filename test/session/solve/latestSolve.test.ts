import type { Failure } from '../../../src/worker/failure.ts';
import { describe, expect, it } from 'vitest';
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { LatestSolve, type SolveRequest } from '../../../src/session/solve/latestSolve.ts';
import { ours } from '../../../src/settings/presets.ts';
import type { JobPool } from '../../../src/worker/jobs/jobPool.ts';
import type { SolvedRun, SolveJob, SolvePart } from '../../../src/worker/jobs/solveJobs.ts';

const { labels } = twoMoon.sample({ seed: 0, noise: 0.1, placement: 'spaced', wrongLabel: false });
const methods = ['supervised', 'meta-pseudo-labels'] as const;
const wanted = methods.map((method) => ({ method, settings: ours }));

/** The first label at x. */
const at = (x: number): SolveRequest => ({
  wanted,
  labels: labels.map((label, i) => (i === 0 ? { ...label, x } : label)),
  whole: false,
});

interface Asked {
  job: SolveJob;
  onPart: (part: SolvePart) => void;
  end: (error?: Error) => void;
}

/** A pool whose jobs end when the test says so. */
function stage() {
  const asked: Asked[] = [];
  const heard = { solved: [] as number[], progress: [] as number[], failed: [] as Failure[] };
  let time = 0;
  const pool = {
    run: (job: SolveJob, { onPart, signal }: { onPart: Asked['onPart']; signal: AbortSignal }) =>
      new Promise<void>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        asked.push({ job, onPart, end: (error) => (error ? reject(error) : resolve()) });
      }),
  } as unknown as JobPool;
  const latest = new LatestSolve(
    pool,
    {
      progress: (share) => heard.progress.push(share),
      solved: ({ request }) => heard.solved.push(request.labels[0]!.x),
      failed: (failure) => heard.failed.push(failure),
    },
    () => time,
  );
  return {
    latest,
    asked,
    heard,
    pass: (milliseconds: number) => (time += milliseconds),
    places: () => asked.map(({ job }) => job.labels[0]!.x),
    /** Ends the newest solve. */
    async finish(): Promise<void> {
      for (const one of asked.slice(-methods.length)) {
        one.onPart({ diverged: false } as SolvedRun);
        one.end();
      }
      await turn();
    },
  };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('the latest place', () => {
  it('is solved next; those that came in between never begin', async () => {
    const { latest, places, finish, heard } = stage();
    for (const x of [0, 0.1, 0.2, 0.3]) latest.want(at(x));
    expect(places()).toEqual([0, 0]);
    await finish();
    expect(places()).toEqual([0, 0, 0.3, 0.3]);
    await finish();
    expect(places()).toHaveLength(4);
    expect(heard.solved).toEqual([0, 0.3]);
  });

  it('is not solved again where it is being solved, and then nothing waits', async () => {
    const { latest, places, finish } = stage();
    for (const x of [0, 0.5, 0]) latest.want(at(x));
    await finish();
    expect(places()).toEqual([0, 0]);
  });

  it('replaces a solve that takes long, counted from its first part, and no other', async () => {
    const { latest, asked, places, pass, heard } = stage();
    latest.want(at(0));
    // A worker that is only just starting.
    pass(5000);
    latest.want(at(0.1));
    await turn();
    expect(places()).toEqual([0, 0]);
    asked[0]!.onPart(100);
    pass(300);
    latest.want(at(0.2));
    await turn();
    expect(places()).toEqual([0, 0]);
    pass(200);
    asked[0]!.onPart(200);
    await turn();
    expect(places()).toEqual([0, 0, 0.2, 0.2]);
    expect(heard.failed).toEqual([]);
  });
});

describe('a solve', () => {
  it('says which share of all methods’ steps is trained', () => {
    const { latest, asked, heard } = stage();
    latest.want(at(0));
    asked[0]!.onPart(ours.steps / 2);
    asked[1]!.onPart(ours.steps / 2);
    asked[1]!.onPart({ diverged: false } as SolvedRun);
    expect(heard.progress).toEqual([0.25, 0.5, 0.75]);
  });

  it('that was stopped is not heard of', async () => {
    const { latest, finish, heard } = stage();
    latest.want(at(0));
    latest.want(at(1));
    latest.stop();
    await finish();
    expect(heard).toEqual({ solved: [], progress: [], failed: [] });
  });

  it('that failed is reported, and the latest place still has its turn', async () => {
    const { latest, asked, places, finish, heard } = stage();
    latest.want(at(0));
    latest.want(at(0.7));
    asked[0]!.end(new Error('out of memory'));
    await turn();
    expect(heard.failed).toEqual([{ kind: 'error', message: 'out of memory' }]);
    expect(places()).toEqual([0, 0, 0.7, 0.7]);
    await finish();
    expect(heard.solved).toEqual([0.7]);
  });
});
