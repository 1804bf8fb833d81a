/** Four plots of one size, in rooms of every screen's stage. */
import { describe, expect, test } from 'vitest';
import { quadLayout } from '../../../../src/ui/evidence/parts/quadLayout.ts';

/** Of a stage beside its text, less the strip; of one above it. */
const rooms = [
  [952, 720],
  [1432, 900],
  [792, 540],
  [976, 335],
  [772, 557],
  [358, 303],
  [328, 213],
] as const;

describe.for(rooms)('in %i × %i', ([width, height]) => {
  const { boxes } = quadLayout({ width, height }, 1.39);

  test('all lie within, head and count included', () => {
    for (const box of boxes) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.left + box.width).toBeLessThanOrEqual(width + 0.01);
      expect(box.top).toBeGreaterThanOrEqual(22);
      expect(box.top + box.height + 22).toBeLessThanOrEqual(height + 0.01);
    }
  });

  test('they are of one size, in two columns or in four', () => {
    expect(new Set(boxes.map((box) => `${box.width} ${box.height}`)).size).toBe(1);
    expect([2, 4]).toContain(new Set(boxes.map(({ left }) => left)).size);
    // On the smallest phone they are thumbnails.
    expect(boxes[0]!.width).toBeGreaterThan(width < 358 ? 60 : 120);
  });

  test('none stands over another’s head or count', () => {
    const columns = new Set(boxes.map(({ left }) => left));
    for (const left of columns) {
      const [above, below] = boxes.filter((box) => box.left === left);
      if (below) expect(below.top - (above!.top + above!.height)).toBeGreaterThanOrEqual(22 + 22);
    }
    const [first, second] = boxes as [(typeof boxes)[0], (typeof boxes)[0]];
    expect(second.left - (first.left + first.width)).toBeGreaterThanOrEqual(12);
  });
});
