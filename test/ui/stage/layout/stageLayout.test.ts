/** No part of the stage lies over another, or beyond it, in any form at any size. */
import { describe, expect, test } from 'vitest';
import { smallPlot } from '../../../../src/ui/stage/layout/plotSizes.ts';
import type { Box, Shape } from '../../../../src/ui/stage/layout/shape.ts';
import { leastHeight, stageLayout } from '../../../../src/ui/stage/layout/stageLayout.ts';

/** Of the stage: a screen less its bar and margins. */
const screens = [
  [1440, 900],
  [1920, 1080],
  [1280, 720],
  [1180, 800],
  [1024, 768],
  [820, 1180],
  [390, 844],
  [360, 640],
] as const;

const isPhone = (width: number) => width < 760;

/** Every form in every dock that a screen has. */
const shapes: Shape[] = screens.flatMap(([width, height]) => {
  const margin = width >= 1180 ? 40 : isPhone(width) ? 16 : 24;
  const content = Math.min(1664, width - 2 * margin);
  const hero = height - 56;
  const docked = Math.round((isPhone(width) ? 0.44 : 0.54) * height);
  const dock = width >= 1180 ? 'beside' : 'above';
  const sizes = [
    { dock: 'hero', size: { width: content, height: hero }, title: isPhone(width) ? 132 : 112 },
    { dock, size: { width: content, height: dock === 'beside' ? hero : docked }, title: 0 },
  ] as const;
  return sizes.flatMap((size) => [
    ...[1, 2, 3, 4, 5, 8].map((count) => ({ ...size, form: 'row' as const, count, aspect: 1.39, board: 0 })),
    { ...size, form: 'field' as const, count: 1, aspect: 1.39, board: 0 },
    ...[0, 120].map((board) => ({ ...size, form: 'pair' as const, count: 2, aspect: 1.39, board })),
  ]);
});

const name = ({ form, count, dock, size, board }: Shape) =>
  `${form} of ${count}, ${dock}, ${size.width} × ${size.height}, board ${board}`;

const meet = (a: Box, b: Box) =>
  a.left < b.left + b.width - 0.01 &&
  b.left < a.left + a.width - 0.01 &&
  a.top < b.top + b.height - 0.01 &&
  b.top < a.top + a.height - 0.01;

describe.for(shapes.map((shape) => [name(shape), shape] as const))('%s', ([, shape]) => {
  const layout = stageLayout(shape);
  const parts = [...layout.plots, layout.lane, layout.board, layout.strip].filter((box) => box !== null);

  test('no part lies over another', () => {
    for (const [i, a] of parts.entries())
      for (const b of parts.slice(i + 1)) expect(meet(a, b), JSON.stringify([a, b])).toBe(false);
  });

  test('all lie within', () => {
    for (const { left, top, width, height } of parts) {
      expect(left).toBeGreaterThan(-0.01);
      expect(top).toBeGreaterThan(-0.01);
      expect(left + width).toBeLessThanOrEqual(shape.size.width + 0.01);
      expect(top + height).toBeLessThanOrEqual(shape.size.height + 0.01);
    }
  });

  test('plots are of one size, keep their aspect, and have room for their names', () => {
    const sizes = new Set(
      layout.plots.map(({ width, height }) => `${width.toFixed(3)} ${height.toFixed(3)}`),
    );
    expect(sizes.size).toBe(1);
    for (const { width, height, top } of layout.plots) {
      expect(width / height).toBeCloseTo(shape.aspect, 3);
      // Eight at once on a docked phone are thumbnails.
      expect(width).toBeGreaterThan(shape.count > 5 ? 45 : shape.count > 4 ? 60 : 80);
      const isLarge = width >= smallPlot;
      expect(top - shape.title).toBeGreaterThanOrEqual(
        layout.bare ? 22 : isLarge && shape.form === 'pair' ? 76 : isLarge ? 50 : 36,
      );
    }
  });

  test('what was measured has room under each plot', () => {
    if (layout.bare) return;
    for (const { left, top, width, height } of layout.plots) {
      const lines = width >= smallPlot && shape.dock !== 'above' && shape.form !== 'pair' ? 56 : 28;
      const fact = { left, top: top + height, width, height: lines };
      for (const part of parts) expect(meet(fact, part), JSON.stringify([fact, part])).toBe(false);
    }
  });
});

test.each([
  [328, false, 332],
  [328, true, 332],
  [358, false, 476],
  [358, true, 280],
  [700, true, 300],
] as const)('%i wide, told: %s, a board of %i lies above the strip on a phone', (width, told, board) => {
  const pair = { form: 'pair', dock: 'hero', count: 2, aspect: 1.39, title: 0, board } as const;
  const size = { width, height: leastHeight(0, { width, height: 588 }, { aspect: 1.39, board, told }) };
  const { plots, lane, board: under, strip } = stageLayout({ ...pair, size });
  expect(under!.top + under!.height).toBeLessThanOrEqual(strip.top + 0.01);
  expect(under!.top).toBeGreaterThan(plots[0]!.top + plots[0]!.height);
  // What is said of a phase is not left out.
  if (told) expect(lane).not.toBe(null);
});
