/** The boundaries: the student's solid, the teacher's dashed, the one before a drag thin. */
import type { LegendMark } from '../legendMark.ts';
import type { Palette } from '../palette.ts';
import type { Scales } from '../scales.ts';
import type { Outline } from '../sink/outline.ts';
import type { Sink } from '../sink/sink.ts';
import { boundaryOutline } from './boundary.ts';

/** Probabilities of class 1 at the grid's nodes. */
export type Fields = Record<'before' | 'teacher' | 'student', Float32Array | null>;

/** Back to front. */
const order = ['before', 'teacher', 'student'] as const;
type Kind = (typeof order)[number];

/** CSS pixels in a panel of the three. */
const width = { before: 1.3, teacher: 1.9, student: 2.4 };
const dashes = [7, 6];
const casing = 3.5;

/** Every boundary is two paths, a casing in paper that keeps it apart from the dots, and the line. */
export function drawBoundaries(sink: Sink, fields: Fields, palette: Palette, { size, zoom }: Scales): void {
  for (const kind of order) {
    const field = fields[kind];
    if (field) drawBoundary(sink, kind, boundaryOutline(field, size), palette, zoom);
  }
}

function drawBoundary(sink: Sink, kind: Kind, line: Outline, palette: Palette, zoom: number): void {
  const before = kind === 'before';
  const wide = before ? width.before : width[kind] * zoom;
  if (!before)
    sink.path(line, {
      name: 'casing',
      stroke: palette.paper,
      width: wide + casing * zoom,
      join: 'round',
      opacity: 0.85,
    });
  sink.path(line, {
    name: `boundary ${kind}`,
    stroke: before ? palette.ink3 : palette.ink,
    width: Math.max(1.2, wide),
    dashes: kind === 'teacher' ? dashes.map((length) => length * zoom) : undefined,
    join: 'round',
  });
}

const legend = (kind: Kind): LegendMark => ({
  width: 34,
  height: 8,
  draw: (sink, palette) => drawBoundary(sink, kind, 'M1 4H33', palette, 1),
});

export const boundaryLegend = {
  before: legend('before'),
  teacher: legend('teacher'),
  student: legend('student'),
};
