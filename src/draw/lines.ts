/** The boundaries: the student's solid, the teacher's dashed, the one before a drag thin. */
import type { Palette } from './palette.ts';
import type { Scales } from './scales.ts';
import { boundaryPath } from './boundary.ts';

export type LineKind = 'student' | 'teacher' | 'before';

interface LineStyle {
  /** CSS pixels in a panel of the three. */
  width: number;
  dash: number[];
  color: keyof Palette;
  /** How far paper shows on both sides, so that the line stays apart from dots. */
  casing: number;
}

export const lineStyles: Record<LineKind, LineStyle> = {
  student: { width: 2.4, dash: [], color: 'ink', casing: 1.75 },
  teacher: { width: 1.9, dash: [7, 6], color: 'ink', casing: 1.5 },
  before: { width: 1.3, dash: [], color: 'ink3', casing: 0 },
};

/** @param probabilities of class 1, at the grid's nodes */
export function drawBoundary(
  context: CanvasRenderingContext2D,
  probabilities: Float32Array,
  kind: LineKind,
  palette: Palette,
  { size, zoom }: Scales,
): void {
  const style = lineStyles[kind];
  const width = Math.max(1.2, style.width * zoom);
  const path = new Path2D(boundaryPath(probabilities, size));
  context.save();
  context.lineJoin = context.lineCap = 'round';
  if (style.casing > 0) {
    context.globalAlpha = 0.85;
    context.strokeStyle = palette.paper;
    context.lineWidth = width + 2 * style.casing;
    context.stroke(path);
    context.globalAlpha = 1;
  }
  if (style.dash.length > 0) context.lineCap = 'butt';
  context.setLineDash(style.dash.map((length) => length * zoom));
  context.strokeStyle = palette[style.color];
  context.lineWidth = width;
  context.stroke(path);
  context.restore();
}
