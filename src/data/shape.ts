/** What a kind of data looks like: two shapes without noise, one a class. */
import type { Class, Domain, Placement } from './dataset.ts';

/** The part of the plane that a picture shows: 4 by 2.88 about a shape's middle. */
const half = [2, 1.44] as const;

export interface Shape {
  /** The middle of the picture, and of what a network sees. */
  middle: readonly [number, number];
  /** Where labels can be put: `ends` only where there are two. */
  placements: readonly Placement[];
  /**
   * Where a class's points lie before noise: number `index` of 0 … `last` along its shape, in the picture's coordinates.
   *
   * @param gap how far the classes stand apart where they come closest
   */
  place(side: Class, index: number, last: number, gap: number): readonly [number, number];
  /** Standard deviation of its points around there, along x; absent: the noise alone. Along y it is the noise. */
  width?: number;
}

export const domainOf = ({ middle: [x, y] }: Pick<Shape, 'middle'>): Domain => ({
  x: [x - half[0], x + half[0]],
  y: [y - half[1], y + half[1]],
});
