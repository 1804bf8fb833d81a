import { describe, expect, it } from 'vitest';
import type { JudgedRow } from '../../../src/learn/study/experiment.ts';
import {
  cellAt,
  factorial,
  noClassInformation,
  settingsOf,
  variantById,
} from '../../../src/learn/study/factorial.ts';
import { resultOf, verdictOf } from '../../../src/learn/study/factorialResult.ts';
import { valueAt, withValue } from '../../../src/settings/paths.ts';
import { ours, presets } from '../../../src/settings/presets.ts';
import { conflict } from '../../../src/settings/settings.ts';

const byId = (id: string) => variantById(id)!;
const baseId = 'feedback-1-labels-0-consistency-8-spaced';

const rowsOf = (accuracies: number[], teacherAccuracy = 0.5): JudgedRow[] =>
  accuracies.map((accuracy, seed) => ({
    method: 'meta-pseudo-labels',
    seed,
    accuracy,
    fresh: accuracy,
    teacherAccuracy,
    stepsTo95: null,
    stepsTo99: null,
    medianOfLast500: null,
    worstOfLast500: accuracy,
    diverged: false,
  }));

describe('factorial', () => {
  it('crosses feedback, labels, consistency and placement in full', () => {
    const cells = factorial
      .filter(({ id }) => /^feedback-\d-labels/.test(id))
      .map((variant) =>
        (
          [
            'teacher.feedback.weight',
            'teacher.labels',
            'teacher.consistency.weight',
            'data.placement',
          ] as const
        )
          .map((path) => valueAt(settingsOf(variant, ours), path))
          .join(' '),
      );
    const wanted = [0, 1].flatMap((lambda) =>
      [0, 1].flatMap((b) =>
        [0, 8].flatMap((w) => ['random', 'spaced'].map((where) => `${lambda} ${b} ${w} ${where}`)),
      ),
    );
    expect([...cells].sort()).toEqual(wanted);
  });

  it('has settings that run, of its own, for every variant under every preset', () => {
    expect(new Set(factorial.map(({ id }) => id)).size).toBe(factorial.length);
    for (const preset of Object.values(presets)) {
      const all = factorial.map((variant) => JSON.stringify(settingsOf(variant, preset)));
      expect(new Set(all).size).toBeGreaterThanOrEqual(factorial.length - 1);
    }
    // Two ours alone may call the same thing by two names, and does not.
    expect(new Set(factorial.map((variant) => JSON.stringify(settingsOf(variant, ours)))).size).toBe(
      factorial.length,
    );
  });

  it('compares each variant with one of the same placement and the same labels', () => {
    for (const variant of factorial) {
      const [one, other] = [settingsOf(variant, ours), settingsOf(byId(variant.comparedWith), ours)];
      expect(other.data).toEqual(one.data);
      expect(byId(variant.comparedWith).comparedWith).toBe(variant.comparedWith);
    }
  });

  it('does not go together with whatever settings', () => {
    const dot = withValue({ ...ours, pseudoLabels: 'sampled' }, 'teacher.feedback.form', 'dot');
    expect(conflict(settingsOf(byId('shuffled-spaced'), dot))).not.toBeNull();
    expect(conflict(settingsOf(byId('shuffled-spaced'), ours))).toBeNull();
  });

  it('finds its cells by their weights', () => {
    expect(cellAt(1, 0, 8, 'spaced')!.id).toBe(baseId);
    expect(cellAt(0.3, 0, 8, 'spaced')).toBeUndefined();
  });
});

describe('noClassInformation', () => {
  it('marks the cells without feedback and without labels, and no other', () => {
    const marked = factorial.filter((variant) => noClassInformation(settingsOf(variant, ours)));
    expect(marked.map(({ id }) => id).sort()).toEqual([
      'feedback-0-labels-0-consistency-0-random',
      'feedback-0-labels-0-consistency-0-spaced',
      'feedback-0-labels-0-consistency-8-random',
      'feedback-0-labels-0-consistency-8-spaced',
    ]);
  });

  it('does not hold where the teacher starts converged or the student sees labels', () => {
    const settings = settingsOf(byId('feedback-0-labels-0-consistency-8-spaced'), ours);
    expect(noClassInformation(settings)).toBe(true);
    expect(noClassInformation(withValue(settings, 'teacher.start', 'supervised'))).toBe(false);
    expect(noClassInformation(withValue(settings, 'student.labels', 1))).toBe(false);
  });
});

describe('resultOf', () => {
  const base = rowsOf([1, 1, 0.995, 0.98, 1, 1, 1, 1]);

  it('summarizes student and teacher and compares on the same seeds', () => {
    const worse = rowsOf([0.5, 0.6, 0.5, 0.6, 0.5, 0.6, 0.5, 0.6], 0.7);
    const result = resultOf(byId('shuffled-spaced'), ours, worse, base);
    expect(result.student.success.count).toBe(0);
    expect(result.teacher.median).toBe(0.7);
    expect(result.comparison!.mean).toBeCloseTo(-0.446875, 12);
    expect(result.noClassInformation).toBe(false);
  });

  it('compares nothing with itself', () => {
    expect(resultOf(byId(baseId), ours, base, base).comparison).toBeNull();
  });
});

describe('verdictOf', () => {
  it('tells two apart only where the interval leaves out zero, as printed', () => {
    expect(verdictOf({ low: 0.001, high: 0.02 })).toBe('better');
    expect(verdictOf({ low: -0.02, high: -0.001 })).toBe('worse');
    expect(verdictOf({ low: -0.001, high: 0.02 })).toBe('notToldApart');
    expect(verdictOf({ low: 0.00004, high: 0.02 })).toBe('notToldApart');
    expect(verdictOf({ low: -0.02, high: -0.00004 })).toBe('notToldApart');
  });
});
