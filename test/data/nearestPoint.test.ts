import { expect, test } from 'vitest';
import { twoMoon } from '../../src/data/twoMoon.ts';
import { nearestPoint } from '../../src/data/nearestPoint.ts';

const { unlabeled } = twoMoon.sample({ seed: 0, noise: 0.1, placement: 'spaced', wrongLabel: false });

test('finds a dot from close by, with its class', () => {
  const [x, y] = [unlabeled.x[2 * 77]!, unlabeled.x[2 * 77 + 1]!];
  expect(nearestPoint(unlabeled, x + 1e-6, y)).toEqual({ x, y, class: unlabeled.y[77] });
});

test('no other dot is nearer', () => {
  const { x, y } = nearestPoint(unlabeled, 0.5, 0.25);
  const distance = Math.hypot(x - 0.5, y - 0.25);
  for (let i = 0; i < unlabeled.y.length; i++)
    expect(Math.hypot(unlabeled.x[2 * i]! - 0.5, unlabeled.x[2 * i + 1]! - 0.25)).toBeGreaterThanOrEqual(
      distance,
    );
});
