/** What a chart of curves shows. */
import type { MethodId } from '../../settings/settings.ts';
import type { Size } from '../scales.ts';
import type { Sample } from './curvePath.ts';
import type { Measure } from './curveRange.ts';

export interface Series {
  /** Chooses the line's style. */
  id: MethodId;
  name: string;
  /** What was measured, by step. */
  samples: readonly Sample[];
  /** How much of a step of the axis one of its steps takes, 1 where absent: less where the axis counts work. */
  pace?: number;
}

/** Where a run stands on a chart, and where it is read. */
export interface Playhead {
  /** What comes after it fades. */
  step: number;
  /** Of each method. */
  heads: readonly Head[];
  /** As the chart's. */
  viewed: MethodId | null;
  /** The step whose values are read off; null: none is. */
  read: number | null;
  /** Says beside it what it is and what one does with it. */
  cue?: string | null;
}

export interface Head {
  id: MethodId;
  /** As its series'. */
  pace?: number;
  /** What was measured since the chart was drawn, with its last sample. */
  since: readonly Sample[];
  /** The value at the step; null where there is none. */
  value: number | null;
  /** The sample that is read. */
  read: Sample | null;
}

export interface Chart {
  /** Accuracy as a share, 0 to 1. */
  measure: Measure;
  /** On how many points accuracy was measured: one mistake among them is the least above none. */
  points: number;
  series: readonly Series[];
  /** The same methods in a future that a moved label has replaced: faint, behind the others. */
  replaced?: readonly Series[];
  /** First and last step of the axis. */
  steps: readonly [number, number];
  /** What the axis counts of a step; 1 where absent. */
  perStep?: number;
  /** The method that the page shows alone: its line is bold, the others quieter. Null: it compares several. */
  viewed: MethodId | null;
  /** A star each, such as where a label moved. */
  events?: readonly { step: number; name: string }[];
  size: Size;
  /** Whether names stand beside the lines' ends, as far as there is room. */
  names: boolean;
  words: ChartWords;
}

export interface ChartWords {
  /** At a gridline; `last` at the highest that is written. */
  value(value: number, measure: Measure, last: boolean): string;
  /** At a tick of the axis; `first` at its start. */
  step(step: number, first: boolean): string;
}
