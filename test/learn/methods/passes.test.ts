import { describe, expect, test } from 'vitest';
import { methods } from '../../../src/learn/methods/methods.ts';
import { passesOf } from '../../../src/learn/methods/passes.ts';
import { withChange, type Change } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';
import type { MethodId } from '../../../src/settings/settings.ts';

/** Counted over so many points that the six labeled ones weigh nothing. */
const passes = (id: MethodId, change: Change = {}) =>
  Math.round(1000 * passesOf(methods[id].step(withChange(ours, change)), 6e6, 6)) / 1000;

describe('a step, in passes over its points', () => {
  test.each([
    // Nothing but labels.
    ['supervised', 0],
    // The teacher answers; the student answers and learns.
    ['pseudo-labels', 1 + 3],
    ['noisy-student', 1 + 3],
    // Clean answers; noised ones, from which it learns.
    ['uda', 1 + 3],
    // The teacher answers; the student learns; its derivative along g′; the teacher learns of that, and by consistency.
    ['meta-pseudo-labels', 1 + 3 + 2 + 2 + 3],
  ] as const)('%s: %i', (id, count) => expect(passes(id)).toBe(count));

  test('what is switched off costs nothing', () => {
    expect(passes('meta-pseudo-labels', { 'teacher.feedback.weight': 0 })).toBe(1 + 3 + 3);
    expect(passes('meta-pseudo-labels', { 'teacher.consistency.weight': 0 })).toBe(1 + 3 + 2 + 2);
    const oneNumber: Change = { 'teacher.feedback.form': 'dot', pseudoLabels: 'sampled' };
    expect(passes('meta-pseudo-labels', oneNumber)).toBe(1 + 3 + 2 + 3);
  });

  test('labeled points count by their share of a batch', () => {
    const { step } = methods.supervised;
    expect(passesOf(step(ours), 128, 6)).toBeCloseTo((3 * 6) / 128, 12);
    expect(passesOf(step(ours), 128, 0)).toBe(0);
  });
});
