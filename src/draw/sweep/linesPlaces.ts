/** Two charts of one setting, one over the other: what they show, and where everything stands. */
import { scaleLinear } from 'd3';
import type { MethodId } from '../../settings/settings.ts';
import { mistakeScale } from '../mistakeScale.ts';
import type { Size } from '../scales.ts';
import { numberPlaces, type AxisPlaces, type SweptValues } from './axisPlaces.ts';

export interface SweepPoint {
  /** Share of the runs that end well, and its interval. */
  rate: number;
  low: number;
  high: number;
  /** Of their accuracies, 0 to 1. */
  median: number;
}

export interface SweepSeries {
  id: MethodId;
  name: string;
  /** By value; null: no runs. */
  points: readonly (SweepPoint | null)[];
}

export interface SweepLines {
  across: SweptValues;
  series: readonly SweepSeries[];
  /** How many points can be wrong. */
  points: number;
  /** Of which series and value; null: none is in question. */
  marked: { series: number; index: number } | null;
  /** The series whose interval is a band while none is in question; null: none. */
  banded: number | null;
  size: Size;
  /** At the right: for names, where there is room for any. */
  margin: { left: number; right: number; bottom: number };
  words: {
    /** Over each of the two charts. */
    rate: string;
    median: string;
    /** Of a share, 0 to 1. */
    percent: (share: number) => string;
    /** At the page's own value. */
    own: string;
  };
}

/** Over each chart, for its title. */
export const head = 22;
/** Between the two; from the frame to the first value. */
const [between, inset] = [14, 18];
/** Of the height for both, that of the upper. */
const share = 0.62;

export interface LinesPlaces {
  across: AxisPlaces;
  /** Of a series at a value: beside the others', so that their intervals stand side by side. */
  x: (series: number, value: number) => number;
  /** How wide a dot is, CSS pixels: less where they stand close. */
  dot: number;
  /** From a share to CSS pixels: of runs, and of accuracy. */
  rate: (share: number) => number;
  median: (accuracy: number) => number;
}

/** Where everything stands: for who draws and for who points. */
export function linesPlaces({
  across,
  series,
  points,
  size,
  margin,
}: Pick<SweepLines, 'across' | 'series' | 'points' | 'size' | 'margin'>): LinesPlaces {
  const both = size.height - margin.bottom - 2 * head - between;
  const rate = [head + share * both, head] as const;
  const median = [size.height - margin.bottom, size.height - margin.bottom - (1 - share) * both] as const;
  const most = points / 2;
  const mistakes = mistakeScale(most, median);
  const axis = numberPlaces(across, [margin.left + inset, size.width - margin.right - inset]);
  const apart = apartOf(axis.at, series.length);
  return {
    across: axis,
    dot: Math.max(4, Math.min(6, apart + 1)),
    x: (one, value) => axis.at[value]! + (one - (series.length - 1) / 2) * apart,
    rate: scaleLinear([0, 1], rate),
    median: (accuracy) => mistakes(Math.min(most, (1 - accuracy) * points)),
  };
}

/** Between two of so many series at one value: well within what lies between two values. */
function apartOf(at: readonly number[], count: number): number {
  const sorted = [...at].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((x, i) => x - sorted[i]!);
  return Math.min(6, (0.6 * Math.min(...gaps)) / count, (2 * (inset - 4)) / count);
}

/** Of pixels, a tenth. */
export const round = (value: number): number => Math.round(10 * value) / 10;
