import { array, assert, double, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { crowdOf } from '../../../../src/draw/plot/names/crowd.ts';

const size = { width: 101, height: 67 };
const number = (max: number) => double({ min: 0, max, noNaN: true, maxExcluded: true });
const place = tuple(number(size.width), number(size.height));

test('counts all that lie in a box, and none that lies a cell away', () => {
  assert(
    property(array(place, { maxLength: 60 }), place, place, (places, [x1, y1], [x2, y2]) => {
      const box = {
        x: Math.min(x1, x2),
        y: Math.min(y1, y2),
        width: Math.abs(x1 - x2),
        height: Math.abs(y1 - y2),
      };
      const within = (slack: number) =>
        places.filter(
          ([x, y]) =>
            x >= box.x - slack &&
            x <= box.x + box.width + slack &&
            y >= box.y - slack &&
            y <= box.y + box.height + slack,
        ).length;
      const counted = crowdOf(places, size)(box);
      expect(counted).toBeGreaterThanOrEqual(within(-1e-9));
      expect(counted).toBeLessThanOrEqual(within(4));
    }),
  );
});

test('counts each once where the box is more than all', () => {
  assert(
    property(array(place), (places) => {
      expect(crowdOf(places, size)({ x: -50, y: -50, width: 500, height: 500 })).toBe(places.length);
    }),
  );
});
