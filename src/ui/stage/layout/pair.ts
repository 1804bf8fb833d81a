/** A teacher and its student, and what passes between them. */
import { headHeight, smallPlot } from './plotSizes.ts';
import type { Box, Plots, Shape } from './shape.ts';
import { phone } from './widths.ts';

/** Name, accuracy, and what a network of a pair sees. */
const pairHead = 76;

export function pair(shape: Shape, room: Box): Plots {
  if (room.width < phone) return stackedPair(shape, room);
  if (shape.dock !== 'above') return openPair(shape, room);
  const [columns, rows] = [threeColumns(shape, room), overLane(shape, room)];
  return rows.plots[0]!.width > columns.plots[0]!.width ? rows : columns;
}

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

/** With less height, what passes between two networks is left out. */
const leastLane = 90;

/** What is said of a phase needs more: it is not left out. */
const toldLane = 144;

/** Two plots beside each other on a phone. */
function stacked(across: number, aspect: number) {
  const gap = 14;
  const width = (across - gap) / 2;
  const small = width < smallPlot;
  return {
    gap,
    width,
    height: width / aspect,
    head: small ? headHeight(width, width) : pairHead,
    fact: small ? 32 : 60,
  };
}

/** How high it must be, with the board under it and, where a step is told, what is said of it. */
export function leastStacked(across: number, aspect: number, board: number, told: boolean): number {
  const { head, height, fact } = stacked(across, aspect);
  return head + height + fact + (told ? toldLane : 0) + board;
}

/** What passes stands under both. */
function stackedPair({ aspect, dock, board: under }: Shape, room: Box): Plots {
  const { gap, width, height, head, fact } = stacked(room.width, aspect);
  const below = room.top + head + height + fact;
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
