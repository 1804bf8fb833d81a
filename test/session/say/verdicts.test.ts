import { describe, expect, test } from 'vitest';
import type { Class, Label, Placement } from '../../../src/data/dataset.ts';
import { grid, gridPoints } from '../../../src/data/grid.ts';
import { drawnSet } from '../../../src/data/drawnSet.ts';
import { moons, twoMoon, twoMoonSizes } from '../../../src/data/twoMoon.ts';
import { crowdAt } from '../../../src/session/say/crowdAt.ts';
import { contraryLabels, verdicts } from '../../../src/session/say/verdicts.ts';
import { ours } from '../../../src/settings/presets.ts';
import type { MethodId } from '../../../src/settings/settings.ts';

const { domain } = twoMoon;
const data = twoMoon.sample({ seed: 1, noise: 0.1, placement: 'spaced', wrongLabel: false });
const label = (x: number, y: number, side: Class): Label => ({ x, y, class: side });
/** Deep within the upper and the lower moon. */
const upper = [0, 1] as const;
const lower = [1, -0.5] as const;

/** A student that answers by a rule, everywhere. */
function ruled(method: MethodId, rule: (x: number, y: number) => number) {
  const nodes = gridPoints(domain);
  const probabilities = Float32Array.from({ length: grid.rows * grid.columns }, (_, i) =>
    rule(nodes[2 * i]!, nodes[2 * i + 1]!),
  );
  return { method, student: { grid: probabilities } } as never;
}

/** Class 0 above the middle, class 1 below, except near a place. */
const except = (x: number, y: number) => (atX: number, atY: number) =>
  Math.hypot(atX - x, atY - y) < 0.2 ? 0 : atY > 0.25 ? 0 : 1;

describe('a star of class A in the moon of class B', () => {
  const labels = [label(...upper, 0), label(...lower, 0), label(1.5, -0.35, 1)];
  const of = (method: MethodId, rule: (x: number, y: number) => number) =>
    verdicts(ruled(method, rule), ours, labels, contraryLabels(labels, data.unlabeled), domain);

  test('is believed where its class holds at its place', () => {
    expect(of('supervised', except(...lower))).toEqual([{ index: 1, verdict: 'believed' }]);
    expect(of('meta-pseudo-labels', except(...lower))).toEqual([{ index: 1, verdict: 'believed' }]);
  });

  test('is copied by a student whose teacher is frozen', () => {
    expect(of('pseudo-labels', except(...lower))).toEqual([{ index: 1, verdict: 'copied' }]);
  });

  test('is overruled where the class of the crowd holds', () => {
    expect(of('meta-pseudo-labels', except(9, 9))).toEqual([{ index: 1, verdict: 'overruled' }]);
    expect(of('pseudo-labels', except(9, 9))).toEqual([{ index: 1, verdict: 'overruled' }]);
  });
});

describe('the crowd of a place', () => {
  test.each(['spaced', 'jittered', 'random', 'ends'] as Placement[])(
    'is that of the star that a placement puts there: %s',
    (placement) => {
      for (let seed = 1; seed <= 20; seed++) {
        const { labels, unlabeled } = twoMoon.sample({ seed, noise: 0.1, placement, wrongLabel: false });
        for (const star of labels) expect(crowdAt(star, unlabeled)).not.toBe(1 - star.class);
      }
    },
  );

  test('is found at nearly every star that lies wrong from the start', () => {
    const found = Array.from({ length: 100 }, (_, seed) =>
      twoMoon.sample({ seed, noise: 0.1, placement: 'spaced', wrongLabel: true }),
    ).filter(({ labels, unlabeled }) => labels.some((star) => crowdAt(star, unlabeled) === 1 - star.class));
    expect(found.length).toBeGreaterThan(90);
  });

  test.each([20, 200, 3000])('is found among %d points a class as among 1,000', (pointsPerClass) => {
    const { unlabeled } = drawnSet(moons, { ...twoMoonSizes, pointsPerClass }).sample(ours.data);
    const found = [0, 1].map(
      (side) =>
        Array.from(unlabeled.y.keys()).filter((i) => {
          const place = { x: unlabeled.x[2 * i]!, y: unlabeled.x[2 * i + 1]! };
          return unlabeled.y[i] === side && crowdAt(place, unlabeled) === 1 - side;
        }).length,
    );
    // No point lies in the other class's crowd by chance, but for one in a hundred.
    expect(Math.max(...found)).toBeLessThanOrEqual(pointsPerClass / 100);
    expect(crowdAt({ x: 0.5, y: 1.4 }, unlabeled)).toBeNull();
  });

  test('is none away from both', () => {
    expect(crowdAt({ x: -1.4, y: -1.1 }, data.unlabeled)).toBeNull();
    expect(crowdAt({ x: 2.4, y: 1.6 }, data.unlabeled)).toBeNull();
  });
});
