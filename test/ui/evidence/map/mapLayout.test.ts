/** The map and its legend stay within their room, at the sizes of common screens. */
import { describe, expect, test } from 'vitest';
import { mapLayout } from '../../../../src/ui/evidence/map/mapLayout.ts';
import { smallPlot } from '../../../../src/ui/stage/layout/plotSizes.ts';

const aspect = 1.39;

/** What the stage leaves a board: docked, less the strip. */
const rooms = [
  ['1440 × 900', 936, 720, 'line'],
  ['1920 × 1080', 1256, 900, 'line'],
  ['1280 × 720', 784, 540, 'line'],
  ['1180 × 800', 692, 620, 'line'],
  ['1024 × 768', 976, 335, 'list'],
  ['820 × 1180', 772, 557, 'line'],
  ['390 × 844', 358, 303, 'scale'],
  ['360 × 640', 328, 213, 'scale'],
] as const;

describe.for(rooms)('%s', ([, width, height, form]) => {
  const { plot, legend, ...rest } = mapLayout({ width, height }, aspect);

  test('the plot has its aspect, and is no thumbnail', () => {
    expect(plot.width / plot.height).toBeCloseTo(aspect, 6);
    expect(plot.width).toBeGreaterThan(160);
  });

  test('its head, the plot and the legend lie within, side by side or one under the other', () => {
    expect(rest.form).toBe(form);
    expect(plot.top).toBeGreaterThanOrEqual(plot.width < smallPlot ? 32 : plot.width < 340 ? 42 : 52);
    for (const { left, top, ...size } of [plot, legend]) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(left + size.width).toBeLessThanOrEqual(width + 1e-6);
      expect(top + size.height).toBeLessThanOrEqual(height + 1e-6);
    }
    if (form === 'list') expect(legend.left).toBeGreaterThan(plot.left + plot.width);
    else expect(legend.top).toBeGreaterThanOrEqual(plot.top + plot.height);
  });
});
