/** What a plot leaves free for names. */
import type { Size } from '../../scales.ts';
import type { Box } from '../../sink/field.ts';
import { grown, overlap } from './boxes.ts';
import type { Crowd } from './crowd.ts';
import type { Station } from './stations.ts';

/** Where a name stands; and, where it names a dot, the line that leads there. */
export interface NamePlace {
  box: Box;
  leader: Leader | null;
}

export interface Leader {
  /** Index of the point. */
  dot: number;
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
}

export interface Room {
  size: Size;
  /** Never covered. */
  kept: readonly Box[];
  /** Of the points. */
  dots: Crowd;
  /** Of the boundaries' stations. */
  lines: Crowd;
  boundaries: readonly (readonly Station[])[];
  /** Where a point lies. */
  at(dot: number): [x: number, y: number];
}

/** Pixels: to the plot's edges, from name to name, and around a name what it would touch. */
const margin = 6;
const apart = 5;
const clear = 2;

/** In dots covered. */
const lineCovered = 80;

/** Whether a box, of a name or of its leader, comes too near to those of other names. */
export function meets(box: Box, taken: readonly Box[]): boolean {
  const near = grown(box, apart);
  return taken.some((one) => overlap(one, near));
}

/** What a box would cover, in dots; infinite where it must not stand. */
export function coverCost(box: Box, { size, kept, dots, lines }: Room, taken: readonly Box[]): number {
  const outside =
    box.x < margin ||
    box.y < margin ||
    box.x + box.width > size.width - margin ||
    box.y + box.height > size.height - margin;
  if (outside) return Infinity;
  if (kept.some((one) => overlap(one, box)) || meets(box, taken)) return Infinity;
  const around = grown(box, clear);
  return dots(around) + (lines(around) > 0 ? lineCovered : 0);
}
