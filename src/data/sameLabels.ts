import type { Label } from './dataset.ts';

/** Whether two sets of labels lie alike, class by class and bit by bit. */
export const sameLabels = (a: readonly Label[], b: readonly Label[]): boolean =>
  a.length === b.length &&
  a.every((label, i) => label.x === b[i]!.x && label.y === b[i]!.y && label.class === b[i]!.class);
