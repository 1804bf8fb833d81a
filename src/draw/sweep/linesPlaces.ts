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
  size: Size;
  margin: { left: number; bottom: number };
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
  /** From a share to CSS pixels: of runs, and of accuracy. */
  rate: (share: number) => number;
  median: (accuracy: number) => number;
}

/** Where everything stands: for who draws and for who points. */
export function linesPlaces({
  across,
  points,
  size,
  margin,
}: Pick<SweepLines, 'across' | 'points' | 'size' | 'margin'>): LinesPlaces {
  const both = size.height - margin.bottom - 2 * head - between;
  const rate = [head + share * both, head] as const;
  const median = [size.height - margin.bottom, size.height - margin.bottom - (1 - share) * both] as const;
  const most = points / 2;
  const mistakes = mistakeScale(most, median);
  return {
    across: numberPlaces(across, [margin.left + inset, size.width - inset]),
    rate: scaleLinear([0, 1], rate),
    median: (accuracy) => mistakes(Math.min(most, (1 - accuracy) * points)),
  };
}

/** Of pixels, a tenth. */
export const round = (value: number): number => Math.round(10 * value) / 10;
