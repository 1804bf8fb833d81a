/** A drawing as an SVG file that needs nothing else. */
import type { Size } from '../scales.ts';
import type { Sink } from './sink.ts';
import { svgNodes, type SvgNode } from './svgSink.ts';

/** @returns the file's text; an element a line */
export function svgFile({ width, height }: Size, draw: (sink: Sink) => void): string {
  const lines = svgNodes(draw).flatMap((node) => linesOf(node, '  '));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `  <style>text { font-family: Inter, system-ui, sans-serif; font-variant-numeric: tabular-nums; }</style>`,
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}

function linesOf({ tag, attributes, children, text }: SvgNode, indent: string): string[] {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const start = `${indent}<${tag}${written.join('')}`;
  if (text !== undefined) return [`${start}>${escaped(text)}</${tag}>`];
  if (children.length === 0) return [`${start}/>`];
  return [`${start}>`, ...children.flatMap((child) => linesOf(child, `${indent}  `)), `${indent}</${tag}>`];
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<"]/g, (letter) => entities[letter]!);
