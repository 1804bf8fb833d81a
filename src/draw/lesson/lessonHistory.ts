/** Did the last lesson help? Star loss before minus after, step by step: up where it fell. */
import { scaleLinear, scalePow, select } from 'd3';
import './lessonHistory.css';
import { needleRange } from './needle.ts';
import type { Size } from '../scales.ts';

export interface LessonHistoryOptions {
  lessons: readonly { step: number; fell: number }[];
  /** First and last step of the axis. */
  steps: readonly [number, number];
  size: Size;
}

const margin = { left: 74, right: 2, top: 8, bottom: 22 };

/** Square roots, so that small changes show beside large ones. */
export function drawLessonHistory(
  element: SVGSVGElement,
  { lessons, steps, size }: LessonHistoryOptions,
): void {
  const range = needleRange(lessons.map(({ fell }) => fell));
  const x = scaleLinear(steps, [margin.left, size.width - margin.right]);
  const y = scalePow([-range, range], [size.height - margin.bottom, margin.top]).exponent(0.5);
  const svg = select(element).classed('lesson-history', true);
  const part = (name: string) => svg.selectAll(`.${name}`).data([name]).join('path').attr('class', name);
  part('axis').attr('d', `M${margin.left} ${y(0)}H${size.width - margin.right}`);
  part('bars').attr(
    'd',
    lessons.map(({ step, fell }) => `M${x(step).toFixed(1)} ${y(0)}V${y(fell).toFixed(1)}`).join(''),
  );
  const left = { at: 0, anchor: 'start' };
  const texts = [
    { ...left, text: `fell ${range}`, y: margin.top + 9 },
    { ...left, text: '0', y: y(0) + 5 },
    { ...left, text: `rose ${range}`, y: size.height - margin.bottom },
    { at: margin.left, anchor: 'start', text: `step ${steps[0]}`, y: size.height - 4 },
    {
      at: size.width - margin.right,
      anchor: 'end',
      text: steps[1].toLocaleString('en-US'),
      y: size.height - 4,
    },
  ];
  svg
    .selectAll('text')
    .data(texts)
    .join('text')
    .attr('x', ({ at }) => at)
    .attr('y', (label) => label.y)
    .attr('text-anchor', ({ anchor }) => anchor)
    .text(({ text }) => text);
}
