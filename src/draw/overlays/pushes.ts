/** Which way beliefs are pushed at points: a triangle up is more A, down more B, its size the strength. */
import type { Overlay } from './overlay.ts';
import type { Palette } from '../palette.ts';

export interface PushesOptions {
  /** The picture's coordinates, [n][2]. */
  x: Float32Array;
  /** Positive toward class 1, B, [n]. */
  push: Float32Array;
  /** The push whose triangle is largest. */
  strongest: number;
  /** Outlines only: a second kind beside the first. */
  hollow?: boolean;
  /** Half the largest triangle's width, CSS pixels in a panel of the three. */
  radius?: number;
}

/** Half the width below which a triangle could not be told from a dot: CSS pixels. */
const least = 2.2;

export const pushes = ({ x, push, strongest, hollow = false, radius = 9 }: PushesOptions): Overlay => ({
  draw(context, _, scales, palette) {
    for (const side of [0, 1]) {
      context.beginPath();
      push.forEach((value, i) => {
        if (Number(value > 0) !== side) return;
        const size = triangleSize(value, strongest, radius * scales.zoom);
        if (size >= least) triangle(context, side === 0, scales.at(x, i), size);
      });
      paint(context, side === 0 ? palette.aWrong : palette.b, palette, hollow);
    }
  },
});

/** Half its width: the area grows with the strength. */
export const triangleSize = (push: number, strongest: number, radius: number): number =>
  strongest === 0 ? 0 : radius * Math.sqrt(Math.min(1, Math.abs(push) / strongest));

function triangle(
  context: CanvasRenderingContext2D,
  up: boolean,
  [x, y]: [number, number],
  size: number,
): void {
  const tip = up ? -size : size;
  context.moveTo(x, y + tip);
  context.lineTo(x + size, y - 0.8 * tip);
  context.lineTo(x - size, y - 0.8 * tip);
  context.closePath();
}

function paint(context: CanvasRenderingContext2D, color: string, { paper }: Palette, hollow: boolean): void {
  context.lineJoin = 'round';
  if (hollow) {
    context.lineWidth = 1.4;
    context.strokeStyle = color;
    context.stroke();
    return;
  }
  context.lineWidth = 1.2;
  context.strokeStyle = paper;
  context.stroke();
  context.fillStyle = color;
  context.fill();
}
