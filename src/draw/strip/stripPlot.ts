/** One strip of dots, a run each, over their accuracy, stacked from a line up: recorded runs as rings, those made here in ink. */
import type { Palette } from '../palette.ts';
import type { Size } from '../scales.ts';
import type { Lettering, Sink } from '../sink/sink.ts';
import { stackDots, type Dot } from './stackDots.ts';
import { stripScale, success, type StripScale } from './stripScale.ts';

export interface StripOptions {
  /** How many points can be wrong, and how many are at the axis's left end. */
  points: number;
  most: number;
  /** Errors of each run. */
  wrong: readonly number[];
  /** So many of the first runs are recorded. */
  recorded: number;
  /** Errors at the median and at the quartiles, worse one first; null without runs. */
  middle: { median: number; quartiles: readonly [number, number] } | null;
  /** What is said at the median; null: nothing. */
  note: string | null;
  /** Index of the run in question; none unless said. */
  marked?: number | null;
  /** Of dots: stackDots.ts. */
  radius: number;
  /** Of these runs only their places are wanted: they are on their way there. */
  falling?: ReadonlySet<number>;
  size: Size;
  /** Room below the dots for the median, and for its note where there is one. */
  foot: number;
}

export interface AxisWords {
  /** Of a share, 0 to 1. */
  accuracy(share: number): string;
  count(errors: number): string;
}

export interface StripAxis extends Pick<StripOptions, 'points' | 'most'> {
  /** CSS pixels. */
  width: number;
  words: AxisWords;
  /** Without a line, and without how many points are wrong. */
  bare: boolean;
}

/** Where the runs' dots lie in their strip, in order. */
export const stripDots = ({ wrong, points, most, size, foot, radius }: StripOptions): Dot[] =>
  stackDots(wrong, { scale: stripScale(size.width, points, most), height: size.height - foot, radius });

export function drawStrip(sink: Sink, options: StripOptions, palette: Palette): void {
  const { wrong, points, most, recorded, middle, marked, radius, size, foot, falling } = options;
  const scale = stripScale(size.width, points, most);
  const dots = stripDots(options);
  const ground = size.height - foot;
  sink.path(`M0 ${ground}H${size.width}`, { stroke: palette.line });
  sink.path(`M${round(scale.successAt)} 0V${ground}`, { name: 'strip-success', stroke: palette.ink3 });
  const rings = dots.slice(0, recorded);
  if (rings.length > 0)
    sink.path(rings.map((dot) => circle(dot, radius - 0.5)).join(''), {
      name: 'rings',
      stroke: palette.ink3,
    });
  // A dot is a line of almost no length with round ends: one path holds thousands of them.
  const resting = dots.filter((_, i) => i >= recorded && !falling?.has(i));
  if (wrong.length > recorded)
    sink.path(resting.map(({ x, y }) => `M${round(x)} ${round(y)}h0.01`).join(''), {
      name: 'dots',
      stroke: palette.ink,
      width: 2 * radius,
      cap: 'round',
    });
  if (middle) drawMiddle(sink, options, middle, palette, scale);
  const dot = typeof marked === 'number' ? dots[marked] : undefined;
  if (dot)
    sink.path((pen) => pen.arc(dot.x, dot.y, radius + 3, 0, 2 * Math.PI), {
      name: 'marked',
      fill: palette.paper,
      stroke: palette.ink,
      width: 2,
    });
}

const round = (value: number): number => Math.round(10 * value) / 10;

const circle = ({ x, y }: Dot, radius: number): string => {
  const [left, across] = [round(x - radius), round(2 * radius)];
  return `M${left} ${round(y)}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 ${-across} 0`;
};

/** At the strip's foot: a line from quartile to quartile, a tick at the median. */
function drawMiddle(
  sink: Sink,
  { size, foot, note }: StripOptions,
  { median, quartiles: [worse, better] }: NonNullable<StripOptions['middle']>,
  { ink, ink2 }: Palette,
  { x }: StripScale,
): void {
  const [from, to] = [round(x(worse)), round(x(better))];
  const ground = size.height - foot;
  const at = round(x(median));
  sink.path(`M${at} ${ground}V${ground + 9}`, { name: 'median', stroke: ink, width: 2 });
  sink.path(`M${from} ${ground + 8}H${Math.max(to, from + 1)}`, {
    name: 'quartiles',
    stroke: ink,
    width: 1.5,
  });
  if (note === null) return;
  const letters = { fill: ink2, size: 12, anchor: 'middle' } as const;
  const half = sink.textWidth(note, letters) / 2;
  sink.text(note, Math.min(at, size.width - half), size.height - 1, letters);
}

/** The axis under all strips: accuracies, and below them how many points are wrong. */
export function drawStripAxis(sink: Sink, options: StripAxis, palette: Palette): void {
  const { width, points, most, words, bare } = options;
  const { x, breakAt, ticks } = stripScale(width, points, most);
  const line = { stroke: palette.edge };
  if (!bare) {
    sink.path(`M${x(most)} 1H${round(breakAt - 3)}M${round(breakAt + 3)} 1H${x(0)}`, line);
    sink.path(`M${round(breakAt - 5)} 5l4 -8M${round(breakAt + 1)} 5l4 -8`, { ...line, name: 'break' });
  }
  for (const tick of ticks) {
    const errors = (1 - tick) * points;
    const bold = tick === success && { weight: 650 };
    const name = words.accuracy(tick);
    const letters = { fill: palette.ink, size: 13, ...bold };
    // The first and the last stay within the strip.
    const [at, anchor] = within(x(errors), sink.textWidth(name, letters) / 2, width);
    sink.text(name, at, 20, { ...letters, ...anchor });
    if (!bare)
      sink.text(words.count(Math.round(errors)), at, 38, { ...letters, ...anchor, fill: palette.ink2 });
  }
}

/** Where a text stands that is centered there, unless it would stick out. */
function within(x: number, half: number, width: number): [x: number, anchor: Pick<Lettering, 'anchor'>] {
  if (x + half > width) return [width, { anchor: 'end' }];
  return x < half ? [0, {}] : [round(x), { anchor: 'middle' }];
}
