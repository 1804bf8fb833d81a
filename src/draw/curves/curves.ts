/** Accuracy or loss against steps, all methods on one axis; also the timeline along which a run is scrubbed. */
import { format, select, type Selection } from 'd3';
import type { Measure } from './curveRange.ts';
import { curveScales, type CurveScales } from './curveScales.ts';
import type { CurvesOptions } from './chart.ts';
import { curvePath } from './curvePath.ts';
import { drawCurveLabels } from './curveLabels.ts';
import { starPath } from '../handles/handleShape.ts';
import type { Size } from '../scales.ts';
import './curves.css';

type Svg = Selection<SVGSVGElement, unknown, null, undefined>;

/** Draws the chart, or brings it up to date. Its scales come back: `stepAt` makes a scrubber of it. */
export function drawCurves(element: SVGSVGElement, options: CurvesOptions): CurveScales {
  const svg = select(element).classed('curves', true);
  const scales = curveScales(options);
  drawValueAxis(layer(svg, 'values'), scales, options.measure);
  drawLines(layer(svg, 'lines'), options, scales);
  drawStepAxis(layer(svg, 'steps'), scales, options.size);
  drawEvents(layer(svg, 'events'), options.events ?? [], scales);
  drawCurveLabels(layer(svg, 'labels'), options, scales);
  drawPlayhead(layer(svg, 'playhead'), options.step, scales);
  return scales;
}

/** The child group of that name, appended in the order of the first calls. */
const layer = (svg: Svg, name: string): Selection<SVGGElement, string, SVGSVGElement, unknown> =>
  svg.selectAll<SVGGElement, string>(`g.${name}`).data([name]).join('g').attr('class', name);

type Layer = ReturnType<typeof layer>;

function drawValueAxis(group: Layer, { y, range, frame }: CurveScales, measure: Measure): void {
  const { left, right, top, bottom } = frame;
  const [lowest, highest] = range;
  const few = bottom - top < 60;
  const values = few ? [lowest, highest] : y.ticks(3);
  const write = (value: number) =>
    measure === 'loss'
      ? format('~g')(value)
      : `${Math.round(100 * value)}${few || value === highest ? ' %' : ''}`;
  const tick = group
    .selectAll<SVGGElement, number>('g')
    .data(values)
    .join((entering) => {
      const g = entering.append('g');
      g.append('line');
      g.append('text').attr('text-anchor', 'end').attr('dy', '0.35em');
      return g;
    })
    .attr('transform', (value) => `translate(0 ${y(value)})`);
  tick.select('line').attr('x1', left).attr('x2', right);
  tick
    .select('text')
    .attr('x', left - 12)
    .text(write);
  // An axis that does not start at 0 says so with a cut at its foot.
  group
    .selectAll('path')
    .data(lowest === 0 ? [] : [lowest])
    .join((entering) => entering.append('path').attr('class', 'cut').call(appendTitle))
    .attr('d', `M${left - 7} ${bottom + 4}l4 -8M${left - 3} ${bottom + 4}l4 -8`)
    .select('title')
    .text((value) => `This axis starts at ${write(value)}, not at 0.`);
}

const appendTitle = (selection: Selection<SVGPathElement, number, SVGGElement, string>): void => {
  selection.append('title');
};

/** In an SVG of their own, which cuts off what lies outside the axes. */
function drawLines(
  group: Layer,
  { series, replaced = [] }: CurvesOptions,
  { x, y, frame }: CurveScales,
): void {
  const [left, top] = [frame.left - 1, frame.top - 2];
  const [width, height] = [frame.right + 1 - left, frame.bottom + 1 - top];
  const lines = [
    ...replaced.map(({ id, samples }) => ({ style: `curve replaced ${id}`, samples })),
    ...series.map(({ id, samples }) => ({ style: `curve ${id}`, samples })),
  ];
  group
    .selectAll('svg')
    .data([frame])
    .join('svg')
    .attr('x', left)
    .attr('y', top)
    .attr('width', width)
    .attr('height', height)
    .attr('viewBox', `${left} ${top} ${width} ${height}`)
    .selectAll<SVGPathElement, (typeof lines)[number]>('path')
    .data(lines, ({ style }) => style)
    .join('path')
    .order()
    .attr('class', ({ style }) => style)
    .attr('d', ({ samples }) => curvePath(samples, x, y));
}

function drawStepAxis(group: Layer, { x, steps }: CurveScales, { width, height }: Size): void {
  const [first, last] = steps;
  const count = Math.floor((x(last) - x(first)) / 160);
  const written = format(',');
  const anchor = (step: number) => (step === first ? 'start' : x(step) > width - 24 ? 'end' : 'middle');
  group
    .selectAll<SVGTextElement, number>('text')
    .data(count < 3 ? [first, last] : x.ticks(count))
    .join('text')
    .attr('x', (step) => x(step))
    .attr('y', height - 4)
    .attr('text-anchor', anchor)
    .text((step) => (step === first ? `step ${written(step)}` : written(step)));
}

function drawEvents(
  group: Layer,
  events: readonly { step: number; name: string }[],
  { x, frame: { top } }: CurveScales,
): void {
  group
    .selectAll('path')
    .data(events)
    .join((entering) => {
      const star = entering.append('path').attr('d', starPath(6, 2.6));
      star.append('title');
      return star;
    })
    .attr('transform', ({ step }) => `translate(${x(step)} ${top - 5})`)
    .select('title')
    .text(({ name }) => name);
}

/** A veil over what comes later, and where we are. */
function drawPlayhead(group: Layer, step: number, { x, frame: { right, top, bottom } }: CurveScales): void {
  const at = x(step);
  const veil = group.selectAll('rect').data([at]).join('rect').attr('class', 'veil');
  veil
    .attr('x', at)
    .attr('y', top - 2)
    .attr('width', Math.max(0, right + 2 - at))
    .attr('height', bottom - top + 1);
  const line = group.selectAll('line').data([at]).join('line');
  line
    .attr('x1', at)
    .attr('x2', at)
    .attr('y1', top - 4)
    .attr('y2', bottom);
  group.selectAll('circle').data([at]).join('circle').attr('r', 7).attr('cx', at).attr('cy', bottom);
}
