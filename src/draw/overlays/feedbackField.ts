/** The feedback field in place of the regions: which way the student's score pulls a guess, everywhere. */
import { grid } from '../../data/grid.ts';
import { boundaryOutline } from '../plot/boundary.ts';
import { drawBands } from './field.ts';
import type { Overlay } from './overlay.ts';
import { pushes } from './pushes.ts';

/** How much of the picture below is covered. */
const veil = 0.92;

/** CSS pixels in a panel of the three. */
const boundary = { width: 2, dashes: [7, 6] };

/** @param feedback positive toward class 1: at the grid's nodes, and behind them at the unlabeled points */
export function feedbackField(feedback: Float32Array): Overlay {
  const field = feedback.subarray(0, grid.columns * grid.rows);
  const push = feedback.subarray(field.length);
  const strongest = strongestOf(feedback);
  return {
    draw(sink, below, palette, scales) {
      const { size, zoom } = scales;
      sink.path((pen) => pen.rect(0, 0, size.width, size.height), {
        name: 'veil',
        fill: palette.paper,
        opacity: veil,
      });
      drawBands(sink, field, strongest, palette, scales);
      pushes({ x: below.points.x, push, strongest, radius: 3.6 }).draw(sink, below, palette, scales);
      if (!below.teacher) return;
      sink.path(boundaryOutline(below.teacher, size), {
        name: 'boundary teacher',
        stroke: palette.ink,
        width: boundary.width * zoom,
        dashes: boundary.dashes.map((length) => length * zoom),
      });
    },
  };
}

export const strongestOf = (values: Float32Array): number =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
