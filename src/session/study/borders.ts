/** The borders of single runs among many, solved when one is asked for: what was asked for before gives way. */
import { withSeed } from '../../learn/study/experiment.ts';
import { runIdentity } from '../../learn/study/runIdentity.ts';
import type { Sample } from '../../data/dataset.ts';
import { datasetOf } from '../../settings/datasetOf.ts';
import type { MethodId, Settings } from '../../settings/settings.ts';
import type { Jobs } from '../../worker/jobs/jobPool.ts';
import type { SolvedRun } from '../../worker/jobs/solveJobs.ts';
import type { MethodFrame } from '../../worker/protocol.ts';
import { solveOnce } from '../solve/solveOnce.ts';
import { Store, type Watched } from '../store.ts';

/** A run, and what it came to at its last step. */
export interface Border {
  sample: Sample;
  frame: MethodFrame;
}

/** So many are kept: a finger goes back and forth. */
const kept = 40;
/** Milliseconds that a run is pointed at before it is solved: a finger on its way passes many. */
const resting = 60;

export class Borders {
  private readonly state = new Store<{ solved: ReadonlyMap<string, Border> }>({ solved: new Map() });
  readonly store: Watched<{ solved: ReadonlyMap<string, Border> }> = this.state;
  private asked = '';
  private stop = new AbortController();

  constructor(private readonly pool: Jobs) {}

  /** It will be found under its key, where it can be solved. */
  ask(method: MethodId, settings: Settings, seed: number): void {
    const key = keyOf(method, settings, seed);
    if (key === this.asked) return;
    this.forget();
    this.asked = key;
    if (this.state.get().solved.has(key)) return;
    void this.solve(key, method, withSeed(settings, seed), this.stop.signal);
  }

  /** Nobody waits for what was asked for. */
  forget(): void {
    this.asked = '';
    this.stop.abort();
    this.stop = new AbortController();
  }

  private async solve(key: string, method: MethodId, settings: Settings, signal: AbortSignal): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, resting));
    if (signal.aborted) return;
    const sample = datasetOf(settings).sample(settings.data);
    let run: SolvedRun;
    try {
      const job = { method, settings, labels: sample.labels, measured: 'seldom' } as const;
      run = await solveOnce(this.pool, job, { signal });
    } catch {
      // Numbers stand beside where it would be; and who asks again may have more luck.
      if (this.asked === key) this.asked = '';
      return;
    }
    const others = [...this.state.get().solved].slice(-(kept - 1));
    this.state.set({ solved: new Map([...others, [key, { sample, frame: run.frame }]]) });
  }
}

export const keyOf = (method: MethodId, settings: Settings, seed: number): string =>
  `${seed} ${runIdentity(method, settings)}`;
