/** A drawing as an SVG file that needs nothing else. */
import type { Size } from '../scales.ts';
import type { Sink } from './sink.ts';
import { svgNodes, type SvgNode } from './svgSink.ts';

/** What a file is, in its head. */
export interface SvgAbout {
  /** How large it is shown where nobody says else, such as `84mm`. */
  shown: { width: string; height: string };
  /** Of its texts: a tag such as `en`. */
  language: string;
  title: string;
  description: string;
  /** Terms of Dublin Core, such as `source`, by name. */
  metadata: Readonly<Record<string, string>>;
}

/** @returns the file's text; an element a line */
export function svgFile({ width, height }: Size, draw: (sink: Sink) => void, about?: SvgAbout): string {
  const nodes = [...(about ? headOf(about) : []), style, ...svgNodes(draw)];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    ...(about?.shown ?? { width: String(width), height: String(height) }),
    ...(about && { 'xml:lang': about.language }),
  };
  return [...linesOf({ tag: 'svg', attributes, children: nodes }, ''), ''].join('\n');
}

const plain = (tag: string, text: string): SvgNode => ({ tag, attributes: {}, children: [], text });

const style = plain(
  'style',
  'text { font-family: Inter, system-ui, sans-serif; font-variant-numeric: tabular-nums; }',
);

/** As editors of drawings read and show it. */
const headOf = ({ title, description, metadata }: SvgAbout): SvgNode[] => [
  plain('title', title),
  plain('desc', description),
  {
    tag: 'metadata',
    attributes: {},
    children: [
      {
        tag: 'rdf:RDF',
        attributes: {
          'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
          'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        },
        children: [
          {
            tag: 'rdf:Description',
            attributes: { 'rdf:about': '' },
            children: Object.entries(metadata).map(([term, text]) => plain(`dc:${term}`, text)),
          },
        ],
      },
    ],
  },
];

function linesOf({ tag, attributes, children, text }: SvgNode, indent: string): string[] {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const start = `${indent}<${tag}${written.join('')}`;
  if (text !== undefined) return [`${start}>${escaped(text)}</${tag}>`];
  if (children.length === 0) return [`${start}/>`];
  return [`${start}>`, ...children.flatMap((child) => linesOf(child, `${indent}  `)), `${indent}</${tag}>`];
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML has no place for most control characters, nor for halves of letters. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escaped = (text: string): string =>
  text.replace(impossible, '\ufffd').replace(/[&<>"]/g, (letter) => entities[letter]!);
