/** Runs of many seeds on the pool of workers, and the rows that have come so far. */
import { failureOf, type Failure } from '../../worker/failure.ts';
import type { Contender, Row } from '../../learn/study/experiment.ts';
import type { Settings } from '../../settings/settings.ts';
import type { JobPool } from '../../worker/jobs/jobPool.ts';
import { Store } from '../store.ts';

/** What each seed runs: a method or a variant, with its settings. */
export interface Part {
  id: string;
  method: Contender;
  settings: Settings;
}

export interface StudyState {
  /** What was asked for, seeds by part; empty before the first run. */
  parts: readonly Part[];
  seeds: readonly number[];
  /** By part; the arrays grow while it runs. */
  rows: ReadonlyMap<string, readonly Row[]>;
  done: number;
  total: number;
  running: boolean;
  canceled: boolean;
  /** From the start to the newest row. */
  seconds: number;
  failed: Failure | null;
}

const atRest: StudyState = {
  parts: [],
  seeds: [],
  rows: new Map(),
  done: 0,
  total: 0,
  running: false,
  canceled: false,
  seconds: 0,
  failed: null,
};

/** Milliseconds between two looks of the page at the rows. */
const publishEvery = 250;
/** Seeds of one part that a worker takes at once: it need not wait for the page after each. */
const together = 4;

export class Study {
  readonly store = new Store<StudyState>(atRest);
  private rows = new Map<string, readonly Row[]>();
  private stop = new AbortController();
  private begunAt = 0;
  private done = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly pool: JobPool,
    private readonly onRow: (part: Part, milliseconds: number) => void,
  ) {}

  /**
   * Runs every part on every seed, seed by seed, so that what a canceled run leaves is on the same seeds.
   *
   * @param kept rows of earlier runs that still count; their parts are not run again
   */
  async run(
    parts: readonly Part[],
    seeds: readonly number[],
    kept: ReadonlyMap<string, readonly Row[]> = new Map(),
  ): Promise<void> {
    this.stop.abort();
    const stop = (this.stop = new AbortController());
    [this.rows, this.done, this.begunAt] = [new Map(kept), 0, performance.now()];
    const missing = parts.filter(({ id }) => kept.get(id)?.length !== seeds.length);
    for (const { id } of missing) this.rows.set(id, []);
    this.store.set({ ...atRest, parts, seeds, total: missing.length * seeds.length, running: true });
    this.publish();
    const failed = await this.work(missing, seeds, stop.signal);
    if (this.stop !== stop) return;
    const canceled = stop.signal.aborted;
    // After a failure, what still waits would fail too.
    stop.abort();
    this.publish();
    this.store.set({ running: false, canceled, failed });
  }

  /** Keeps what came. */
  cancel(): void {
    this.stop.abort();
  }

  /** Resolves with what went wrong, or null. */
  private async work(
    parts: readonly Part[],
    seeds: readonly number[],
    signal: AbortSignal,
  ): Promise<Failure | null> {
    const jobs = jobsOf(parts, seeds);
    // One more than there are workers: none waits for the page. All at once would hold the page up.
    const lane = async () => {
      for (const { part, seeds: group } of jobs) {
        const onPart = (row: Row, milliseconds: number) => this.addRow(part, row, milliseconds);
        const { method, settings } = part;
        await this.pool.run({ type: 'seeds', method, settings, seeds: group }, { onPart, signal });
      }
    };
    const lanes = Array.from({ length: this.pool.size + 1 }, lane);
    try {
      await Promise.all(lanes);
      return null;
    } catch (error) {
      return signal.aborted ? null : failureOf(error);
    }
  }

  private addRow(part: Part, row: Row, milliseconds: number): void {
    this.rows.set(part.id, [...this.rows.get(part.id)!, row]);
    this.done++;
    this.onRow(part, milliseconds);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.publish();
    }, publishEvery);
  }

  private publish(): void {
    const seconds = (performance.now() - this.begunAt) / 1000;
    this.store.set({ rows: new Map(this.rows), done: this.done, seconds });
  }
}

/** Every part on a few seeds, then on the next few. */
function* jobsOf(
  parts: readonly Part[],
  seeds: readonly number[],
): Generator<{ part: Part; seeds: readonly number[] }> {
  for (let at = 0; at < seeds.length; at += together) {
    for (const part of parts) yield { part, seeds: seeds.slice(at, at + together) };
  }
}
