/**
 * Where the parts of the stage stand: a function of its form and its room alone.
 *
 * All lengths are in sixteenths of the browser's font size, as charts count. Boxes are those of the plots; their
 * names stand above them, their facts below.
 */
import type { Size } from '../../../draw/scales.ts';
import { bestGrid } from './bestGrid.ts';

/** row: methods compared, all of one size. field: one plot. pair: a teacher and its student. evidence: what many runs came to. */
export type Form = 'row' | 'field' | 'pair' | 'evidence';

/** hero: the whole of the first screen. beside, above: where the stage stands to the text that is read. */
export type Dock = 'hero' | 'beside' | 'above';

export interface Box extends Size {
  left: number;
  top: number;
}

export interface Shape {
  form: Form;
  dock: Dock;
  /** Of plots in a row. */
  count: number;
  /** Of the stage, text beside it included. */
  size: Size;
  /** Width over height of a plot. */
  aspect: number;
  /** Height of the title; 0: there is none. */
  title: number;
  /** Height of what stands under a pair; 0: nothing does. */
  board: number;
  /** Height of what plays the run; otherwise as this dock has it. */
  strip?: number;
}

export interface StageLayout {
  title: Box;
  /** In a pair: the teacher's, then the student's. */
  plots: Box[];
  /** Between teacher and student, or where there is room for what passes between them. */
  lane: Box | null;
  board: Box | null;
  /** For what many runs came to. */
  evidence: Box | null;
  strip: Box;
  /** How wide a name above a plot may be; null: as the plot. */
  names: number | null;
  /** Height of the lines that say how the stars enter a method; 0: no room for them. */
  wiring: number;
  /** A plot's name and accuracy stand in one line over its middle, and nothing below it. */
  bare: boolean;
}

/** Widths at which the stage changes, as styles/breakpoints.ts has them. */
export const phone = 760;
const tablet = 1180;

/** Of the text that is read beside the stage, with the gap after it. */
const textColumn = 408;

export function stageLayout(shape: Shape): StageLayout {
  const { size, dock, form, title, strip = stripHeight(shape) } = shape;
  const left = dock === 'beside' ? textColumn : 0;
  const top = dock === 'hero' ? title : 0;
  const room: Box = { left, top, width: size.width - left, height: size.height - strip - top };
  const wiring = dock === 'hero' && form === 'row' && size.width >= phone ? 48 : 0;
  return {
    title: { left: 0, top: 0, width: size.width, height: title },
    lane: null,
    board: null,
    evidence: null,
    names: null,
    bare: false,
    wiring,
    strip: { left, top: size.height - strip, width: room.width, height: strip },
    ...forms[form](shape, room, wiring),
  };
}

/** How high the first screen must be: with the title, a plot that is no thumbnail, what stands around it, and the strip. */
export const leastHeight = (title: number, size: Size): number =>
  title + (size.width < phone ? 140 + 36 + 32 : 144 + 52 + 60) + leastPlot;

const leastPlot = 150;

/** Of playing and the curve under the plots. */
function stripHeight({ size: { width, height }, dock, board }: Shape): number {
  if (width < phone) return dock === 'hero' ? 140 : 60;
  if (dock === 'above') return 72;
  if (dock === 'beside' || board > 0) return 116;
  return Math.min(208, Math.max(144, Math.round(0.235 * height)));
}

type Plots = Pick<StageLayout, 'plots'> & Partial<StageLayout>;

const forms: Record<Form, (shape: Shape, room: Box, wiring: number) => Plots> = {
  row(shape, room, most) {
    const { count, aspect, dock } = shape;
    if (dock === 'above' && room.width < phone && count > 1) return bareRow(shape, room);
    const gap = room.width < phone ? 8 : room.width < tablet - textColumn ? 16 : 32;
    const gridWith = (lines: number) => {
      const around = (width: number, cell: number) =>
        headHeight(width, cell - gap) + lines + factHeight(dock, width);
      return { wiring: lines, ...bestGrid({ count, aspect, room, gap, around }) };
    };
    const wired = gridWith(most);
    const { columns, width, wiring } = wired.width < leastWiring ? gridWith(0) : wired;
    const height = width / aspect;
    const rows = Math.ceil(count / columns);
    const across = spread(room.width, width, columns, gap);
    const names = columns > 1 ? across - gap : room.width;
    const head = headHeight(width, names);
    const pitch = { x: across, y: head + wiring + height + factHeight(dock, width) + 8 };
    const left = room.left + (room.width - width - pitch.x * (columns - 1)) / 2;
    const free = room.height - pitch.y * rows + 8;
    const top = room.top + head + wiring + (dock === 'hero' ? Math.min(16, free / 2) : free / 2);
    return {
      names,
      wiring,
      plots: Array.from({ length: count }, (_, i) => ({
        left: left + pitch.x * (i % columns),
        top: top + pitch.y * Math.floor(i / columns),
        width,
        height,
      })),
    };
  },
  field(shape, room) {
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
  },
  pair(shape, room) {
    if (room.width < phone) return stackedPair(shape, room);
    if (shape.dock === 'hero' || shape.dock === 'beside') return openPair(shape, room);
    const [columns, rows] = [threeColumns(shape, room), overLane(shape, room)];
    return rows.plots[0]!.width > columns.plots[0]!.width ? rows : columns;
  },
  evidence: (_, room) => ({ plots: [], evidence: { ...room, height: room.height - 8 } }),
};

/** On a phone, docked or low: the plots have the room. */
function bareRow({ count, aspect }: Shape, room: Box): Plots {
  const gap = 8;
  const { columns, width } = bestGrid({ count, aspect, room, gap, around: () => bareHead });
  const height = width / aspect;
  const rows = Math.ceil(count / columns);
  const pitch = { x: (room.width + gap) / columns, y: bareHead + height + gap };
  const left = room.left + (pitch.x - gap - width) / 2;
  const top = room.top + bareHead + (room.height - pitch.y * rows + gap) / 2;
  return {
    bare: true,
    names: pitch.x - gap,
    plots: Array.from({ length: count }, (_, i) => ({
      left: left + pitch.x * (i % columns),
      top: top + pitch.y * Math.floor(i / columns),
      width,
      height,
    })),
  };
}

/** With less width, the longest name leaves no room for the accuracy beside it. */
const leastHead = 208;

/** Name and accuracy in one line. */
export const bareHead = 22;

/** Teacher, what passes, student; the board under all three. */
function openPair({ aspect, dock, board: under }: Shape, room: Box): Plots {
  const lane = room.width < 1000 ? 200 : 248;
  const head = pairHead;
  const fact = 60;
  const widest = (room.width - lane) / 2;
  const height = Math.max(96, Math.min(widest / aspect, room.height - head - fact - under));
  const width = height * aspect;
  const between = room.width - 2 * width;
  const free = Math.max(0, room.height - head - height - fact - under);
  const top = room.top + head + (dock === 'hero' ? 0 : free / 2);
  const laneWidth = Math.min(between, 320);
  return {
    plots: [room.left, room.left + room.width - width].map((left) => ({ left, top, width, height })),
    lane: {
      left: room.left + (room.width - laneWidth) / 2,
      top: top - head,
      width: laneWidth,
      height: height + head,
    },
    board: under > 0 ? { left: room.left, top: top + height + fact, width: room.width, height: under } : null,
  };
}

/** Teacher, student, what passes. */
function threeColumns({ aspect }: Shape, room: Box): Plots {
  const gap = 24;
  const height = Math.min((room.width - 2 * gap) / 3 / aspect, room.height - pairHead - 8);
  const width = height * aspect;
  const top = room.top + pairHead;
  const lane = room.left + 2 * (width + gap);
  return {
    plots: [0, width + gap].map((left) => ({ left: room.left + left, top, width, height })),
    lane: { left: lane, top: room.top, width: room.left + room.width - lane, height: room.height },
  };
}

/** Teacher and student, and what passes under both: on a high tablet they are larger so. */
function overLane({ aspect }: Shape, room: Box): Plots {
  const gap = 24;
  const [head, fact, lane] = [44, 36, 264];
  const free = room.height - head - fact - lane;
  const widest = Math.min((room.width - gap) / 2, smallPlot - 1);
  const height = Math.max(0, Math.min(widest / aspect, free));
  const width = height * aspect;
  const left = room.left + (room.width - gap) / 2 - width;
  const top = room.top + head;
  const below = top + height + fact;
  return {
    plots: [left, left + width + gap].map((at) => ({ left: at, top, width, height })),
    lane: { left: room.left, top: below, width: room.width, height: room.top + room.height - below },
  };
}

/** In a narrower panel no such line is shown. As panel/Wiring.module.css has it. */
const leastWiring = 208;

/** With less height, what passes between two networks is left out. */
const leastLane = 90;

/** What passes stands under both. */
function stackedPair({ aspect, dock, board: under }: Shape, room: Box): Plots {
  const gap = 14;
  const width = (room.width - gap) / 2;
  const height = width / aspect;
  const small = width < smallPlot;
  const head = small ? headHeight(width, width) : pairHead;
  const below = room.top + head + height + (small ? 32 : 60);
  const lane = room.top + room.height - below - (dock === 'hero' ? under : 0);
  return {
    plots: [0, width + gap].map((left) => ({ left: room.left + left, top: room.top + head, width, height })),
    lane: lane > leastLane ? { left: room.left, top: below, width: room.width, height: lane } : null,
    board:
      under > 0 && dock === 'hero'
        ? { left: room.left, top: below + (lane > leastLane ? lane : 0), width: room.width, height: under }
        : null,
  };
}

/** Name, accuracy, and what a network of a pair sees. */
const pairHead = 76;

/** Plots narrower than this have no room for more than their name and one line. */
export const smallPlot = 320;

/** Narrower than this, the number above a plot stands under the name. */
export const slimPlot = 190;

/** Narrower than this, a number alone stands under a plot. */
export const tinyPlot = 140;

/** With less width, the longest name takes two lines above a tiny plot. */
const longestName = 112;

/** Name and accuracy above a plot, the name within so much width. */
const headHeight = (width: number, name: number): number =>
  name < longestName ? 52 : width < tinyPlot ? 36 : width < slimPlot ? 44 : width < smallPlot ? 36 : 52;

/** What was measured, under a plot: two lines; one where numbers alone fit. */
const factHeight = (dock: Dock, width: number): number =>
  width < smallPlot ? 32 : dock === 'hero' ? 60 : 56;

/** From column to column: never so far apart that they are no row any more. */
const spread = (room: number, width: number, columns: number, gap: number): number =>
  columns < 2 ? 0 : width + Math.max(gap, Math.min(64, (room - columns * width) / (columns - 1)));
