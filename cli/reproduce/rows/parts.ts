/** Which part does the work? Feedback λ, the teacher's labels b and consistency w, on and off. */
import type { Experiment } from '../experiment.ts';
import { earlierMpl, paths, row } from './row.ts';

const places = ['spaced', 'random'] as const;

/** λ, b, w; then how many of 100 reached 99 % before, labels spaced and random, where that was counted. */
const cells: [number, number, number, ...([] | [number, number])][] = [
  [1, 0, 8, 100, 82],
  [0, 0, 8, 2, 0],
  [1, 0, 0, 0, 0],
  [0, 1, 8, 98, 88],
  [1, 1, 8, 99, 74],
  [0, 1, 0, 0, 0],
  [1, 1, 0, 0, 0],
  [0, 0, 0],
];

export const parts: Experiment[] = [
  ...cells.flatMap(([lambda, b, w, ...counts]) =>
    places.map((where, i) =>
      row(100, {
        table: 'parts',
        id: `feedback-${lambda}-labels-${b}-consistency-${w}-${where}`,
        name: `λ = ${lambda}, b = ${b}, w = ${w}, labels ${where}`,
        change: {
          [paths.feedback]: lambda,
          [paths.told]: b,
          [paths.consistency]: w,
          [paths.placement]: where,
        },
        earlier: counts.length > 0 ? earlierMpl(counts[i]!, 100) : {},
      }),
    ),
  ),
  ...places.map((where) =>
    row(100, {
      table: 'parts',
      id: `shuffled-${where}`,
      name: `feedback shuffled among the batch's points, labels ${where}`,
      change: { 'teacher.feedback.shuffled': true, [paths.placement]: where },
      earlier: where === 'spaced' ? earlierMpl(0, 100) : {},
    }),
  ),
  ...places.map((where, i) =>
    row(100, {
      table: 'parts',
      id: `no-look-ahead-${where}`,
      name: `feedback without looking ahead, labels ${where}`,
      change: { 'teacher.feedback.lookAhead': false, [paths.placement]: where },
      earlier: earlierMpl([99, 79][i]!, 100),
    }),
  ),
];
