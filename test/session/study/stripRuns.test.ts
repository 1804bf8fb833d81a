import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/learn/study/experiment.ts';
import { recordedRuns } from '../../../src/session/study/recordedRuns.ts';
import { stripPart } from '../../../src/session/study/stripPart.ts';
import { stripRuns, wrongOf } from '../../../src/session/study/stripRuns.ts';
import { withSeed } from '../../../src/learn/study/experiment.ts';
import { withValue } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';

const part = stripPart('uda', 'spaced', withSeed(ours, 77));
const recorded = recordedRuns.get('uda')!;
const row = (seed: number): Row => ({
  method: 'uda',
  seed,
  accuracy: 0.5,
  fresh: 0.4,
  teacherAccuracy: null,
  stepsTo95: null,
  stepsTo99: null,
  medianOfLast500: 0.6,
  worstOfLast500: 0.3,
  diverged: false,
});

describe('the runs of a strip', () => {
  it('are the recorded ones, whatever the seeds, then those made here', () => {
    const runs = stripRuns(part, [row(1), row(0)]);
    expect(runs).toHaveLength(recorded.length + 2);
    expect(runs.slice(0, recorded.length).map(({ seed, wrong }) => [seed, wrong])).toEqual(
      recorded.map(({ seed, wrong }) => [seed, wrong]),
    );
    expect(runs.slice(recorded.length).map((run) => [run.seed, run.recorded, run.wrong])).toEqual([
      [1, false, 997],
      [0, false, 997],
    ]);
  });

  it('count a seed once that was recorded and run here', () => {
    const runs = stripRuns(part, [row(5003)]);
    expect(runs).toHaveLength(recorded.length);
    expect(runs.filter(({ seed }) => seed === 5003)).toEqual([expect.objectContaining({ recorded: false })]);
  });

  it.each([
    ['of other settings', stripPart('uda', 'spaced', withValue(ours, 'steps', 200))],
    ['of other stars', stripPart('uda', 'random', ours)],
    ['of a method that was not recorded', stripPart('noisy-student', 'spaced', ours)],
  ])('%s are never recorded ones', (_, own) => {
    expect(stripRuns(own, [row(0)]).map((run) => run.recorded)).toEqual([false]);
  });

  it('are judged by their last 500 steps, or by all where there are fewer', () => {
    const short = stripPart('uda', 'spaced', withValue(ours, 'steps', 200));
    const judged = (own: typeof part) => stripRuns(own, [row(0)]).map((run) => run.judged);
    expect(judged(short)).toEqual([200]);
    expect(new Set(judged(part))).toEqual(new Set([500]));
  });

  it('have as many wrong as their accuracy leaves', () => {
    for (let wrong = 0; wrong <= 1994; wrong++) expect(wrongOf((1994 - wrong) / 1994, 1994)).toBe(wrong);
  });
});

describe('a part', () => {
  it('is the same for any seed, and another for other settings, stars or methods', () => {
    expect(stripPart('uda', 'spaced', ours).id).toBe(part.id);
    const others = [
      stripPart('supervised', 'spaced', ours),
      stripPart('uda', 'ends', ours),
      stripPart('uda', 'spaced', withValue(ours, 'steps', 200)),
    ];
    expect(new Set([part, ...others].map(({ id }) => id)).size).toBe(4);
  });
});
