/** The boundaries: the student's solid, the teacher's dashed, the one before a drag thin. */
import type { Selection } from 'd3';
import { boundaryPath } from './boundary.ts';
import type { Scales } from '../scales.ts';

/** Back to front. Probabilities of class 1 at the grid's nodes. */
export type Fields = Record<'before' | 'teacher' | 'student', Float32Array | null>;

const order = ['before', 'teacher', 'student'] as const;

/**
 * Every boundary is two paths, a casing in paper that keeps it apart from the dots, and the line; how they
 * look is in plot.css. SVG, since its lines are rasterized off the main thread.
 */
export function drawBoundaries(
  group: Selection<SVGGElement, unknown, null, undefined>,
  fields: Fields,
  { size, zoom }: Scales,
): void {
  const lines = order.flatMap((kind) => {
    const field = fields[kind];
    return field ? [{ kind, path: boundaryPath(field, size) }] : [];
  });
  group.style('--zoom', zoom);
  group
    .selectAll<SVGGElement, (typeof lines)[number]>('g')
    .data(lines, ({ kind }) => kind)
    .join((entering) => {
      const line = entering.append('g').attr('class', ({ kind }) => `boundary ${kind}`);
      line.append('path').attr('class', 'casing');
      line.append('path').attr('class', 'line');
      return line;
    })
    .order()
    .each(function ({ path }) {
      for (const child of this.children) if (child.getAttribute('d') !== path) child.setAttribute('d', path);
    });
}
