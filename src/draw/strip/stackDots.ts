/** Where the dots of a strip lie, and which of them is meant. */
import type { StripScale } from './stripScale.ts';

/** A run's place in its strip, CSS pixels. */
export interface Dot {
  x: number;
  y: number;
}

/** @returns a place for each run, in order */
export function stackDots(wrong: readonly number[], scale: StripScale, height: number): Dot[] {
  const radius = dotRadius(wrong.length);
  const columns = new Map<number, number[]>();
  for (const [index, errors] of wrong.entries()) {
    const column = Math.round(scale.x(errors) / (2 * radius));
    columns.set(column, [...(columns.get(column) ?? []), index]);
  }
  const highest = Math.max(1, ...[...columns.values()].map((column) => column.length));
  // One pitch for the whole strip: a column twice as high holds twice as many, also where dots overlap.
  const pitch = Math.min(2 * radius + 0.5, (height - 4 * radius) / Math.max(1, highest - 1));
  const dots: Dot[] = wrong.map((errors) => ({ x: scale.x(errors), y: height / 2 }));
  for (const column of columns.values()) {
    column.forEach((index, k) => {
      dots[index]!.y += (k % 2 === 0 ? 1 : -1) * Math.ceil(k / 2) * pitch;
    });
  }
  return dots;
}

export const dotRadius = (runs: number): number => (runs <= 100 ? 3 : runs <= 300 ? 2.4 : 1.7);

/** Index of the dot under a finger or pointer; null where none is within reach. CSS pixels. */
export function nearestDot(dots: readonly Dot[], x: number, y: number, reach: number): number | null {
  let nearest: number | null = null;
  let least = reach ** 2;
  dots.forEach((dot, index) => {
    const distance = (dot.x - x) ** 2 + (dot.y - y) ** 2;
    if (distance > least) return;
    [nearest, least] = [index, distance];
  });
  return nearest;
}
