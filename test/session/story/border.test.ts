/** A drawn border's score, against points of which one knows the side. */
import { describe, expect, test } from 'vitest';
import { twoMoon } from '../../../src/data/twoMoon.ts';
import type { Label } from '../../../src/data/dataset.ts';
import { scoreOf, withEnds, type Place } from '../../../src/session/story/border.ts';

const domain = { x: [0, 4], y: [0, 3] } as const;

/** Class A over the middle, class B below. */
const stars: Label[] = [
  { x: 1, y: 2.5, class: 0 },
  { x: 3, y: 2.5, class: 0 },
  { x: 2, y: 0.5, class: 1 },
];

const grid = Array.from({ length: 12 }, (_, i): Place => [0.5 + (i % 4), 0.5 + Math.floor(i / 4)]);

/** Points over y = 1.5 are of class A, those below of class B. */
const points = {
  x: new Float32Array(grid.flat()),
  y: Uint8Array.from(grid, ([, y]) => (y > 1.4 ? 0 : 1)),
};

describe('a border', () => {
  test('that parts the classes has no mistakes, whichever way it is drawn', () => {
    const line: Place[] = [
      [0.2, 1],
      [2, 1.1],
      [3.8, 1],
    ];
    expect(scoreOf(line, domain, stars, points)).toEqual({ wrong: 0, of: 12 });
    expect(scoreOf(line.toReversed(), domain, stars, points)).toEqual({ wrong: 0, of: 12 });
  });

  test('goes on straight ahead of its ends', () => {
    const short: Place[] = [
      [1.8, 1],
      [2.2, 1],
    ];
    expect(scoreOf(short, domain, stars, points)).toEqual({ wrong: 0, of: 12 });
    const ends = withEnds(short);
    expect(ends[0]![0]).toBeLessThan(domain.x[0]);
    expect(ends.at(-1)![0]).toBeGreaterThan(domain.x[1]);
    expect(ends.map(([, y]) => y)).toEqual([1, 1, 1, 1]);
  });

  test('that leaves a column on the other side has those of it wrong', () => {
    const line: Place[] = [
      [0, 1],
      [3, 1],
      [3, 4],
    ];
    // Of the column at x = 3.5, the two of class A lie with class B.
    expect(scoreOf(line, domain, stars, points)).toEqual({ wrong: 2, of: 12 });
  });

  test('that encloses a star gives its inside the other class', () => {
    const loop: Place[] = [
      [0, 1],
      [1.2, 1],
      [1.2, 2.2],
      [1.9, 2.2],
      [1.9, 1],
      [4, 1],
    ];
    // Inside the tongue lies the one at (1.5, 1.5).
    expect(scoreOf(loop, domain, stars, points)).toEqual({ wrong: 1, of: 12 });
  });

  test('too short for one is none', () => {
    expect(scoreOf([[1, 1]], domain, stars, points)).toBeNull();
    expect(scoreOf([], domain, stars, points)).toBeNull();
    const slip: Place[] = [
      [1, 1],
      [1.05, 1],
    ];
    expect(scoreOf(slip, domain, stars, points)).toBeNull();
  });
});

test('a wave through the gap of the two moons is nearly all right, a straight cut is not', () => {
  const { labels, unlabeled } = twoMoon.sample({
    seed: 0,
    noise: 0.1,
    placement: 'spaced',
    wrongLabel: false,
  });
  const wave = Array.from({ length: 41 }, (_, i): Place => {
    const x = -1 + i / 10;
    return [x, x < 0 ? 0.5 + 1.5 * x : x > 1 ? 0 + 1.5 * (x - 1) : 0.5 - 0.5 * x];
  });
  const drawn = scoreOf(wave, twoMoon.domain, labels, unlabeled)!;
  const cut = scoreOf(
    [
      [-1, 0.1],
      [2, 0.35],
    ],
    twoMoon.domain,
    labels,
    unlabeled,
  )!;
  expect(drawn.of).toBe(1994);
  expect(drawn.wrong).toBeLessThan(cut.wrong);
  expect(cut.wrong).toBeGreaterThan(150);
});
