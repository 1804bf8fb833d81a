/** The feedback field in place of the regions: which way the student's score pulls a guess, everywhere. */
import { grid } from '../../data/grid.ts';
import { boundaryLines } from '../plot/boundary.ts';
import { drawBands } from './field.ts';
import type { Overlay } from './overlay.ts';
import type { Scales } from '../scales.ts';
import { pushes } from './pushes.ts';

/** How much of the picture below shows through. */
const veil = 0.92;

/** @param feedback positive toward class 1: at the grid's nodes, and behind them at the unlabeled points */
export function feedbackField(feedback: Float32Array): Overlay {
  const field = feedback.subarray(0, grid.columns * grid.rows);
  const push = feedback.subarray(field.length);
  const strongest = strongestOf(feedback);
  return {
    draw(context, picture, scales, palette) {
      context.globalAlpha = veil;
      context.fillStyle = palette.paper;
      context.fillRect(0, 0, scales.size.width, scales.size.height);
      context.globalAlpha = 1;
      drawBands(context, field, strongest, scales, palette);
      pushes({ x: picture.points.x, push, strongest, radius: 3.6 }).draw(context, picture, scales, palette);
      if (!picture.teacher) return;
      context.lineWidth = 2 * scales.zoom;
      context.strokeStyle = palette.ink;
      context.setLineDash([7 * scales.zoom, 6 * scales.zoom]);
      strokeLines(context, boundaryLines(picture.teacher), scales);
      context.setLineDash([]);
    },
  };
}

export const strongestOf = (values: Float32Array): number =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

function strokeLines(
  context: CanvasRenderingContext2D,
  lines: ReturnType<typeof boundaryLines>,
  { size }: Scales,
): void {
  context.beginPath();
  for (const line of lines)
    line.forEach(([column, row], i) => {
      const x = (column / (grid.columns - 1)) * size.width;
      const y = size.height - (row / (grid.rows - 1)) * size.height;
      if (i === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
  context.stroke();
}
