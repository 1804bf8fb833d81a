import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/learn/study/experiment.ts';
import { factorial, noClassInformation, settingsOf } from '../../../src/learn/study/factorial.ts';
import { resultOf, sentenceOf, signed } from '../../../src/learn/study/factorialResult.ts';
import { valueAt, withValue } from '../../../src/settings/paths.ts';
import { ours, presets } from '../../../src/settings/presets.ts';

const byId = (id: string) => factorial.find((variant) => variant.id === id)!;
const baseId = 'feedback-1-labels-0-consistency-8-spaced';

const rowsOf = (accuracies: number[], teacherAccuracy = 0.5): Row[] =>
  accuracies.map((accuracy, seed) => ({
    method: 'meta-pseudo-labels',
    seed,
    accuracy,
    fresh: accuracy,
    teacherAccuracy,
    stepsTo95: null,
    stepsTo99: null,
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

  it('has names that say stars for the six labeled points, and labels for nothing but pseudo labels', () => {
    for (const { name } of factorial) expect(name.replaceAll('pseudo labels', '')).not.toContain('label');
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

  it('refuses settings that a variant cannot run with, naming the variant', () => {
    const dot = { ...ours, pseudoLabels: 'sampled' } as const;
    const settings = withValue(dot, 'teacher.feedback.form', 'dot');
    expect(() => settingsOf(byId('shuffled-spaced'), settings)).toThrow('shuffled-spaced');
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
    expect(result.sentence).toContain(
      'mean accuracy on the same 8 seeds worse than “λ = 1, b = 0, w = 8, stars spaced”: −44.69 points, 95 % interval −',
    );
  });

  it('compares nothing with itself', () => {
    const result = resultOf(byId(baseId), ours, base, base);
    expect(result.comparison).toBeNull();
    expect(result.sentence).toBe(
      'With λ = 1, b = 0, w = 8, stars spaced, 7 of 8 runs reached 99 % (95 % interval 52.9 to 97.8 %), median accuracy 100.00 %.',
    );
  });

  it('tells two apart only where the interval leaves out zero', () => {
    const sentence = (accuracies: number[]) =>
      resultOf(byId('no-look-ahead-spaced'), ours, rowsOf(accuracies), base).sentence;
    expect(sentence(base.map((row) => row.accuracy))).toContain('not told apart from');
    expect(sentence(base.map((row) => row.accuracy + 0.1))).toContain('better than');
    // The bounds are printed to 0.01 points: what rounds to nothing is nothing.
    expect(sentence(base.map((row) => row.accuracy + 0.00004))).toContain('not told apart from');
    expect(sentence([0.5, 0.5])).toMatch(
      /on the same 2 seeds −\d+\.\d\d points against .+, too few to tell\.$/,
    );
  });

  it('says where luck is all there is', () => {
    const luck = byId('feedback-0-labels-0-consistency-8-spaced');
    expect(resultOf(luck, ours, base, base).sentence).toMatch(
      /no class information.*by construction, so which side is which is luck\.$/,
    );
    const one = resultOf(byId('batch-32'), ours, rowsOf([1]), rowsOf([1]));
    expect(one.sentence).toContain(
      '1 of 1 run reached 99 % (95 % interval 20.7 to 100.0 %), accuracy 100.00 %',
    );
    expect(sentenceOf({ ...one, noClassInformation: true })).toContain('by construction');
  });
});

describe('signed', () => {
  it('has a sign unless it rounds to nothing', () => {
    expect([0.0123, -0.0123, 0.00001, -0.00001].map(signed)).toEqual(['+1.23', '−1.23', '0.00', '0.00']);
  });
});
