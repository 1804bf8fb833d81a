import { afterEach, describe, expect, it } from 'vitest';
import { cellAt, cellsOfLevel, mapCells } from '../../../src/data/mapGrid.ts';
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { isCurrent, Mapping, type MapRequest } from '../../../src/session/solve/mapping.ts';
import { mapSummary, wrongBetween } from '../../../src/session/solve/mapNumbers.ts';
import { roundedLabel } from '../../../src/settings/labelsText.ts';
import { ours } from '../../../src/settings/presets.ts';
import { JobPool, type JobWorker } from '../../../src/worker/jobs/jobPool.ts';
import type { JobReply, JobRequest } from '../../../src/worker/jobs/jobs.ts';
import type { ElsewhereJob } from '../../../src/worker/jobs/solveJobs.ts';

const { labels } = twoMoon.sample({ seed: 0, noise: 0.1, placement: 'spaced', wrongLabel: false });
const request: MapRequest = { method: 'meta-pseudo-labels', settings: ours, labels, index: 2 };

/** A worker that answers a place with an accuracy of its own, when it is told to. */
class PlaceWorker implements JobWorker {
  onmessage: JobWorker['onmessage'] = null;
  onerror: JobWorker['onerror'] = null;
  /** Cells in the order they were asked for. */
  readonly asked: number[] = [];
  private waiting: number | null = null;

  constructor(private readonly accuracy: (cell: number) => number | null) {}

  postMessage(message: JobRequest): void {
    if (message.type === 'cancel') {
      setTimeout(() => this.say({ type: 'ended', id: message.id }));
      return;
    }
    const { place, index, labels: given } = message.job as ElsewhereJob;
    expect(index).toBe(2);
    expect(given).toEqual(labels.map(roundedLabel));
    // As a drag to it leaves the label.
    expect([place.x, place.y]).toEqual([Number(place.x.toFixed(4)), Number(place.y.toFixed(4))]);
    this.asked.push(cellAt(twoMoon.domain, place.x, place.y));
    this.waiting = message.id;
  }

  /** Ends what it is at. */
  answer(): void {
    const id = this.waiting!;
    this.say({ type: 'part', id, part: 1000, milliseconds: 1 });
    this.say({ type: 'part', id, part: { accuracy: this.accuracy(this.asked.at(-1)!) }, milliseconds: 1 });
    this.say({ type: 'ended', id });
  }

  terminate(): void {}

  private say(data: JobReply): void {
    this.onmessage?.({ data } as MessageEvent<JobReply>);
  }
}

const accuracyOf = (cell: number): number => 0.5 + cell / 1000;

function mappingOf(accuracy: (cell: number) => number | null = accuracyOf) {
  const worker = new PlaceWorker(accuracy);
  const mapping = new Mapping(new JobPool(() => worker, 1));
  running.push(mapping);
  return { worker, mapping, state: () => mapping.store.get() };
}

const running: Mapping[] = [];
afterEach(() => running.splice(0).forEach((mapping) => mapping.cancel()));

/** Lets what was settled go on. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

async function answer(worker: PlaceWorker, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    worker.answer();
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await turn();
  }
}

describe('a map', () => {
  it('trains level after level, each place once, and ends with every value in its place', async () => {
    const { worker, mapping, state } = mappingOf();
    const done = mapping.run(request);
    await answer(worker, mapCells);
    await done;
    const [coarse, middle, fine] = [0, 1, 2].map(cellsOfLevel);
    expect(worker.asked).toEqual([...coarse!, ...middle!, ...fine!]);
    expect(state()).toMatchObject({ running: false, trained: mapCells, diverged: 0, failed: null });
    for (let cell = 0; cell < mapCells; cell++)
      expect(state().accuracies[cell]).toBeCloseTo(accuracyOf(cell), 6);
  });

  it('shows the coarse places as they come, and keeps them when it is canceled', async () => {
    const { worker, mapping, state } = mappingOf();
    const done = mapping.run(request);
    await answer(worker, 7);
    mapping.cancel();
    await done;
    expect(state()).toMatchObject({ running: false, trained: 7, failed: null });
    const known = Array.from(state().accuracies.keys()).filter(
      (cell) => !Number.isNaN(state().accuracies[cell]),
    );
    expect(known).toEqual(cellsOfLevel(0).slice(0, 7));
    await turn();
    expect(worker.asked.length).toBeLessThanOrEqual(8);
  });

  it('begins anew in place of one that runs', async () => {
    const { worker, mapping, state } = mappingOf();
    const first = mapping.run(request);
    await answer(worker, 5);
    const second = mapping.run({ ...request, method: 'supervised' });
    await first;
    expect(state()).toMatchObject({ running: true, trained: 0 });
    await turn();
    await answer(worker, mapCells);
    await second;
    expect(state()).toMatchObject({ running: false, trained: mapCells });
    expect(state().request!.method).toBe('supervised');
  });

  it('counts places at which training diverged, and has no value there', async () => {
    const { worker, mapping, state } = mappingOf((cell) => (cell < 24 ? null : 0.9));
    const done = mapping.run(request);
    await answer(worker, mapCells);
    await done;
    expect(state().diverged).toBe(24);
    expect(state().accuracies[3]).toBeNaN();
    expect(mapSummary(state().accuracies)!.places).toBe(mapCells - 24);
  });
});

/** The labels with one of them elsewhere. */
const moved = (index: number) => labels.map((label, i) => (i === index ? { ...label, x: 1.7 } : label));

describe('isCurrent', () => {
  it('holds while its own label moves alone, and the others are rounded', () => {
    expect(isCurrent(request, { settings: structuredClone(ours), labels: moved(2) })).toBe(true);
    expect(isCurrent(request, { settings: ours, labels: labels.map(roundedLabel) })).toBe(true);
  });

  it('ends with another label, class, number of labels or setting', () => {
    const flipped = labels.map((label, i) => (i === 2 ? { ...label, class: 1 as const } : label));
    for (const others of [moved(3), flipped, labels.slice(1)])
      expect(isCurrent(request, { settings: ours, labels: others })).toBe(false);
    expect(isCurrent(request, { settings: { ...ours, steps: 10 }, labels })).toBe(false);
  });
});

describe('the numbers of a map', () => {
  const accuracies = new Float64Array(mapCells).fill(NaN);
  const [first, second, third] = cellsOfLevel(0) as [number, number, number];
  accuracies[first] = 0.5;
  accuracies[second] = 0.99;
  accuracies[third] = 0.75;

  it('are the best, the worst and how many of the trained places do', () => {
    const summary = mapSummary(accuracies)!;
    expect(summary.best.cell).toBe(second);
    expect(summary.worst).toEqual({ cell: first, accuracy: 0.5 });
    expect([summary.reached, summary.places]).toEqual([1, 3]);
    expect(mapSummary(new Float64Array(mapCells).fill(NaN))).toBeNull();
  });

  it('say how many points are wrong between two accuracies', () => {
    expect(wrongBetween(0.99, null, 1994)).toEqual([0, 19]);
    expect(wrongBetween(0.95, 0.99, 1994)).toEqual([20, 99]);
    expect(wrongBetween(0, 0.6, 1994)).toEqual([798, null]);
    // As many as 1 − 0.9 says, not one fewer for its rounding.
    expect(wrongBetween(0.9, 0.95, 100)).toEqual([6, 10]);
  });
});
