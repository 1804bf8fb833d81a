/** Where the parts of the map's board stand: a function of its room alone. Lengths as charts count, from the room's corner. */
import type { Size } from '../../../draw/scales.ts';
import { smallPlot } from '../../stage/layout/plotSizes.ts';
import type { Box } from '../../stage/layout/shape.ts';

export interface MapLayout {
  /** The method's name and the accuracy stand above it. */
  plot: Box;
  /** What the shades mean, and what can be done with the place that is pointed at. */
  legend: Box;
  /** line: under the plot, with a sentence. scale: no room for that sentence. list: beside the plot. */
  form: 'line' | 'scale' | 'list';
}

/** Height of name and accuracy, which are as large as the plot is wide. */
const head = (width: number): number => (width < smallPlot ? 32 : width < 340 ? 42 : 52);
const heads = [32, 42, 52] as const;

const heights = { line: 72, scale: 36 };
/** Narrower rooms have no line for the legend's words. */
const leastLine = 560;
const listWidth = 208;
const gap = 24;

/** Beside the plot or under it, wherever that leaves the plot more room. */
export function mapLayout(room: Size, aspect: number): MapLayout {
  const [under, beside] = [stacked(room, aspect), listed(room, aspect)];
  return beside.plot.width > under.plot.width ? beside : under;
}

/** As large as fits under its own head. */
function largest(room: Size, aspect: number): Size {
  const within = (above: number) => {
    const height = Math.max(0, Math.min(room.height - above, room.width / aspect));
    return { width: height * aspect, height };
  };
  return heads.map(within).find(({ width }, i) => head(width) <= heads[i]!)!;
}

function stacked(room: Size, aspect: number): MapLayout {
  const form = room.width < leastLine ? 'scale' : 'line';
  const below = heights[form];
  const air = room.height < 480 ? 0 : 12;
  const { width, height } = largest({ width: room.width, height: room.height - air - below }, aspect);
  const left = (room.width - width) / 2;
  const above = head(width) + air;
  const top = above + (room.height - above - height - below) / 2;
  // A low room makes the plot narrower than what is said of it.
  const wide = Math.min(room.width, Math.max(width, leastLine));
  return {
    plot: { left, top, width, height },
    legend: { left: (room.width - wide) / 2, top: top + height, width: wide, height: below },
    form,
  };
}

function listed(room: Size, aspect: number): MapLayout {
  const aside = gap + listWidth;
  const { width, height } = largest({ width: room.width - aside, height: room.height }, aspect);
  const left = (room.width - width - aside) / 2;
  const top = head(width) + (room.height - head(width) - height) / 2;
  return {
    plot: { left, top, width, height },
    legend: { left: left + width + gap, top, width: listWidth, height },
    form: 'list',
  };
}
