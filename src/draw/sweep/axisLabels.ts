/** Which labels of an axis are written: all that have room, the first and the page's own before others. */

/**
 * @param at where their middles stand
 * @param lengths of each, along the axis
 * @returns indices, in order
 */
export function writtenLabels(
  at: readonly number[],
  lengths: readonly number[],
  gap: number,
  first: number,
): number[] {
  const order = [first, 0, at.length - 1, ...at.keys()].filter((i) => i >= 0 && i < at.length);
  const written: number[] = [];
  for (const i of order) {
    const fits = written.every(
      (other) => Math.abs(at[i]! - at[other]!) >= (lengths[i]! + lengths[other]!) / 2 + gap,
    );
    if (fits) written.push(i);
  }
  return written.sort((a, b) => a - b);
}
