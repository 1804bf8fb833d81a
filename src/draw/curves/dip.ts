/** A dip, step by step: the teacher's accuracy and its student's. On an even scale: what is told is how far they fall. */
import { range, scaleLinear } from 'd3';
import type { Palette } from '../palette.ts';
import type { Size } from '../scales.ts';
import type { Sink } from '../sink/sink.ts';

/** One step. Accuracies, 0 to 1. */
export interface DipStep {
  step: number;
  student: number;
  teacher: number;
}

export interface DipOptions {
  steps: readonly DipStep[];
  /** The step that the stage shows; null: none of these. */
  shown: number | null;
  /** Steps with a number below. */
  marked: readonly number[];
  size: Size;
  words: DipWords;
}

export interface DipWords {
  student: string;
  teacher: string;
  /** Of an accuracy, 0 to 1. */
  accuracy(share: number): string;
  step(step: number): string;
}

const margin = { left: 44, right: 12, top: 10, bottom: 26 };
/** From steps to CSS pixels. */
export const dipPlaces = (steps: readonly DipStep[], { width }: Size) =>
  scaleLinear([steps[0]!.step, steps.at(-1)!.step], [margin.left, width - margin.right]).clamp(true);

export function drawDip(sink: Sink, options: DipOptions, palette: Palette): void {
  const { steps, shown, marked, size, words } = options;
  const x = dipPlaces(steps, size);
  const bottom = size.height - margin.bottom;
  const lowest = Math.min(...steps.flatMap(({ student, teacher }) => [student, teacher]));
  const tenths = Math.floor(10 * lowest);
  const y = scaleLinear([tenths / 10, 1], [bottom, margin.top]);
  for (const line of range(tenths, 11).map((tenth) => tenth / 10)) {
    sink.path(`M${margin.left} ${y(line)}H${size.width - margin.right}`, { stroke: palette.line });
    const letters = { fill: palette.ink2, size: 12, anchor: 'end', centered: true } as const;
    sink.text(words.accuracy(line), margin.left - 6, y(line), letters);
  }
  for (const step of marked)
    sink.text(words.step(step), x(step), bottom + 18, {
      fill: step === shown ? palette.ink : palette.ink2,
      size: 12,
      weight: step === shown ? 650 : 400,
      anchor: 'middle',
    });
  if (shown !== null)
    sink.path(`M${x(shown)} ${margin.top - 4}V${bottom + 4}`, {
      name: 'dip-shown',
      stroke: palette.ink,
      width: 1.5,
    });
  const along = (of: 'student' | 'teacher') =>
    steps
      .map((one, i) => `${i === 0 ? 'M' : 'L'}${x(one.step).toFixed(1)} ${y(one[of]).toFixed(1)}`)
      .join('');
  sink.path(along('teacher'), { name: 'dip-teacher', stroke: palette.ink2, width: 1.7, dashes: [5, 4] });
  sink.path(along('student'), { name: 'dip-student', stroke: palette.ink, width: 2.4, join: 'round' });
  drawNames(sink, options, palette, { x, y });
}

/** Each where its own line lies lowest: there the two are apart. */
function drawNames(
  sink: Sink,
  { steps, words }: DipOptions,
  palette: Palette,
  { x, y }: { x: (step: number) => number; y: (accuracy: number) => number },
): void {
  const lowest = (of: 'student' | 'teacher') => steps.reduce((low, one) => (one[of] < low[of] ? one : low));
  for (const [of, anchor, aside] of [
    ['teacher', 'end', -8],
    ['student', undefined, 8],
  ] as const) {
    const low = lowest(of);
    sink.text(words[of], x(low.step) + aside, y(low[of]), {
      fill: of === 'student' ? palette.ink : palette.ink2,
      size: 13,
      weight: 600,
      centered: true,
      halo: palette.paper,
      ...(anchor && { anchor }),
    });
  }
}
