/** A canvas context that writes down what is drawn, and a picture to draw. */
import { twoMoon } from '../../src/data/twoMoon.ts';
import type { Palette } from '../../src/draw/palette.ts';
import { emptyPicture, type Picture } from '../../src/draw/plot/picture.ts';
import { plotScales } from '../../src/draw/scales.ts';

export interface Recorded {
  /** A shape that was filled or stroked, or a text: with the style it had. */
  kind: 'fill' | 'stroke' | 'text';
  style: string;
  width: number;
  alpha: number;
  /** Points and arcs of its path: [x, y], or [x, y, radius]. */
  path: number[][];
  text?: string;
}

export function recordingContext(): { context: CanvasRenderingContext2D; drawn: Recorded[] } {
  const drawn: Recorded[] = [];
  let path: number[][] = [];
  const state = { fillStyle: '', strokeStyle: '', lineWidth: 1, globalAlpha: 1 };
  const note = (kind: Recorded['kind'], style: string, more: Partial<Recorded> = {}) =>
    drawn.push({ kind, style, width: state.lineWidth, alpha: state.globalAlpha, path: [...path], ...more });
  const context = Object.assign(state, {
    beginPath: () => (path = []),
    closePath() {},
    setLineDash() {},
    moveTo: (x: number, y: number) => path.push([x, y]),
    lineTo: (x: number, y: number) => path.push([x, y]),
    arc: (x: number, y: number, radius: number) => path.push([x, y, radius]),
    rect: (x: number, y: number, width: number, height: number) => path.push([x, y], [x + width, y + height]),
    fill: () => note('fill', state.fillStyle),
    stroke: () => note('stroke', state.strokeStyle),
    fillText: (text: string, x: number, y: number) => note('text', state.fillStyle, { text, path: [[x, y]] }),
    measureText: (text: string) => ({ width: 7 * text.length }),
  });
  return { context: context as unknown as CanvasRenderingContext2D, drawn };
}

/** Every color by its own name, but those that are mixed. */
export const palette: Palette = {
  paper: '#ffffff',
  ink: 'ink',
  ink2: 'ink2',
  ink3: 'ink3',
  line: 'line',
  edge: 'edge',
  fill: 'fill',
  a: '#ff0000',
  aDot: 'aDot',
  aWrong: 'aWrong',
  aWash: '#ffdddd',
  b: '#0000ff',
  bDot: 'bDot',
  bWrong: 'bWrong',
  bWash: '#ddddff',
};

/** 432 pixels wide, where nothing is scaled: a unit of the picture is 108 pixels. */
export const scales = plotScales({ width: 432, height: 432 * 0.72 }, twoMoon.domain);

export const pictureWith = (points: number[][], classes: number[]): Picture =>
  emptyPicture({ x: Float32Array.from(points.flat()), y: Uint8Array.from(classes) });

/** The picture's coordinates of a pixel. */
export const placeOf = (x: number, y: number): [number, number] => [
  twoMoon.domain.x[0] + x / 108,
  twoMoon.domain.y[1] - y / 108,
];
