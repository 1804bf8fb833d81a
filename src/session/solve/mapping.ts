/** Trains the map of a label on the pool of workers: coarse to fine, each place once, until it is canceled. */
import { failureOf, type Failure } from '../../worker/failure.ts';
import { cellPlace, cellsOfLevel, mapCells, mapStrides } from '../../data/mapGrid.ts';
import type { Label } from '../../data/dataset.ts';
import { runIdentity } from '../../learn/study/runIdentity.ts';
import type { MethodId, Settings } from '../../settings/settings.ts';
import { datasetOf } from '../../settings/datasetOf.ts';
import { roundedLabel } from '../../settings/labelsText.ts';
import type { Jobs } from '../../worker/jobs/jobPool.ts';
import type { ElsewhereJob } from '../../worker/jobs/solveJobs.ts';
import { Store } from '../store.ts';

export interface MapRequest {
  method: MethodId;
  settings: Settings;
  labels: readonly Label[];
  /** The label that is moved about. */
  index: number;
}

export interface MapState {
  /** Null before the first map. */
  request: MapRequest | null;
  /** By cell, 0 to 1; NaN: not trained yet, or diverged. Each publication is a new array. */
  accuracies: Float64Array;
  trained: number;
  /** Of them, places at which a weight stopped being a number. */
  diverged: number;
  running: boolean;
  /** From the start to the newest place. */
  seconds: number;
  failed: Failure | null;
}

/** Of no place. */
export const nothing = (): Float64Array => new Float64Array(mapCells).fill(NaN);

/** Milliseconds between two looks of the page. */
const publishEvery = 100;

export class Mapping {
  readonly store: Store<MapState>;
  private accuracies = nothing();
  private trained = 0;
  private diverged = 0;
  private begunAt = 0;
  private stop = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly pool: Jobs,
    private readonly now: () => number = () => performance.now(),
  ) {
    const { accuracies } = this;
    this.store = new Store<MapState>({
      request: null,
      accuracies,
      trained: 0,
      diverged: 0,
      running: false,
      seconds: 0,
      failed: null,
    });
  }

  /** Resolves when every place is trained, or none will be any more. */
  async run(asked: MapRequest): Promise<void> {
    const request = { ...asked, labels: asked.labels.map(roundedLabel) };
    this.cancel();
    const stop = (this.stop = new AbortController());
    [this.accuracies, this.trained, this.diverged, this.begunAt] = [nothing(), 0, 0, this.now()];
    this.store.set({ request, running: true, failed: null });
    this.publish();
    let failed: Failure | null = null;
    try {
      for (const level of mapStrides.keys()) await this.train(request, cellsOfLevel(level), stop.signal);
    } catch (error) {
      if (!stop.signal.aborted) failed = failureOf(error);
    }
    if (this.stop !== stop) return;
    // After a failure, what still waits would fail too.
    stop.abort();
    this.publish();
    this.store.set({ running: false, failed });
  }

  /** Keeps what came. */
  cancel(): void {
    this.stop.abort();
  }

  private async train(request: MapRequest, cells: readonly number[], signal: AbortSignal): Promise<void> {
    const jobs = cells.map((cell) =>
      this.pool.run(placeJob(request, cell), {
        signal,
        onPart: (part) => {
          if (typeof part !== 'number') this.addPlace(cell, part.accuracy);
        },
      }),
    );
    await Promise.all(jobs);
  }

  private addPlace(cell: number, accuracy: number | null): void {
    this.trained++;
    if (accuracy === null) this.diverged++;
    else this.accuracies[cell] = accuracy;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.publish();
    }, publishEvery);
  }

  private publish(): void {
    const { trained, diverged } = this;
    const seconds = (this.now() - this.begunAt) / 1000;
    this.store.set({ accuracies: this.accuracies.slice(), trained, diverged, seconds });
  }
}

/** What is trained at a cell: what a drag of the label to its middle trains, with labels rounded as after one. */
export function placeJob({ method, settings, labels, index }: MapRequest, cell: number): ElsewhereJob {
  const { domain } = datasetOf(settings);
  const { x, y } = roundedLabel({ ...labels[index]!, ...cellPlace(domain, cell) });
  return {
    type: 'elsewhere',
    method,
    settings,
    labels: labels.map(roundedLabel),
    index,
    place: { x, y },
  };
}

/** Whether a map still tells the truth: its own label may have moved, the others by rounding only. */
export function isCurrent(
  { method, settings, labels, index }: MapRequest,
  now: Pick<MapRequest, 'settings' | 'labels'>,
): boolean {
  const others = (all: readonly Label[]) =>
    JSON.stringify(all.map((label, i) => (i === index ? label.class : roundedLabel(label))));
  const run = (own: Settings) => JSON.stringify([runIdentity(method, own), own.data.seed, own.network.seed]);
  return run(settings) === run(now.settings) && others(labels) === others(now.labels);
}

/** Whether two maps are the same, wherever their own label lies now. */
export const isSameMap = (a: MapRequest, b: MapRequest): boolean =>
  a.method === b.method && a.index === b.index && isCurrent(a, b);
