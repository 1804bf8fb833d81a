/** The run that a star's new place leads to, for the place that is pointed at: solved at once, recent ones remembered. */
import { cellAt } from '../../data/mapGrid.ts';
import { datasetOf } from '../../settings/datasetOf.ts';
import type { Failure } from '../../worker/failure.ts';
import type { Jobs } from '../../worker/jobs/jobPool.ts';
import type { MethodFrame } from '../../worker/protocol.ts';
import { Store, type Watched } from '../store.ts';
import { LatestSolve, type Solution, type SolveRequest } from './latestSolve.ts';
import { isSameMap, placeJob, type MapRequest } from './mapping.ts';

/** A run at its end, with the star in the middle of a cell of mapGrid. */
export interface PlaceRun {
  cell: number;
  frame: MethodFrame;
  /** A weight stopped being a number: there is no border. */
  diverged: boolean;
}

export interface PlaceState {
  /** The newest that is known since pointing began; null: none yet. */
  run: PlaceRun | null;
  /** Why the place has none. */
  failed: Failure | null;
}

/** So many runs are remembered, 60 kB each. */
const most = 60;

export class PlaceRuns {
  private readonly state = new Store<PlaceState>({ run: null, failed: null });
  readonly store: Watched<PlaceState> = this.state;
  private readonly latest: LatestSolve;
  private map: MapRequest | null = null;
  /** By cell, the oldest first. */
  private readonly known = new Map<number, PlaceRun>();
  private wanted = -1;

  constructor(pool: Jobs) {
    this.latest = new LatestSolve(pool, {
      progress: () => {},
      solved: (solution) => this.receive(solution),
      failed: (failed) => this.state.set({ failed }),
    });
  }

  /** Of a map, the run at a cell. The one before is kept until it is there. */
  want(map: MapRequest, cell: number): void {
    if (!this.map || !isSameMap(this.map, map)) this.forget();
    this.map = map;
    this.wanted = cell;
    const run = this.known.get(cell);
    this.state.set(run ? { run, failed: null } : { failed: null });
    if (!run) this.latest.want(solveAt(map, cell));
  }

  /** Nothing is pointed at any more. */
  stop(): void {
    this.latest.stop();
    this.state.set({ run: null, failed: null });
  }

  private forget(): void {
    this.stop();
    this.known.clear();
  }

  private receive({ request: { labels }, runs: [solved] }: Solution): void {
    const { index, settings } = this.map!;
    const { x, y } = labels[index]!;
    const cell = cellAt(datasetOf(settings).domain, x, y);
    const run: PlaceRun = { cell, frame: solved!.frame, diverged: solved!.diverged };
    this.remember(run);
    // On the way to a place that is not known yet, what came last is shown.
    if (cell === this.wanted || !this.known.has(this.wanted)) this.state.set({ run, failed: null });
  }

  private remember(run: PlaceRun): void {
    this.known.set(run.cell, run);
    const [oldest] = this.known.keys();
    if (this.known.size > most) this.known.delete(oldest!);
  }
}

/** The run of which the map has the accuracy. */
function solveAt(map: MapRequest, cell: number): SolveRequest {
  const { method, settings, labels, index, place } = placeJob(map, cell);
  const moved = labels.map((label, i) => (i === index ? { ...label, ...place } : label));
  return { wanted: [{ method, settings }], labels: moved, whole: false };
}
