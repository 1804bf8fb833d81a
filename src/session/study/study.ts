/** Runs of many seeds on the pool of workers, and the rows that have come so far. */
import { failureOf, type Failure } from '../../worker/failure.ts';
import type { Contender, Row } from '../../learn/study/experiment.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Jobs } from '../../worker/jobs/jobPool.ts';
import { Store } from '../store.ts';

/** What each seed runs: a method or a variant, with its settings. */
export interface Part {
  id: string;
  method: Contender;
  settings: Settings;
}

/** A part, and the seeds that it runs. */
interface Todo {
  part: Part;
  seeds: readonly number[];
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
    private readonly pool: Jobs,
    private readonly onRow: (part: Part, milliseconds: number) => void,
  ) {}

  /**
   * Runs every part on every seed, seed by seed, so that what a canceled run leaves is on the same seeds.
   *
   * @param kept rows of earlier runs that still count; their parts are not run again
   */
  run(
    parts: readonly Part[],
    seeds: readonly number[],
    kept: ReadonlyMap<string, readonly Row[]> = new Map(),
  ): Promise<void> {
    const missing = parts.filter(({ id }) => kept.get(id)?.length !== seeds.length);
    this.rows = new Map([...kept, ...missing.map(({ id }) => [id, []] as const)]);
    return this.begin(
      parts,
      seeds,
      missing.map((part) => ({ part, seeds })),
    );
  }

  /** Runs every part on so many more seeds, from `first` on those that it has no row of. All rows so far stay. */
  more(parts: readonly Part[], first: number, count: number): Promise<void> {
    const todo = parts.map((part) => ({ part, seeds: nextSeeds(this.rows.get(part.id), first, count) }));
    const seeds = [...new Set(todo.flatMap((one) => one.seeds))];
    return this.begin(parts, seeds, todo);
  }

  /** Runs every part on those of the seeds that it has no row of. All rows so far stay. */
  fill(parts: readonly Part[], seeds: readonly number[]): Promise<void> {
    const todo = parts.map((part) => {
      const ran = new Set((this.rows.get(part.id) ?? []).map(({ seed }) => seed));
      return { part, seeds: seeds.filter((seed) => !ran.has(seed)) };
    });
    return this.begin(parts, seeds, todo);
  }

  private async begin(
    parts: readonly Part[],
    seeds: readonly number[],
    todo: readonly Todo[],
  ): Promise<void> {
    const total = todo.reduce((sum, one) => sum + one.seeds.length, 0);
    // All of it ran before: what is said of that still holds.
    if (total === 0 && !this.store.get().running) return this.store.set({ parts, seeds });
    this.stop.abort();
    const stop = (this.stop = new AbortController());
    [this.done, this.begunAt] = [0, performance.now()];
    this.store.set({ ...atRest, parts, seeds, total, running: true });
    this.publish();
    const failed = await this.work(todo, stop.signal);
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
  private async work(todo: readonly Todo[], signal: AbortSignal): Promise<Failure | null> {
    const jobs = jobsOf(todo);
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
    this.rows.set(part.id, [...(this.rows.get(part.id) ?? []), row]);
    this.done++;
    this.onRow(part, milliseconds);
    this.timer ??= setTimeout(() => this.publish(), publishEvery);
  }

  private publish(): void {
    // None comes after the last: who makes files of a study that rests would make them twice.
    clearTimeout(this.timer);
    this.timer = undefined;
    const seconds = (performance.now() - this.begunAt) / 1000;
    this.store.set({ rows: new Map(this.rows), done: this.done, seconds });
  }
}

/** Every part on a few of its seeds, then on the next few. */
function* jobsOf(todo: readonly Todo[]): Generator<Todo> {
  const longest = Math.max(0, ...todo.map(({ seeds }) => seeds.length));
  for (let at = 0; at < longest; at += together) {
    for (const { part, seeds } of todo) {
      const group = seeds.slice(at, at + together);
      if (group.length > 0) yield { part, seeds: group };
    }
  }
}

/** From `first` on, so many seeds of which there is no row. */
export function nextSeeds(rows: readonly Row[] = [], first: number, count: number): number[] {
  const ran = new Set(rows.map(({ seed }) => seed));
  const next: number[] = [];
  // Seeds have 32 bits; after the last comes 0.
  for (let seed = first; next.length < count; seed = (seed + 1) >>> 0) if (!ran.has(seed)) next.push(seed);
  return next;
}
