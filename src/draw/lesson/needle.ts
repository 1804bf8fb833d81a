/** How one step changed the star loss: L_l before − after, among the recent ones. To the right it fell: good. */
import { scaleSqrt } from 'd3';
import type { Palette } from '../palette.ts';
import type { Size } from '../scales.ts';
import type { Sink } from '../sink/sink.ts';

export interface NeedleOptions {
  /** Recent values of before − after, oldest first. */
  history: readonly number[];
  /** L_l(θ_S) before the student's latest step, and after; null: no step yet. */
  latest: { before: number; after: number } | null;
  size: Size;
  words: NeedleWords;
}

export interface NeedleWords {
  /** At the ends of the scale. */
  rose(by: number): string;
  fell(by: number): string;
  worse: string;
  better: string;
}

/** Changes smaller than this do not fill the strip. */
const leastRange = 0.001;

/** The least of 1, 2 and 5 times a power of ten that holds all; in steps, so that the strip stands still. */
export function needleRange(values: readonly number[]): number {
  const largest = Math.max(leastRange, ...values.map(Math.abs));
  const power = 10 ** Math.floor(Math.log10(largest) + 1e-9);
  return [1, 2, 5, 10].map((factor) => factor * power).find((range) => range >= largest * (1 - 1e-9))!;
}

/** What the needle says: by how much the loss fell, null before the first step, and how far the scale goes. */
export function needleReading({ history, latest }: Pick<NeedleOptions, 'history' | 'latest'>): {
  fell: number | null;
  range: number;
} {
  const fell = latest && latest.before - latest.after;
  return { fell, range: needleRange(fell === null ? history : [...history, fell]) };
}

/** Its square-root scale shows small changes beside large ones. */
export function drawNeedle(sink: Sink, options: NeedleOptions, palette: Palette): void {
  const { history, size } = options;
  const { fell, range } = needleReading(options);
  const x = scaleSqrt([-range, range], [7, size.width - 7]);
  const zero = x(0);
  sink.path(`M0 ${middle}H${size.width}`, { name: 'needle-axis', stroke: palette.edge });
  sink.path(history.map((value) => `M${x(value).toFixed(1)} ${middle - 8}v16`).join(''), {
    name: 'needle-history',
    stroke: palette.ink,
    opacity: 0.22,
  });
  sink.path(`M${zero} ${middle - 13}v26`, { name: 'needle-zero', stroke: palette.ink3, width: 1.5 });
  if (fell !== null) {
    const at = x(fell).toFixed(2);
    sink.path(`M${zero} ${middle}H${at}`, { name: 'needle-bar', stroke: palette.ink, width: 4 });
    sink.path(`M${at} ${middle + 1}l-6.5 -13h13Z`, {
      name: 'needle-mark',
      fill: palette.ink,
      stroke: palette.paper,
      width: 1.5,
    });
  }
  drawWords(sink, options, range, zero, palette);
}

/** Of the strip's line, CSS pixels from above. */
const middle = 19;

function drawWords(
  sink: Sink,
  { size, words }: NeedleOptions,
  range: number,
  zero: number,
  { ink, ink2 }: Palette,
): void {
  const [first, second] = [middle + 33, middle + 51];
  const letters = { fill: ink2, size: 13 };
  const verdict = { fill: ink, size: 13, weight: 600, name: 'needle-verdict' };
  sink.text(words.rose(range), 0, first, letters);
  sink.text(words.worse, 0, second, verdict);
  sink.text('0', zero, first, { ...letters, anchor: 'middle' });
  sink.text(words.fell(range), size.width, first, { ...letters, anchor: 'end' });
  sink.text(words.better, size.width, second, { ...verdict, anchor: 'end' });
}
