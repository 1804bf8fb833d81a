/** One strip of dots, a run each, over their accuracy: equal ones are stacked, around the strip's middle. */
import { format, select, type Selection } from 'd3';
import type { Size } from '../scales.ts';
import { twoMoon } from '../../data/twoMoon.ts';
import { stripScale, type StripScale } from './stripScale.ts';
import './stripPlot.css';

const { unlabeledCount } = twoMoon;

/** A run's place in its strip, CSS pixels. */
export interface Dot {
  x: number;
  y: number;
}

export interface StripOptions {
  /** Errors of each run. */
  wrong: readonly number[];
  /** Errors at the median and at the quartiles, worse one first; null without runs. */
  middle: { median: number; quartiles: readonly [number, number] } | null;
  /** Index of the run in question. */
  marked: number | null;
  size: Size;
}

/** Room for median and quartiles below the dots, CSS pixels. */
const foot = 9;

/** At 99 % a run counts as a success. */
const success = 0.99;

/** @returns a place for each run, in order */
export function stackDots(wrong: readonly number[], scale: StripScale, height: number): Dot[] {
  const radius = dotRadius(wrong.length);
  const columns = new Map<number, number[]>();
  for (const [index, errors] of wrong.entries()) {
    const column = Math.round(scale.x(errors) / (2 * radius));
    columns.set(column, [...(columns.get(column) ?? []), index]);
  }
  const highest = Math.max(1, ...[...columns.values()].map((column) => column.length));
  // One pitch for the whole strip: a column twice as high holds twice as many, also where dots overlap.
  const pitch = Math.min(2 * radius + 0.5, (height - 4 * radius) / Math.max(1, highest - 1));
  const dots: Dot[] = wrong.map((errors) => ({ x: scale.x(errors), y: height / 2 }));
  for (const column of columns.values()) {
    column.forEach((index, k) => {
      dots[index]!.y += (k % 2 === 0 ? 1 : -1) * Math.ceil(k / 2) * pitch;
    });
  }
  return dots;
}

export const dotRadius = (runs: number): number => (runs <= 100 ? 3 : runs <= 300 ? 2.4 : 1.7);

/** Index of the dot under a finger or pointer; null where none is within reach. CSS pixels. */
export function nearestDot(dots: readonly Dot[], x: number, y: number, reach: number): number | null {
  let nearest: number | null = null;
  let least = reach ** 2;
  dots.forEach((dot, index) => {
    const distance = (dot.x - x) ** 2 + (dot.y - y) ** 2;
    if (distance > least) return;
    [nearest, least] = [index, distance];
  });
  return nearest;
}

type Svg = Selection<SVGSVGElement, unknown, null, undefined>;

/** Draws a strip, or brings it up to date. */
export function drawStrip(element: SVGSVGElement, { wrong, middle, marked, size }: StripOptions): Dot[] {
  const svg = select(element).classed('strip', true);
  const scale = stripScale(size.width);
  const dots = stackDots(wrong, scale, size.height - foot);
  const radius = dotRadius(wrong.length);
  drawGrid(svg, scale, size);
  // A dot is a line of no length with round ends: one path holds thousands of them.
  path(svg, 'dots', dots.length > 0 ? dots.map(({ x, y }) => `M${round(x)} ${round(y)}h0`).join('') : null);
  svg.select('.dots').attr('stroke-width', 2 * radius);
  drawMiddle(svg, middle, scale, size);
  svg
    .selectAll('circle')
    .data(marked === null || !dots[marked] ? [] : [dots[marked]])
    .join('circle')
    .attr('r', radius + 3)
    .attr('cx', ({ x }) => x)
    .attr('cy', ({ y }) => y);
  return dots;
}

const round = (value: number): number => Math.round(10 * value) / 10;

function drawGrid(svg: Svg, { x, ticks }: StripScale, { height }: Size): void {
  svg
    .selectAll('line')
    .data(ticks)
    .join((entering) => entering.insert('line', ':first-child'))
    .classed('success', (tick) => tick === success)
    .attr('x1', (tick) => x((1 - tick) * unlabeledCount))
    .attr('x2', (tick) => x((1 - tick) * unlabeledCount))
    .attr('y2', height);
}

/** At the strip's foot: a line from quartile to quartile, a tick at the median. */
function drawMiddle(svg: Svg, middle: StripOptions['middle'], { x }: StripScale, { height }: Size): void {
  path(svg, 'median', middle && `M${round(x(middle.median))} ${height - 10}V${height}`);
  const [worse, better] = middle ? middle.quartiles.map((errors) => round(x(errors))) : [];
  path(svg, 'quartiles', middle && `M${worse} ${height - 4}H${Math.max(better!, worse! + 1)}`);
}

function path(svg: Svg, name: string, d: string | null): void {
  svg
    .selectAll(`path.${name}`)
    .data(d === null ? [] : [d])
    .join('path')
    .attr('class', name)
    .attr('d', String);
}

/** The axis under all strips: accuracies, and below them how many of the 1,994 are wrong. */
export function drawStripAxis(element: SVGSVGElement, { width }: Size): void {
  const svg = select(element).classed('strip-axis', true);
  const { x, breakAt, ticks } = stripScale(width);
  const [from, to] = [x(unlabeledCount), x(0)];
  path(svg, 'axis', `M${from} 1H${round(breakAt - 3)}M${round(breakAt + 3)} 1H${to}`);
  path(svg, 'break', `M${round(breakAt - 5)} 5l4 -8M${round(breakAt + 1)} 5l4 -8`);
  const write = format(',');
  svg
    .selectAll<SVGGElement, number>('g')
    .data(ticks)
    .join((entering) => {
      const g = entering.append('g');
      g.append('text').attr('y', 20);
      g.append('text').attr('y', 38).attr('class', 'errors');
      return g;
    })
    .classed('success', (tick) => tick === success)
    .attr('transform', (tick) => `translate(${x((1 - tick) * unlabeledCount)} 0)`)
    .each(function (tick) {
      const [accuracy, errors] = this.children;
      accuracy!.textContent = `${Number((100 * tick).toFixed(1))} %`;
      errors!.textContent = write(Math.round((1 - tick) * unlabeledCount));
    });
}
