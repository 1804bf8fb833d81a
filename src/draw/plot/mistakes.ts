/** The points that a network gets wrong, in their true color, large enough to cover the quiet dot below. */
import { isWrong as isWrongGuess, type Points } from '../../data/dataset.ts';
import type { Palette } from '../palette.ts';
import type { Scales } from '../scales.ts';
import type { Sink } from '../sink/sink.ts';
import { swatch, swatchScales } from './swatch.ts';

/** Diameters in CSS pixels in a panel of the three: 1.7 times a right dot's, the paper around it, the hole in it. */
const diameter = { halo: 6.2, wrong: 4.6, hollow: 2.2 };
/** In a small plot they shrink less than the right ones: a ring must stay a ring. */
const exponent = 0.7;

export interface Mistakes {
  points: Points;
  /** Class at each point; null: none is known to be wrong. */
  predictions: Uint8Array | null;
  /** Another method's: a mistake made there too is drawn hollow. */
  otherPredictions: Uint8Array | null;
}

/** Back to front: the paper around them all, those of a class, the hole in those that the other method makes, too. */
export const mistakeKinds = ['halo', 'A', 'B', 'shared'] as const;
export type MistakeKind = (typeof mistakeKinds)[number];

/** Of each kind, its color and its diameter in CSS pixels. */
export function mistakeLooks(
  { paper, aWrong, bWrong }: Palette,
  { zoom }: Pick<Scales, 'zoom'>,
): Record<MistakeKind, [color: string, width: number]> {
  const scale = zoom ** exponent;
  return {
    halo: [paper, scale * diameter.halo],
    A: [aWrong, scale * diameter.wrong],
    B: [bWrong, scale * diameter.wrong],
    shared: [paper, scale * diameter.hollow],
  };
}

/** Tells of each point that a network gets wrong where it lies, its true class, and whether the other method's does, too. */
export function eachMistake(
  { points, predictions, otherPredictions }: Mistakes,
  { at }: Pick<Scales, 'at'>,
  tell: (left: number, top: number, kind: 'A' | 'B', shared: boolean) => void,
): void {
  const isWrong = (guesses: Uint8Array | null, i: number) =>
    guesses !== null && isWrongGuess(guesses[i]!, points.y[i]!);
  points.y.forEach((y, i) => {
    if (!isWrong(predictions, i)) return;
    const [left, top] = at(points.x, i);
    tell(left, top, y === 0 ? 'A' : 'B', isWrong(otherPredictions, i));
  });
}

/** Few paths, one over the other: a dot is a line of almost no length with round ends. */
export function drawMistakes(
  sink: Sink,
  mistakes: Mistakes,
  palette: Palette,
  scales: Pick<Scales, 'at' | 'zoom'>,
): void {
  const dots = { halo: '', A: '', B: '', shared: '' };
  eachMistake(mistakes, scales, (left, top, kind, shared) => {
    const dot = `M${left.toFixed(1)} ${top.toFixed(1)}h.01`;
    dots.halo += dot;
    dots[kind] += dot;
    if (shared) dots.shared += dot;
  });
  const looks = mistakeLooks(palette, scales);
  for (const kind of mistakeKinds) {
    const [stroke, width] = looks[kind];
    sink.path(dots[kind], { name: `mistakes ${kind}`, stroke, width, cap: 'round' });
  }
}

const allWrong = ({ y }: Points) => y.map((side) => 1 - side);

const legend = (shared: boolean) =>
  swatch(true, (sink, points, palette) => {
    const predictions = allWrong(points);
    const otherPredictions = shared ? predictions : null;
    drawMistakes(sink, { points, predictions, otherPredictions }, palette, swatchScales(1.3));
  });

export const mistakesLegend = legend(false);
export const sharedMistakesLegend = legend(true);
