/** What is written beside the needle: on the side with more room, or not at all. */
import { expect, test } from 'vitest';
import type { Chart, Head } from '../../../src/draw/curves/chart.ts';
import { curveScales } from '../../../src/draw/curves/curveScales.ts';
import { drawPlayhead } from '../../../src/draw/curves/playhead.ts';
import type { Lettering, Sink } from '../../../src/draw/sink/sink.ts';
import { palette } from '../recording.ts';

const chart = {
  measure: 'accuracy',
  points: 100,
  series: [],
  steps: [0, 1000],
  names: false,
} as unknown as Chart;

/** The words and where they end, of a chart as wide. */
function cueAt(step: number, width: number, cue: string | null = 'now', values: readonly number[] = []) {
  const found: { x: number; y: number; anchor: Lettering['anchor']; needle: number; ends: number[] }[] = [];
  const scales = curveScales({ ...chart, size: { width, height: 100 } });
  const sink = {
    path: () => {},
    text: (_: string, x: number, y: number, { anchor }: Lettering) =>
      found.push({ x, y, anchor, needle: scales.x(step), ends: values.map(scales.y) }),
  } as unknown as Sink;
  const heads = values.map((value): Head => ({ id: 'uda', since: [], value, read: null }));
  drawPlayhead(sink, { step, heads, viewed: null, read: null, cue }, palette, scales);
  return found;
}

test('stands on the side with more room', () => {
  const [early] = cueAt(100, 600);
  expect(early!.x).toBeGreaterThan(early!.needle);
  expect(early!.anchor).toBeUndefined();
  const [late] = cueAt(900, 600);
  expect(late!.x).toBeLessThan(late!.needle);
  expect(late!.anchor).toBe('end');
});

test('is left out where there is no room, or nothing to say', () => {
  expect(cueAt(100, 200)).toEqual([]);
  expect(cueAt(100, 600, null)).toEqual([]);
});

test('stands clear of the curves that end at the top', () => {
  for (const values of [[1], [1, 0.99], [1, 0.99, 0.98]]) {
    const [cue] = cueAt(900, 600, 'now', values);
    for (const end of cue!.ends) expect(Math.abs(end - cue!.y)).toBeGreaterThan(9);
  }
  expect(cueAt(900, 600, 'now', [0.5])[0]!.y).toBe(cueAt(900, 600)[0]!.y);
});
