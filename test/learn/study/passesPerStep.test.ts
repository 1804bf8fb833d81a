import { describe, expect, it } from 'vitest';
import { withChange } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';
import { passesPerStep } from '../../../src/learn/study/passesPerStep.ts';

/** Three passes, forward and backward, over six labels, as a share of a batch of 128. */
const labels = (3 * 6) / 128;

describe('what a step costs', () => {
  it.each([
    // One forward at the points, one forward and backward at their copies.
    ['uda', 4 + labels],
    // Its teacher answers at the points, in place of itself.
    ['mean-teacher', 4 + labels],
    ['supervised', labels],
    // Six passes of two networks' clean and noised points, two of the pushes, three of the lesson; the stars score.
    ['meta-pseudo-labels', 11 + labels],
  ] as const)('of %s', (method, passes) => {
    expect(passesPerStep(method, ours)).toBeCloseTo(passes, 10);
  });

  it('is counted over all points where a batch is all of them, and over all labels of the ceiling', () => {
    const all = withChange(ours, { batch: 'all' });
    expect(passesPerStep('uda', all)).toBeCloseTo(4 + (3 * 6) / 1994, 10);
    expect(passesPerStep('ceiling', all)).toBeCloseTo((3 * 2000) / 1994, 10);
  });

  it('is nothing where nothing is trained in steps', () => {
    expect(passesPerStep('label-spreading', ours)).toBeNull();
  });
});
