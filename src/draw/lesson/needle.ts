/** How one step changed the star loss: L_l before − after, among the recent ones. To the right it fell: good. */
import { scaleSqrt, select } from 'd3';
import type { Size } from '../scales.ts';
import './needle.css';

export interface NeedleOptions {
  /** Recent values of before − after, oldest first. */
  history: readonly number[];
  /** L_l(θ_S) before the student's latest step, and after; null: no step yet. */
  latest: { before: number; after: number } | null;
  size: Size;
}

/** Changes smaller than this do not fill the strip. */
const leastRange = 0.001;

/** The least of 1, 2 and 5 times a power of ten that holds all; in steps, so that the strip stands still. */
export function needleRange(values: readonly number[]): number {
  const largest = Math.max(leastRange, ...values.map(Math.abs));
  const power = 10 ** Math.floor(Math.log10(largest) + 1e-9);
  return [1, 2, 5, 10].map((factor) => factor * power).find((range) => range >= largest * (1 - 1e-9))!;
}

/** Draws the strip, or brings it up to date. Its square-root scale shows small changes beside large ones. */
export function drawNeedle(element: SVGSVGElement, { history, latest, size }: NeedleOptions): void {
  const fell = latest && latest.before - latest.after;
  const range = needleRange(fell === null ? history : [...history, fell]);
  const x = scaleSqrt([-range, range], [7, size.width - 7]);
  const svg = select(element)
    .classed('needle', true)
    .attr('role', 'img')
    .attr('aria-label', sentence(fell, range));
  const part = (name: string, shape: string) =>
    svg.selectAll(`.${name}`).data([name]).join(shape).attr('class', name);

  part('axis', 'path').attr('d', `M0 ${middle}H${size.width}`);
  part('history', 'path').attr(
    'd',
    history.map((value) => `M${x(value).toFixed(1)} ${middle - 8}v16`).join(''),
  );
  part('zero', 'path').attr('d', `M${x(0)} ${middle - 13}v26`);
  part('bar', 'path').attr('d', fell === null ? '' : `M${x(0)} ${middle}H${x(fell)}`);
  part('mark', 'path').attr('d', fell === null ? '' : `M${x(fell)} ${middle + 1}l-6.5 -13h13Z`);

  const texts = [
    { text: `rose ${range}`, at: 0, anchor: 'start', row: 0 },
    { text: 'worse', at: 0, anchor: 'start', row: 1 },
    { text: '0', at: x(0), anchor: 'middle', row: 0 },
    { text: `fell ${range}`, at: size.width, anchor: 'end', row: 0 },
    { text: 'better', at: size.width, anchor: 'end', row: 1 },
  ];
  svg
    .selectAll<SVGTextElement, (typeof texts)[number]>('text')
    .data(texts)
    .join('text')
    .attr('x', ({ at }) => at)
    .attr('y', ({ row }) => middle + 33 + 18 * row)
    .attr('text-anchor', ({ anchor }) => anchor)
    .classed('verdict', ({ row }) => row === 1)
    .text(({ text }) => text);
}

/** Of the strip's line, CSS pixels from above. */
const middle = 19;

function sentence(fell: number | null, range: number): string {
  if (fell === null) return 'Star loss: no step yet.';
  if (fell === 0) return 'Star loss did not change.';
  return `Star loss ${fell > 0 ? 'fell' : 'rose'} ${Math.abs(fell).toFixed(4)}, ${fell > 0 ? 'better' : 'worse'}; the strip spans ${range} each way.`;
}
