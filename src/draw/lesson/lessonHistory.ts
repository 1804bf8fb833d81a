/** Did the last lesson help? Star loss before minus after, step by step: up where it fell. */
import { scaleLinear, scalePow } from 'd3';
import type { Palette } from '../palette.ts';
import type { Size } from '../scales.ts';
import type { Sink } from '../sink/sink.ts';
import { needleRange, type NeedleWords } from './needle.ts';

export interface LessonHistoryOptions {
  lessons: readonly { step: number; fell: number }[];
  /** First and last step of the axis. */
  steps: readonly [number, number];
  size: Size;
  words: Pick<NeedleWords, 'rose' | 'fell'> & {
    /** At a tick of the axis of steps; `first` at its start. */
    step(step: number, first: boolean): string;
  };
}

const margin = { left: 74, right: 2, top: 8, bottom: 22 };

/** Square roots, so that small changes show beside large ones. */
export function drawLessonHistory(
  sink: Sink,
  { lessons, steps, size, words }: LessonHistoryOptions,
  { ink, ink2, line }: Palette,
): void {
  const range = needleRange(lessons.map(({ fell }) => fell));
  const [right, bottom] = [size.width - margin.right, size.height - margin.bottom];
  const x = scaleLinear(steps, [margin.left, right]);
  const y = scalePow([-range, range], [bottom, margin.top]).exponent(0.5);
  const bar = ({ step, fell }: { step: number; fell: number }) =>
    `M${x(step).toFixed(1)} ${y(0)}V${y(fell).toFixed(1)}`;
  sink.path(`M${margin.left} ${y(0)}H${right}`, { name: 'lessons-axis', stroke: line });
  sink.path(lessons.map(bar).join(''), { name: 'lessons-bars', stroke: ink, width: 1.2 });
  const letters = { fill: ink2, size: 13 };
  sink.text(words.fell(range), 0, margin.top + 9, letters);
  sink.text('0', 0, y(0) + 5, letters);
  sink.text(words.rose(range), 0, bottom, letters);
  sink.text(words.step(steps[0], true), margin.left, size.height - 4, letters);
  sink.text(words.step(steps[1], false), right, size.height - 4, { ...letters, anchor: 'end' });
}
