import { describe, expect, test } from 'vitest';
import { aspectOf } from '../../../src/data/dataset.ts';
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { unitBoxes } from '../../../src/draw/units/unitBoxes.ts';

const aspect = aspectOf(twoMoon.domain);

const size = { width: 480, height: 440 };

describe('unitBoxes', () => {
  test.each([[[8, 8]], [[1]], [[32, 32, 32]], [[2, 30, 5]]])('stand apart within the map: %j', (layers) => {
    for (const { width, height } of [size, { width: 300, height: 440 }]) {
      const boxes = unitBoxes(layers, { width, height }, aspect);
      expect(boxes).toHaveLength(layers.reduce((sum, units) => sum + units, 1));
      for (const box of boxes) {
        expect(box.x).toBeGreaterThan(26);
        expect(box.x + box.width).toBeLessThanOrEqual(width + 1e-9);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
      }
      boxes.slice(1).forEach((box, i) => {
        const before = boxes[i]!;
        if (box.layer === before.layer) expect(box.y).toBeGreaterThan(before.y + before.height);
        else expect(box.x).toBeGreaterThan(before.x + before.width);
      });
    }
  });

  test('end with the output', () => {
    expect(unitBoxes([8, 8], size, aspect).at(-1)).toMatchObject({ layer: 2, unit: 0 });
  });
});
