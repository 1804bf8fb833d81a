/** Draws on a canvas, at once. */
import { baselineOf, haloWidth } from './baseline.ts';
import { paintField, type Field } from './field.ts';
import type { Shades } from './shades.ts';
import type { Outline } from './outline.ts';
import type { Lettering, Sink } from './sink.ts';

/** @param context in CSS pixels */
export function canvasSink(context: CanvasRenderingContext2D): Sink {
  const sink: Sink = {
    path(outline, { fill, stroke, width = 1, dashes = [], cap = 'butt', join = 'miter', opacity = 1 }) {
      const path = traced(context, outline);
      context.globalAlpha = opacity;
      if (fill !== undefined) {
        context.fillStyle = fill;
        if (path) context.fill(path);
        else context.fill();
      }
      if (stroke !== undefined) {
        Object.assign(context, { strokeStyle: stroke, lineWidth: width, lineCap: cap, lineJoin: join });
        context.setLineDash(dashes as number[]);
        if (path) context.stroke(path);
        else context.stroke();
      }
      context.globalAlpha = 1;
    },
    text(text, x, y, lettering) {
      context.font = fontOf(lettering);
      context.textAlign = lettering.anchor === 'middle' ? 'center' : (lettering.anchor ?? 'left');
      const { fill, halo, size } = lettering;
      const y0 = baselineOf(y, lettering);
      if (halo !== undefined) {
        Object.assign(context, { strokeStyle: halo, lineWidth: haloWidth * size, lineJoin: 'round' });
        context.setLineDash([]);
        context.strokeText(text, x, y0);
      }
      context.fillStyle = fill;
      context.fillText(text, x, y0);
    },
    textWidth(text, lettering) {
      context.font = fontOf(lettering);
      return context.measureText(text).width;
    },
    field: (field, shades, { x, y, width, height }) =>
      context.drawImage(imageOf(field, shades), x, y, width, height),
    group({ at: [x, y] = [0, 0], scale = 1, clip }, draw) {
      context.save();
      context.translate(x, y);
      context.scale(scale, scale);
      if (clip) {
        context.beginPath();
        context.rect(clip.x, clip.y, clip.width, clip.height);
        context.clip();
      }
      draw(sink);
      context.restore();
    },
  };
  return sink;
}

const fontOf = ({ size, weight = 400 }: Lettering): string =>
  `${weight} ${size}px "Inter Variable", sans-serif`;

/** Traced onto the context itself, or as a path of its own. */
function traced(context: CanvasRenderingContext2D, outline: Outline): Path2D | null {
  if (typeof outline === 'string') return new Path2D(outline);
  context.beginPath();
  outline(context);
  return null;
}

/** By size. Kept: made anew for each field, they keep the garbage collector busy. */
const scratches = new Map<string, CanvasRenderingContext2D>();

function imageOf(field: Field, shades: Shades): HTMLCanvasElement {
  const { columns, rows } = field;
  const key = `${columns} ${rows}`;
  let scratch = scratches.get(key);
  if (!scratch) {
    const canvas = Object.assign(document.createElement('canvas'), { width: columns, height: rows });
    scratch = canvas.getContext('2d', { willReadFrequently: true })!;
    scratches.set(key, scratch);
  }
  paintField(scratch, field, shades);
  return scratch.canvas;
}
