import { describe, expect, it } from 'vitest';
import { cellAt } from '../../../src/data/mapGrid.ts';
import { twoMoon } from '../../../src/data/twoMoon.ts';
import type { MapRequest } from '../../../src/session/solve/mapping.ts';
import { PlaceRuns } from '../../../src/session/solve/placeRuns.ts';
import { roundedLabel } from '../../../src/settings/labelsText.ts';
import { ours } from '../../../src/settings/presets.ts';
import type { JobPool } from '../../../src/worker/jobs/jobPool.ts';
import type { SolvedRun, SolveJob, SolvePart } from '../../../src/worker/jobs/solveJobs.ts';

const { labels } = twoMoon.sample({ seed: 0, noise: 0.1, placement: 'spaced', wrongLabel: false });
const map: MapRequest = { method: 'meta-pseudo-labels', settings: ours, labels, index: 2 };

interface Asked {
  job: SolveJob;
  urgent: boolean | undefined;
  onPart: (part: SolvePart) => void;
  end: (error?: Error) => void;
}

const cellOf = ({ job }: Asked): number => cellAt(twoMoon.domain, job.labels[2]!.x, job.labels[2]!.y);

/** Lets what was settled go on. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** A pool whose jobs end when the test says so. */
function stage() {
  const asked: Asked[] = [];
  const pool = {
    run: (
      job: SolveJob,
      { onPart, signal, urgent }: Pick<Asked, 'onPart' | 'urgent'> & { signal: AbortSignal },
    ) =>
      new Promise<void>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        asked.push({ job, urgent, onPart, end: (error) => (error ? reject(error) : resolve()) });
      }),
  } as unknown as JobPool;
  const places = new PlaceRuns(pool);
  return {
    places,
    asked,
    cells: () => asked.map(cellOf),
    shown: () => places.store.get().run?.cell ?? null,
    /** Ends the newest. */
    async finish(error?: Error): Promise<void> {
      const newest = asked.at(-1)!;
      if (!error) newest.onPart({ diverged: false } as SolvedRun);
      newest.end(error);
      await turn();
    },
  };
}

describe('the place that is pointed at', () => {
  it('is solved before what waits, the other stars where they are', () => {
    const { places, asked, cells } = stage();
    places.want(map, 100);
    expect(cells()).toEqual([100]);
    const [{ job, urgent }] = asked as [Asked];
    expect(urgent).toBe(true);
    expect(job).toMatchObject({ type: 'solve', method: map.method, settings: ours, measured: 'seldom' });
    const others = (all: typeof labels) => all.filter((_, i) => i !== 2);
    expect(others(job.labels as typeof labels)).toEqual(others(labels).map(roundedLabel));
    expect(job.labels[2]!.class).toBe(labels[2]!.class);
  });

  it('gives way to the newest: what lay on the way is never begun, and is seen until the newest ends', async () => {
    const { places, cells, shown, finish } = stage();
    for (const cell of [100, 101, 102, 103]) places.want(map, cell);
    expect(cells()).toEqual([100]);
    await finish();
    expect(shown()).toBe(100);
    expect(cells()).toEqual([100, 103]);
    await finish();
    expect(shown()).toBe(103);
  });

  it('is remembered, also after the star itself has moved', async () => {
    const { places, cells, shown, finish } = stage();
    places.want(map, 100);
    await finish();
    places.want(map, 200);
    await finish();
    places.stop();
    expect(shown()).toBeNull();
    const moved = labels.map((label, i) => (i === 2 ? { ...label, x: 0, y: 0 } : label));
    places.want({ ...map, labels: moved }, 100);
    expect(shown()).toBe(100);
    expect(cells()).toEqual([100, 200]);
  });

  it('is not hidden again by one that was still on its way', async () => {
    const { places, shown, finish } = stage();
    places.want(map, 100);
    await finish();
    places.want(map, 200);
    places.want(map, 100);
    await finish();
    expect(shown()).toBe(100);
  });

  it.each([
    ['method', { ...map, method: 'uda' as const }],
    ['star', { ...map, index: 3 }],
    ['setting', { ...map, settings: { ...ours, steps: 100 } }],
    ['other star', { ...map, labels: labels.map((label, i) => (i === 0 ? { ...label, x: 0 } : label)) }],
  ])('is forgotten with another %s', async (_, other) => {
    const { places, asked, shown, finish } = stage();
    places.want(map, 100);
    await finish();
    places.want(other, 100);
    expect(shown()).toBeNull();
    expect(asked).toHaveLength(2);
  });

  it('says why it has no run, and tries again when it is asked for again', async () => {
    const { places, asked, cells, finish } = stage();
    places.want(map, 100);
    await finish(new Error('out of memory'));
    expect(places.store.get().failed).toEqual({ kind: 'error', message: 'out of memory' });
    expect(asked).toHaveLength(1);
    places.want(map, 100);
    expect(places.store.get().failed).toBeNull();
    expect(cells()).toEqual([100, 100]);
  });

  it('that nobody points at any more is not heard of', async () => {
    const { places, shown, finish } = stage();
    places.want(map, 100);
    places.stop();
    await finish();
    expect(shown()).toBeNull();
  });
});
