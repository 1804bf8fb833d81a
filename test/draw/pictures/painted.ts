/** What comes to be painted, shape by shape and in order, told alike for a canvas and for an SVG. */
import { pathRound } from 'd3';
import { vi } from 'vitest';
import { canvasSink } from '../../../src/draw/sink/canvasSink.ts';
import type { Sink } from '../../../src/draw/sink/sink.ts';
import { svgNodes, type SvgNode } from '../../../src/draw/sink/svgSink.ts';

type Draw = (sink: Sink) => void;

export interface Painted {
  kind: 'fill' | 'stroke' | 'text' | 'halo' | 'field';
  /** The outline, the text, or the field's box. */
  what: string;
  color: string;
  /** Of the line or the letters, and what else their look depends on. */
  look: string;
  /** Moves and scalings around it, outermost first. */
  within: string;
}

const number = (value: number): string => String(Math.round(100 * value) / 100);

/** A canvas context that notes what is painted. Its outlines are traced by d3-path, as an SVG's are. */
export function paintedOnCanvas(draw: Draw): Painted[] {
  vi.stubGlobal('Path2D', Outline);
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => scratchContext }) });
  const painted: Painted[] = [];
  let pen = pathRound(2);
  let dashes: number[] = [];
  const around: string[][] = [[]];
  const state = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    globalAlpha: 1,
    font: '',
    textAlign: 'left',
  };
  const within = () => around.flat().join(' ');
  const note = (kind: Painted['kind'], what: string, color: string, look: string) =>
    painted.push({ kind, what, color, look, within: within() });
  const context = Object.assign(state, {
    beginPath: () => (pen = pathRound(2)),
    setLineDash: (given: number[]) => (dashes = given),
    save: () => around.push([]),
    restore: () => around.pop(),
    translate: (x: number, y: number) =>
      (x !== 0 || y !== 0) && around.at(-1)!.push(`translate(${number(x)} ${number(y)})`),
    scale: (factor: number) => factor !== 1 && around.at(-1)!.push(`scale(${number(factor)})`),
    clip: () => around.at(-1)!.push(`clip(${pen})`),
    fill: (path?: Outline) => note('fill', String(path ?? pen), state.fillStyle, number(state.globalAlpha)),
    stroke(path?: Outline) {
      const { lineWidth, lineCap, lineJoin, globalAlpha } = state;
      const look = [number(lineWidth), dashes.map(number).join(' '), lineCap, lineJoin, number(globalAlpha)];
      note('stroke', String(path ?? pen), state.strokeStyle, look.join(', '));
    },
    fillText: (text: string, x: number, y: number) =>
      note('text', text, state.fillStyle, [number(x), number(y), state.font, state.textAlign].join(', ')),
    strokeText: (text: string, x: number, y: number) =>
      note('halo', text, state.strokeStyle, [number(x), number(y), number(state.lineWidth)].join(', ')),
    // As the SVG's estimate.
    measureText: (text: string) => ({
      width: 0.6 * Number(/ ([\d.]+)px/.exec(state.font)![1]) * text.length,
    }),
    drawImage(_: unknown, x: number, y: number, width: number, height: number) {
      const box = pathRound(1);
      box.rect(x, y, width, height);
      note('field', String(box), '', '');
    },
    ...Object.fromEntries(
      (['moveTo', 'lineTo', 'arc', 'rect', 'closePath'] as const).map((method) => [
        method,
        (...given: number[]) => (pen[method] as (...all: number[]) => void)(...given),
      ]),
    ),
  });
  draw(canvasSink(context as unknown as CanvasRenderingContext2D));
  vi.unstubAllGlobals();
  return painted;
}

class Outline {
  constructor(private readonly path: string) {}
  toString(): string {
    return this.path;
  }
}

const scratchContext = {
  createImageData: (width: number, height: number) => ({ data: new Uint8ClampedArray(4 * width * height) }),
  putImageData() {},
};

/** The same of an SVG's elements. */
export const paintedInSvg = (draw: Draw): Painted[] => svgNodes(draw).flatMap((node) => paintedBy(node, ''));

function paintedBy({ tag, attributes, children, text }: SvgNode, within: string): Painted[] {
  const { d = '', fill, stroke, class: name } = attributes;
  if (tag === 'text') {
    const { x, y, 'font-size': size, 'font-weight': weight = '400', 'text-anchor': anchor } = attributes;
    const font = `${weight} ${size}px "Inter Variable", sans-serif`;
    const align = anchor === 'middle' ? 'center' : (anchor ?? 'left');
    const letters = { what: text!, within };
    const painted: Painted[] = [
      { ...letters, kind: 'text', color: fill!, look: [x, y, font, align].join(', ') },
    ];
    const width = attributes['stroke-width'];
    if (stroke) painted.unshift({ ...letters, kind: 'halo', color: stroke, look: [x, y, width].join(', ') });
    return painted;
  }
  if (tag === 'path') {
    // Of a field's bands the first fills its box.
    if (name === 'band first') return [{ kind: 'field', what: d, color: '', look: '', within }];
    if (name === 'band') return [];
    const opacity = attributes['fill-opacity'] ?? attributes['stroke-opacity'] ?? '1';
    const painted: Painted[] = [];
    if (fill !== 'none') painted.push({ kind: 'fill', what: d, color: fill!, look: opacity, within });
    if (stroke)
      painted.push({ kind: 'stroke', what: d, color: stroke, look: lookOf(attributes, opacity), within });
    return painted;
  }
  const { transform = '', x, y, width, height } = attributes;
  const inside = tag === 'svg' ? `clip(M${x},${y}h${width}v${height}h${-Number(width!)}Z)` : transform;
  const deeper = [within, inside].filter(Boolean).join(' ');
  return children.flatMap((child) => paintedBy(child, deeper));
}

const lookOf = (attributes: SvgNode['attributes'], opacity: string): string =>
  [
    attributes['stroke-width'] ?? '1',
    attributes['stroke-dasharray'] ?? '',
    attributes['stroke-linecap'] ?? 'butt',
    attributes['stroke-linejoin'] ?? 'miter',
    opacity,
  ].join(', ');
