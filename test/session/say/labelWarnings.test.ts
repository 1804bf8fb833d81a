import { describe, expect, test } from 'vitest';
import type { Class, Label, Placement } from '../../../src/data/dataset.ts';
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { labelWarnings } from '../../../src/session/say/labelWarnings.ts';

const data = twoMoon.sample({ seed: 1, noise: 0.1, placement: 'spaced', wrongLabel: false });
const label = (x: number, y: number, side: Class): Label => ({ x, y, class: side });
/** Deep within the upper and the lower moon, and between them. */
const upper = [0, 1] as const;
const lower = [1, -0.5] as const;

describe('labelWarnings', () => {
  test.each(['spaced', 'jittered', 'random', 'ends'] as Placement[])(
    'finds nothing in placement %s',
    (placement) => {
      for (let seed = 1; seed <= 20; seed++) {
        const moons = twoMoon.sample({ seed, noise: 0.1, placement, wrongLabel: false });
        expect(labelWarnings(moons.labels, moons)).toEqual([]);
      }
    },
  );

  test('misses a class that has no label left', () => {
    expect(labelWarnings([label(...upper, 0)], data)).toEqual([{ kind: 'none', side: 1 }]);
    expect(labelWarnings([], data)).toEqual([
      { kind: 'none', side: 0 },
      { kind: 'none', side: 1 },
    ]);
  });

  test('sees a label in the other moon, once a class', () => {
    const rest = [label(...upper, 0), label(...lower, 1)];
    expect(labelWarnings(rest, data)).toEqual([]);
    expect(labelWarnings([...rest, label(...lower, 0)], data)).toEqual([{ kind: 'otherMoon', side: 0 }]);
    expect(labelWarnings([...rest, label(...upper, 1), label(-0.1, 1, 1)], data)).toEqual([
      { kind: 'otherMoon', side: 1 },
    ]);
  });

  test('finds nearly every label that was put into the wrong moon from the start', () => {
    const found = Array.from({ length: 100 }, (_, seed) =>
      twoMoon.sample({ seed, noise: 0.1, placement: 'spaced', wrongLabel: true }),
    ).filter((moons) => labelWarnings(moons.labels, moons).length === 1);
    expect(found.length).toBeGreaterThan(90);
  });

  test('says nothing of a label away from both moons', () => {
    const far = [label(-1.4, -1.1, 0), label(2.4, 1.6, 1)];
    expect(labelWarnings(far, data)).toEqual([]);
  });
});
