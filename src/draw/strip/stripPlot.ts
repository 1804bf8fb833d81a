/** One strip of dots, a run each, over their accuracy: equal ones are stacked, around the strip's middle. */
import type { Palette } from '../palette.ts';
import type { Size } from '../scales.ts';
import type { Sink } from '../sink/sink.ts';
import { dotRadius, stackDots, type Dot } from './stackDots.ts';
import { stripScale, type StripScale } from './stripScale.ts';

export interface StripOptions {
  /** How many points can be wrong. */
  points: number;
  /** Errors of each run. */
  wrong: readonly number[];
  /** Errors at the median and at the quartiles, worse one first; null without runs. */
  middle: { median: number; quartiles: readonly [number, number] } | null;
  /** Index of the run in question. */
  marked: number | null;
  size: Size;
}

export interface AxisWords {
  /** Of a share, 0 to 1. */
  accuracy(share: number): string;
  count(errors: number): string;
}

export interface StripAxis {
  /** CSS pixels. */
  width: number;
  /** How many points can be wrong. */
  points: number;
  words: AxisWords;
}

/** Room for median and quartiles below the dots, CSS pixels. */
const foot = 9;

/** At 99 % a run counts as a success. */
const success = 0.99;

/** Where the runs' dots lie in their strip, in order. */
export const stripDots = ({ wrong, points, size }: Pick<StripOptions, 'wrong' | 'points' | 'size'>): Dot[] =>
  stackDots(wrong, stripScale(size.width, points), size.height - foot);

export function drawStrip(sink: Sink, options: StripOptions, palette: Palette): void {
  const { wrong, points, middle, marked, size } = options;
  const scale = stripScale(size.width, points);
  const dots = stripDots(options);
  const radius = dotRadius(wrong.length);
  drawGrid(sink, palette, scale, options);
  // A dot is a line of almost no length with round ends: one path holds thousands of them.
  if (dots.length > 0)
    sink.path(dots.map(({ x, y }) => `M${round(x)} ${round(y)}h0.01`).join(''), {
      name: 'dots',
      stroke: palette.ink,
      width: 2 * radius,
      cap: 'round',
      opacity: 0.62,
    });
  if (middle) drawMiddle(sink, middle, palette, scale, size);
  const dot = marked === null ? undefined : dots[marked];
  if (dot)
    sink.path((pen) => pen.arc(dot.x, dot.y, radius + 3, 0, 2 * Math.PI), {
      name: 'marked',
      stroke: palette.ink,
      width: 2,
    });
}

const round = (value: number): number => Math.round(10 * value) / 10;

const placeOf = ({ x }: StripScale, accuracy: number, points: number): number =>
  round(x((1 - accuracy) * points));

function drawGrid(
  sink: Sink,
  { line, ink2 }: Palette,
  scale: StripScale,
  { points, size: { height } }: StripOptions,
): void {
  for (const tick of scale.ticks)
    sink.path(
      `M${placeOf(scale, tick, points)} 0V${height}`,
      tick === success ? { name: 'strip-success', stroke: ink2, width: 1.5 } : { stroke: line },
    );
}

/** At the strip's foot: a line from quartile to quartile, a tick at the median. */
function drawMiddle(
  sink: Sink,
  { median, quartiles: [worse, better] }: NonNullable<StripOptions['middle']>,
  { ink }: Palette,
  { x }: StripScale,
  { height }: Size,
): void {
  const [from, to] = [round(x(worse)), round(x(better))];
  sink.path(`M${round(x(median))} ${height - 10}V${height}`, { name: 'median', stroke: ink, width: 2 });
  sink.path(`M${from} ${height - 4}H${Math.max(to, from + 1)}`, {
    name: 'quartiles',
    stroke: ink,
    width: 2.5,
  });
}

/** The axis under all strips: accuracies, and below them how many points are wrong. */
export function drawStripAxis(sink: Sink, { width, points, words }: StripAxis, palette: Palette): void {
  const scale = stripScale(width, points);
  const { x, breakAt, ticks } = scale;
  const line = { stroke: palette.edge };
  sink.path(`M${x(points)} 1H${round(breakAt - 3)}M${round(breakAt + 3)} 1H${x(0)}`, line);
  sink.path(`M${round(breakAt - 5)} 5l4 -8M${round(breakAt + 1)} 5l4 -8`, { ...line, name: 'break' });
  for (const tick of ticks) {
    const at = placeOf(scale, tick, points);
    const letters = { size: 13, weight: tick === success ? 650 : undefined, anchor: 'middle' } as const;
    sink.text(words.accuracy(tick), at, 20, { ...letters, fill: palette.ink });
    const errors = Math.round((1 - tick) * points);
    sink.text(words.count(errors), at, 38, { ...letters, fill: palette.ink2 });
  }
}
