import { describe, expect, test } from 'vitest';
import { controls, usualControls } from '../../../src/ui/embed/controls.ts';
import {
  framedLayout,
  leastStage,
  stripOf,
  wantedStage,
  type Framed,
} from '../../../src/ui/embed/embedLayout.ts';

const widths = [304, 360, 464, 704, 900, 1200, 1600];
const shapes = (['field', 'row'] as const).flatMap((form) =>
  (form === 'field' ? [1] : [2, 3, 4, 7]).map((count) => [form, count] as const),
);
const framed = (form: Framed['form'], count: number, allowed = usualControls): Framed => ({
  form,
  count,
  aspect: 1.44,
  allowed: new Set(allowed),
});

describe.each(shapes)('a %s of %i', (form, count) => {
  test.each(widths)(
    'has all of it in sight at the height that is wanted, and at the least: %i wide',
    (width) => {
      const of = framed(form, count);
      for (const height of [wantedStage(of, width), Math.max(leastStage(width, of.allowed), 400)]) {
        const { plots, strip } = framedLayout(of, { width, height });
        expect(strip.top + strip.height).toBeCloseTo(height);
        for (const plot of plots) {
          expect(plot.left).toBeGreaterThan(-0.01);
          expect(plot.left + plot.width).toBeLessThanOrEqual(width + 0.01);
          expect(plot.top).toBeGreaterThan(0);
          expect(plot.top + plot.height).toBeLessThan(strip.top);
        }
      }
    },
  );

  test('wants more height for more width, until plots say no more', () => {
    const heights = [304, 340, 380].map((width) => wantedStage(framed(form, count), width));
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(wantedStage(framed(form, count), 2400)).toBeLessThan(1600);
  });
});

const height = (width: number, names: readonly (typeof controls)[number][]) => stripOf(width, new Set(names));

test('a narrow strip has a row more where buttons do not fit, and one for the speed', () => {
  expect(height(304, ['play', 'reset', 'drag'])).toBe(146);
  expect(height(304, ['play', 'step', 'reset', 'drag'])).toBe(190);
  expect(height(500, ['play', 'step', 'reset', 'drag'])).toBe(146);
  // Without a star to move the count of steps stays short.
  expect(height(304, ['play', 'reset'])).toBe(132);
  expect(height(304, [...controls])).toBe(234);
  expect(height(1000, ['play', 'reset', 'drag'])).toBe(116);
  expect(height(1000, [...controls])).toBe(144);
});
