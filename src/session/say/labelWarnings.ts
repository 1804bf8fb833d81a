/** Warnings, not walls, about the labels. What a star among the other class comes to is said at the star: verdicts.ts. */
import type { Class, Label } from '../../data/dataset.ts';

/** A class has no label left. */
export interface LabelWarning {
  kind: 'none';
  side: Class;
}

const sides = [0, 1] as const;

export const labelWarnings = (labels: readonly Label[]): LabelWarning[] =>
  sides
    .filter((side) => labels.every((label) => label.class !== side))
    .map((side) => ({ kind: 'none', side }));
