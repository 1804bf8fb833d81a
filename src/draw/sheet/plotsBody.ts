/** Plots side by side, each with its name and its number above. */
import { aspectOf, type Domain } from '../../data/dataset.ts';
import type { Palette } from '../palette.ts';
import { drawPicture } from '../plot/drawPicture.ts';
import type { Picture } from '../plot/picture.ts';
import { plotScales, type Size } from '../scales.ts';
import { estimatedWidth } from '../sink/roomOf.ts';
import type { Sink } from '../sink/sink.ts';
import { drawLegend, legendHeight, type LegendEntry } from './legendRow.ts';
import type { Body } from './sheet.ts';

export interface NamedPlot {
  title: string;
  /** Empty: there is none. */
  number: string;
  picture: Picture;
}

interface Plots {
  plots: readonly NamedPlot[];
  domain: Domain;
  /** What is drawn in them. */
  legend: readonly LegendEntry[];
}

interface Grid {
  columns: number;
  plot: Size;
  /** Above each plot, in one line or two. */
  head: number;
  letters: number;
}

const gap = 12;
/** Above the legend. */
const air = 4;

export function plotsBody(of: Plots): Body {
  const heightOf = (width: number, most: number) => {
    const grid = gridOf(of, width, most);
    return gridHeight(grid, of.plots.length) + legendRoom(of, width);
  };
  return {
    height: heightOf,
    draw: (sink, size, palette) => drawPlots(sink, of, size, palette),
  };
}

const legendRoom = ({ legend }: Plots, width: number): number =>
  legend.length === 0 ? 0 : air + legendHeight(legend, width);

const rowsOf = (count: number, columns: number): number => Math.ceil(count / columns);

const gridHeight = ({ columns, plot, head }: Grid, count: number): number => {
  const rows = rowsOf(count, columns);
  return rows * (head + plot.height) + (rows - 1) * gap;
};

/** Of the width: higher a grid of several becomes only where it is given no other choice. */
const highest = 0.8;
/** Of the largest plots' width, from which more columns are as good. */
const nearly = 0.92;

/** The one whose plots are largest, without a row that is half empty. @param most height of all */
function gridOf(of: Plots, width: number, most: number): Grid {
  const count = of.plots.length;
  const own = most - legendRoom(of, width);
  const room = count > 1 ? Math.min(own, highest * width) : own;
  const grids = Array.from({ length: count }, (_, i) => i + 1)
    .filter((columns) => columns * rowsOf(count, columns) - count < columns / 2)
    .map((columns) => gridWith(of, columns, width, room));
  const largest = Math.max(...grids.map(({ plot }) => plot.width));
  return grids.findLast(({ plot }) => plot.width >= nearly * largest)!;
}

/** Of letters, by a plot's width: so large that the longest title fits. */
function lettersFor(plots: Plots['plots'], width: number): number {
  const longest = Math.max(...plots.map(({ title }) => estimatedWidth(title, 1)));
  const letters = Math.min(14, Math.max(10.5, width / 18), width / longest);
  return Math.floor(100 * letters) / 100;
}

function gridWith(of: Plots, columns: number, width: number, most: number): Grid {
  const across = (width - (columns - 1) * gap) / columns;
  const rows = rowsOf(of.plots.length, columns);
  const high = (most - (rows - 1) * gap) / rows;
  // Where height is short a plot is narrower than its column, and its title as well.
  const { plot } = sized(of, columns, { width: across, height: high }, across);
  return sized(of, columns, { width: across, height: high }, plot.width);
}

/** @param room of a plot with its head. @param named how wide its title may be */
function sized({ plots, domain }: Plots, columns: number, room: Size, named: number): Grid {
  const letters = lettersFor(plots, named);
  const isLong = plots.some(
    ({ title, number }) => estimatedWidth(title, letters) + estimatedWidth(number, letters) + 8 > named,
  );
  const head = (isLong ? 2.6 : 1.4) * letters;
  const aspect = aspectOf(domain);
  const width = Math.max(40, Math.min(room.width, (room.height - head) * aspect));
  return { columns, plot: { width, height: width / aspect }, head, letters };
}

function drawPlots(sink: Sink, of: Plots, { width, height }: Size, palette: Palette): void {
  const grid = gridOf(of, width, height);
  const { columns, plot, head } = grid;
  const used = columns * plot.width + (columns - 1) * gap;
  of.plots.forEach((one, i) => {
    const x = (width - used) / 2 + (i % columns) * (plot.width + gap);
    const y = Math.floor(i / columns) * (head + plot.height + gap);
    sink.group({ at: [x, y], name: 'plot' }, (inner) => drawOne(inner, one, of.domain, grid, palette));
  });
  if (of.legend.length === 0) return;
  const below = gridHeight(grid, of.plots.length) + air;
  sink.group({ at: [0, below], name: 'legend' }, (inner) => drawLegend(inner, of.legend, width, palette));
}

function drawOne(
  sink: Sink,
  { title, number, picture }: NamedPlot,
  domain: Domain,
  { plot, head, letters }: Grid,
  palette: Palette,
): void {
  const isLong = head > 2 * letters;
  const name = { fill: palette.ink, size: letters, weight: 600, name: 'name' };
  sink.text(title, 0, letters, name);
  const quiet = { fill: palette.ink, size: letters, name: 'number' };
  if (isLong) sink.text(number, 0, 2.2 * letters, quiet);
  else sink.text(number, plot.width, letters, { ...quiet, anchor: 'end' });
  sink.group({ at: [0, head], clip: { x: 0, y: 0, ...plot } }, (inner) =>
    drawPicture(inner, picture, palette, plotScales(plot, domain)),
  );
  sink.path((pen) => pen.rect(0, head, plot.width, plot.height), { name: 'frame', stroke: palette.edge });
}
