/** Solves what was asked for last: what came in between is never begun, so nothing queues up behind a finger. */
import { failureOf, type Failure } from '../../worker/failure.ts';
import type { Label } from '../../data/dataset.ts';
import type { MethodId, Settings } from '../../settings/settings.ts';
import type { Jobs } from '../../worker/jobs/jobPool.ts';
import type { SolvedRun } from '../../worker/jobs/solveJobs.ts';
import { solveOnce } from './solveOnce.ts';

/** A run that is solved. */
export interface WantedRun {
  method: MethodId;
  settings: Settings;
}

export interface SolveRequest {
  /** At least one. */
  wanted: readonly WantedRun[];
  labels: Label[];
  /** Measured as a live run is, so that it can take its place. */
  whole: boolean;
}

/** Every run at its end, in the order of those wanted. */
export interface Solution {
  request: SolveRequest;
  runs: SolvedRun[];
}

export interface SolveListeners {
  /** The share of the steps that is trained. */
  progress(share: number): void;
  solved(solution: Solution): void;
  failed(failure: Failure): void;
}

interface Solve {
  request: SolveRequest;
  /** When its first part came; null before: a worker that is only just starting is no reason to give up. */
  heardAt: number | null;
  canceled: AbortController;
}

/**
 * A solve that takes longer gives way to a newer one; a shorter one is finished first, since a finger that
 * never rests would otherwise see nothing. Milliseconds.
 */
const patience = 400;

export class LatestSolve {
  private running: Solve | null = null;
  private next: SolveRequest | null = null;

  constructor(
    private readonly pool: Jobs,
    private readonly listeners: SolveListeners,
    private readonly now: () => number = () => performance.now(),
  ) {}

  want(request: SolveRequest): void {
    if (!this.running) return this.begin(request);
    const isRunning = same(request, this.running.request);
    this.next = isRunning ? null : request;
    this.giveWay(this.running);
  }

  stop(): void {
    this.next = null;
    this.running?.canceled.abort();
    this.running = null;
  }

  private begin(request: SolveRequest): void {
    const solve: Solve = { request, heardAt: null, canceled: new AbortController() };
    this.running = solve;
    void this.train(solve).then(
      (runs) => this.end(solve, () => this.listeners.solved({ request, runs })),
      (error: unknown) =>
        this.end(solve, () => {
          if (!solve.canceled.signal.aborted) this.listeners.failed(failureOf(error));
        }),
    );
  }

  /** What waits begins before anybody hears of the end: workers go on while the page draws. */
  private end(solve: Solve, tell: () => void): void {
    if (this.running !== solve) return;
    const { next } = this;
    [this.running, this.next] = [null, null];
    if (next) this.begin(next);
    tell();
  }

  /** One job a run, for as many workers as there are. */
  private train(solve: Solve): Promise<SolvedRun[]> {
    const { request, canceled } = solve;
    const { wanted, labels, whole } = request;
    const steps = wanted.map(() => 0);
    return Promise.all(
      wanted.map(({ method, settings }, i) =>
        solveOnce(
          this.pool,
          { method, settings, labels, measured: whole ? 'asLive' : 'seldom' },
          {
            signal: canceled.signal,
            onSteps: (count) => {
              steps[i] = count;
              this.report(solve, steps);
            },
          },
        ),
      ),
    );
  }

  private report(solve: Solve, steps: readonly number[]): void {
    if (this.running !== solve) return;
    solve.heardAt ??= this.now();
    const all = solve.request.wanted.reduce((sum, { settings }) => sum + settings.steps, 0);
    this.listeners.progress(steps.reduce((sum, count) => sum + count, 0) / all);
    this.giveWay(solve);
  }

  private giveWay({ heardAt, canceled }: Solve): void {
    if (this.next && heardAt !== null && this.now() - heardAt > patience) canceled.abort();
  }
}

const same = (a: SolveRequest, b: SolveRequest): boolean => JSON.stringify(a) === JSON.stringify(b);
