import { bareRow } from './bareRow.ts';
import { smallPlot } from './plotSizes.ts';
import type { Box, Plots, Shape } from './shape.ts';
import { phone } from './widths.ts';

/** With less width, the longest name leaves no room for the accuracy beside it. */
const leastHead = 208;

/** One plot, as large as there is room for it. */
export function field(shape: Shape, room: Box): Plots {
  const { aspect, dock } = shape;
  // Where the plot comes out small, so does what stands around it.
  const within = (small: boolean) => {
    const head = (small ? 36 : 52) + (dock === 'beside' ? 12 : 0);
    const fact = small || dock === 'above' ? 32 : 60;
    const widest = small ? Math.min(room.width, smallPlot - 1) : room.width;
    const height = Math.max(0, Math.min(room.height - head - fact, widest / aspect));
    return { head, fact, height };
  };
  const large = within(false);
  const { head, fact, height } = large.height * aspect < smallPlot ? within(true) : large;
  const width = height * aspect;
  // Too narrow for a name and a number beside it.
  if (room.width < phone && width < leastHead) return bareRow({ ...shape, count: 1 }, room);
  const left = room.left + (room.width - width) / 2;
  const free = room.height - head - height - fact;
  return { plots: [{ left, top: room.top + head + (dock === 'hero' ? 0 : free / 2), width, height }] };
}
