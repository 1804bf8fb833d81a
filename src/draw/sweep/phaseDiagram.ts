/** Two settings at once: a cell a pair of values, darker where fewer of its runs end well, a cross at the page's own. */
import type { Palette } from '../palette.ts';
import type { Size } from '../scales.ts';
import type { Lettering, Sink } from '../sink/sink.ts';
import { writtenLabels } from './axisLabels.ts';
import { orderedPlaces, type AxisPlaces, type SweptValues } from './axisPlaces.ts';
import { shadeOf } from './successShades.ts';

export interface PhaseCell {
  /** Share of its runs that end well; null: it has none. */
  rate: number | null;
  /** In it. */
  text: string;
  /** It does not run. */
  refused: boolean;
  /** Its runs were made elsewhere. */
  recorded: boolean;
}

export interface Phase {
  across: SweptValues;
  up: SweptValues;
  /** The first axis running fastest, the second from its first value up. */
  cells: readonly PhaseCell[];
  /** Index of the cell in question; null: none is. */
  marked: number | null;
  size: Size;
  /** Room for the labels, at the left and below. */
  margin: { left: number; bottom: number };
}

export interface PhasePlaces {
  across: AxisPlaces;
  up: AxisPlaces;
  /** Of a cell. */
  cell: Size;
}

/** Where everything stands: for who draws and for who points. */
export function phasePlaces({
  across,
  up,
  size,
  margin,
}: Pick<Phase, 'across' | 'up' | 'size' | 'margin'>): PhasePlaces {
  const bottom = size.height - margin.bottom;
  return {
    across: orderedPlaces(across, [margin.left, size.width]),
    up: orderedPlaces(up, [bottom, 0]),
    cell: {
      width: (size.width - margin.left) / across.values.length,
      height: bottom / up.values.length,
    },
  };
}

/** Between two cells, and around a number on the cross. */
const [gap, clear] = [2, 6];
const pitch = 8;

export function drawPhase(sink: Sink, phase: Phase, palette: Palette): void {
  const places = phasePlaces(phase);
  const letters = sizeOf(places.cell);
  phase.cells.forEach((cell, i) => drawCell(sink, cell, boxOf(places, phase, i), palette));
  drawCross(sink, phase, places, palette, letters);
  phase.cells.forEach((cell, i) => {
    const { x, y } = middleOf(places, phase, i);
    const weight = cell.recorded ? 450 : 650;
    const fill = inkOn(cell, palette);
    if (cell.text)
      sink.text(cell.text, x, y, { fill, size: letters, anchor: 'middle', centered: true, weight });
  });
  if (phase.marked !== null) drawMarked(sink, boxOf(places, phase, phase.marked), palette);
  drawLabels(sink, phase, places, palette);
}

const sizeOf = ({ width, height }: Size): number => Math.max(9, Math.min(16, width / 4.2, height / 1.8));

const middleOf = ({ across, up }: PhasePlaces, phase: Phase, i: number) => {
  const { length } = phase.across.values;
  return { x: across.at[i % length]!, y: up.at[Math.floor(i / length)]! };
};

function boxOf(places: PhasePlaces, phase: Phase, i: number) {
  const { x, y } = middleOf(places, phase, i);
  const [width, height] = [places.cell.width - gap, places.cell.height - gap];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

type Box = ReturnType<typeof boxOf>;

const rectangle = ({ x, y, width, height }: Box): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;

const round = (value: number): number => Math.round(10 * value) / 10;

function drawCell(sink: Sink, { rate, refused }: PhaseCell, box: Box, palette: Palette): void {
  const outline = rectangle(box);
  if (rate !== null) {
    const { ink } = shadeOf(rate);
    if (ink > 0) sink.path(outline, { name: 'cell', fill: palette.ink, opacity: ink });
  } else if (refused) drawRefused(sink, box, palette);
  else sink.path(hatching(box), { name: 'hatch', stroke: palette.edge, opacity: 0.6 });
  sink.path(outline, { name: 'cell-edge', stroke: palette.line });
}

/** Crossed out: paper alone would say that all runs end well. */
function drawRefused(sink: Sink, { x, y, width, height }: Box, { fill, edge }: Palette): void {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map(round);
  sink.path(rectangle({ x, y, width, height }), { name: 'refused', fill });
  sink.path(`M${left} ${top}L${right} ${bottom}M${left} ${bottom}L${right} ${top}`, {
    name: 'refused',
    stroke: edge,
    opacity: 0.6,
  });
}

/** Not run yet. */
function hatching({ x, y, width, height }: Box): string {
  const lines: string[] = [];
  for (let sum = pitch; sum < width + height; sum += pitch) {
    const [from, to] = [Math.max(0, sum - height), Math.min(width, sum)];
    lines.push(`M${round(x + from)} ${round(y + sum - from)}L${round(x + to)} ${round(y + sum - to)}`);
  }
  return lines.join('');
}

/** Along the page's own values, in what stands out from each cell; not over the numbers. */
function drawCross(sink: Sink, phase: Phase, places: PhasePlaces, palette: Palette, size: number): void {
  const { across, up } = places;
  phase.cells.forEach((cell, i) => {
    const { x, y, width, height } = boxOf(places, phase, i);
    const spare = cell.text ? sink.textWidth(cell.text, { fill: '', size, weight: 650 }) / 2 + clear : 0;
    const lines = [
      ...(isWithin(up.own, y, height)
        ? split(x, width, spare, (from, to) => `M${from} ${round(up.own!)}H${to}`)
        : []),
      ...(isWithin(across.own, x, width)
        ? split(y, height, spare && size / 2 + clear, (from, to) => `M${round(across.own!)} ${from}V${to}`)
        : []),
    ];
    if (lines.length > 0) sink.path(lines.join(''), { name: 'cross', stroke: inkOn(cell, palette) });
  });
}

const isWithin = (place: number | null, from: number, length: number): boolean =>
  place !== null && place >= from && place < from + length;

/** A line over a length, but not so near its middle. */
function split(
  from: number,
  length: number,
  spare: number,
  line: (from: number, to: number) => string,
): string[] {
  const half = length / 2;
  if (spare >= half) return [];
  const ends = [from, from + half - spare, from + half + spare, from + length].map(round) as [
    number,
    number,
    number,
    number,
  ];
  return [line(ends[0], ends[1]), line(ends[2], ends[3])];
}

const inkOn = ({ rate }: PhaseCell, { ink, paper }: Palette): string =>
  rate === null || shadeOf(rate).onPaper ? ink : paper;

function drawMarked(sink: Sink, box: Box, { ink, paper }: Palette): void {
  const outline = rectangle(box);
  sink.path(outline, { name: 'marked', stroke: paper, width: 5, join: 'round' });
  sink.path(outline, { name: 'marked', stroke: ink, width: 2.5, join: 'round' });
}

function drawLabels(sink: Sink, phase: Phase, places: PhasePlaces, palette: Palette): void {
  const { across, up, size, margin } = phase;
  const style = (isOwn: boolean): Lettering => ({
    fill: isOwn ? palette.ink : palette.ink2,
    size: 13,
    ...(isOwn && { weight: 650 }),
  });
  const [ownAcross, ownUp] = [across, up].map(({ values, own }) => values.indexOf(own));
  const widths = across.labels.map((label, i) => sink.textWidth(label, style(i === ownAcross)));
  for (const i of writtenLabels(places.across.at, widths, 8, ownAcross!))
    sink.text(across.labels[i]!, places.across.at[i]!, size.height - margin.bottom + 17, {
      ...style(i === ownAcross),
      anchor: 'middle',
    });
  const heights = up.labels.map(() => 13);
  for (const i of writtenLabels(places.up.at, heights, 1, ownUp!))
    sink.text(up.labels[i]!, margin.left - 8, places.up.at[i]!, {
      ...style(i === ownUp),
      anchor: 'end',
      centered: true,
    });
}
