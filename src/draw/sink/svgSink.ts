/** Draws as a tree of SVG elements, for the page (renderSvg.ts) or for a file (svgFile.ts). */
import { pathRound } from 'd3';
import { baselineOf, haloWidth } from './baseline.ts';
import { fieldBands } from './field.ts';
import type { Outline } from './outline.ts';
import { estimatedWidth } from './roomOf.ts';
import type { Paint, Sink } from './sink.ts';

export interface SvgNode {
  tag: string;
  attributes: Record<string, string>;
  children: readonly SvgNode[];
  text?: string;
}

/** The elements that a drawing consists of, back to front. */
export function svgNodes(draw: (sink: Sink) => void): SvgNode[] {
  const nodes: SvgNode[] = [];
  draw(sinkInto(nodes));
  return nodes;
}

const sinkInto = (nodes: SvgNode[]): Sink => ({
  path: (outline, paint) => nodes.push(pathNode(outline, paint)),
  text(text, x, y, lettering) {
    const { fill, size, weight, anchor, halo, name } = lettering;
    const letters = { fill, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor };
    const around = halo && {
      stroke: halo,
      'stroke-width': haloWidth * size,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    };
    nodes.push(
      node('text', { class: name, x, y: baselineOf(y, lettering), ...letters, ...around }, [], text),
    );
  },
  textWidth: (text, { size }) => estimatedWidth(text, size),
  field(field, shades, box) {
    fieldBands(field, shades, box).forEach(({ outline, fill }, i) =>
      nodes.push(pathNode(outline, { name: i === 0 ? 'band first' : 'band', fill }, 1)),
    );
  },
  group({ at = [0, 0], scale = 1, clip, name }, draw) {
    const inner = svgNodes(draw);
    const moved = [
      at[0] === 0 && at[1] === 0 ? '' : `translate(${rounded(at[0])} ${rounded(at[1])})`,
      scale === 1 ? '' : `scale(${rounded(scale)})`,
    ];
    const transform = moved.filter(Boolean).join(' ') || undefined;
    nodes.push(node('g', { class: name, transform }, clip ? [clipped(clip, inner)] : inner));
  },
});

/** An SVG of its own cuts off what lies outside it. */
const clipped = (
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  inner: SvgNode[],
) => node('svg', { x, y, width, height, viewBox: [x, y, width, height].map(rounded).join(' ') }, inner);

/** @param digits of the outline's places, behind the point */
function pathNode(outline: Outline, paint: Paint, digits = 2): SvgNode {
  const { fill, stroke, width, dashes, cap, join, opacity, name, title } = paint;
  const painted = { fill: fill ?? 'none', 'fill-opacity': fill && opacity };
  const line = stroke && {
    stroke,
    'stroke-width': width,
    'stroke-dasharray': dashes?.map(rounded).join(' '),
    'stroke-linecap': cap,
    'stroke-linejoin': join,
    'stroke-opacity': opacity,
  };
  const children = title === undefined ? [] : [node('title', {}, [], title)];
  return node('path', { class: name, d: pathOf(outline, digits), ...painted, ...line }, children);
}

function pathOf(outline: Outline, digits: number): string {
  if (typeof outline === 'string') return outline;
  const pen = pathRound(digits);
  outline(pen);
  return pen.toString();
}

const rounded = (value: number): string => String(Math.round(100 * value) / 100);

function node(
  tag: string,
  attributes: Record<string, string | number | undefined>,
  children: readonly SvgNode[] = [],
  text?: string,
): SvgNode {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, typeof value === 'number' ? rounded(value) : value] as const],
  );
  return { tag, attributes: Object.fromEntries(written), children, text };
}
