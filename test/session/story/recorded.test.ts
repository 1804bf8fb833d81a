import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { counts } from '../../../src/session/story/counts.ts';
import { dips } from '../../../src/session/story/dips.ts';
import { dragged } from '../../../src/session/story/dragged.ts';

/** A method's part of a result, by its place in the file. */
const methodOf = (id: string, place: number) =>
  JSON.parse(readFileSync(`docs/results/${id}.json`, 'utf8')).methods[place];

const total = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);

test('dragged stars are counted as in the same runs of another table', () => {
  const { at99, runs, overruled } = methodOf('dragged-other-moon', 0);
  expect(dragged.ours).toMatchObject({ reached: at99, runs, overruled: total(overruled) });
  for (const { reached, runs: all, overruled: count, both } of Object.values(dragged)) {
    expect(both).toBeLessThanOrEqual(Math.min(reached, count));
    // Overruled, or believed; at 99 %, or not: of so many runs.
    expect(count + reached - both).toBeLessThanOrEqual(all);
  }
});

test('dips are counted over the runs that the story says', () => {
  const [ours, uda] = [methodOf('dips-ours', 0), methodOf('dips-ours', 1)];
  expect([dips.ours.runs, dips.ours.dips]).toEqual([100, total(ours.dips.perRun)]);
  expect([dips.uda.dips, dips.uda.lesson]).toEqual([total(uda.dips.perRun), null]);
  const { before, same, later, never } = dips.ours.lesson!;
  expect(before + same + later + never).toBe(dips.ours.dips);
  for (const { runs, withDip, dips: count, aRun } of Object.values(dips)) {
    expect(withDip).toBeLessThanOrEqual(runs);
    expect(aRun[0]).toBeCloseTo(count / runs, 3);
  }
});

test('runs looked at in every step are those of the headline', () => {
  const [ours, headline] = [methodOf('dips-ours', 0), methodOf('ours-spaced', 2)];
  expect(ours.accuracies).toEqual(headline.accuracies.slice(0, 100));
  expect(counts.ours.reached).toBe(headline.at99);
});
