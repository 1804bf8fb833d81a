/** Rectangles, as names take them. */
import type { Box } from '../../sink/field.ts';
import type { Place } from './crowd.ts';

export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The square around a place. */
export const around = ([x, y]: Place, radius: number): Box => grown({ x, y, width: 0, height: 0 }, radius);

/** The box that two places span. */
export const spanned = ([x1, y1]: Place, [x2, y2]: Place): Box => ({
  x: Math.min(x1, x2),
  y: Math.min(y1, y2),
  width: Math.abs(x1 - x2),
  height: Math.abs(y1 - y2),
});

/** How far a place is from a box, squared; 0 within. */
export const squaredDistance = ({ x, y, width, height }: Box, [left, top]: Place): number =>
  Math.max(x - left, 0, left - x - width) ** 2 + Math.max(y - top, 0, top - y - height) ** 2;
