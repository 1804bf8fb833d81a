/** Which way beliefs are pushed at points: a triangle up is more A, down more B, its size the strength. */
import type { Overlay } from './overlay.ts';
import type { LegendMark } from '../legendMark.ts';
import type { Palette } from '../palette.ts';
import type { Pen } from '../sink/outline.ts';
import type { Sink } from '../sink/sink.ts';

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
  draw(sink, _, palette, { at, zoom }) {
    for (const [side, color] of [palette.aWrong, palette.b].entries()) {
      const outline = (pen: Pen) =>
        push.forEach((value, i) => {
          if (Number(value > 0) !== side) return;
          const size = triangleSize(value, strongest, radius * zoom);
          if (size >= least) trace(pen, side === 0, at(x, i), size);
        });
      if (hollow) sink.path(outline, { name: 'push', stroke: color, width: 1.4, join: 'round' });
      else drawFilled(sink, outline, color, palette);
    }
  },
});

function drawFilled(sink: Sink, outline: (pen: Pen) => void, color: string, { paper }: Palette): void {
  sink.path(outline, { name: 'casing', stroke: paper, width: 1.2, join: 'round' });
  sink.path(outline, { name: 'push', fill: color });
}

/** Half its width: the area grows with the strength. */
export const triangleSize = (push: number, strongest: number, radius: number): number =>
  strongest === 0 ? 0 : radius * Math.sqrt(Math.min(1, Math.abs(push) / strongest));

function trace(pen: Pen, up: boolean, [x, y]: [number, number], size: number): void {
  const tip = up ? -size : size;
  pen.moveTo(x, y + tip);
  pen.lineTo(x + size, y - 0.8 * tip);
  pen.lineTo(x - size, y - 0.8 * tip);
  pen.closePath();
}

const legend = (up: boolean): LegendMark => ({
  width: 16,
  height: 16,
  draw: (sink, palette) =>
    drawFilled(sink, (pen) => trace(pen, up, [8, 8], 7), up ? palette.aWrong : palette.b, palette),
});

export const pushesLegend = { a: legend(true), b: legend(false) };
