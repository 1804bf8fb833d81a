import { describe, expect, it } from 'vitest';
import type { JudgedRow } from '../../../src/learn/study/experiment.ts';
import { factorial, variantById } from '../../../src/learn/study/factorial.ts';
import { resultOf } from '../../../src/learn/study/factorialResult.ts';
import { ours } from '../../../src/settings/presets.ts';
import { variants } from '../../../src/words/en/variants.ts';

const byId = (id: string) => variantById(id)!;

const rowsOf = (accuracies: number[]): JudgedRow[] =>
  accuracies.map((accuracy, seed) => ({
    method: 'meta-pseudo-labels',
    seed,
    accuracy,
    fresh: accuracy,
    teacherAccuracy: 0.5,
    stepsTo95: null,
    stepsTo99: null,
    medianOfLast500: null,
    worstOfLast500: accuracy,
    diverged: false,
  }));

describe('a variant’s name', () => {
  it('says what sets it apart, by its kind', () => {
    const ids = {
      'feedback-0-labels-1-consistency-8-random': 'λ = 0, b = 1, w = 8, stars random',
      'shuffled-spaced': 'feedback shuffled among the batch’s points, stars spaced',
      'no-look-ahead-random': 'feedback without looking ahead, stars random',
      'sign-turned-round': 'the feedback’s sign turned round, λ = −1',
      'per-example-argmax': 'per-example feedback on argmax pseudo labels',
      'dot-sampled-16': 'dot feedback on sampled pseudo labels, λ = 16',
      'told-sampled': 'no feedback, b = 1, sampled pseudo labels',
      'feedback-0.3': 'λ = 0.3',
      'told-0.05-random': 'no feedback, b = 0.05, stars random',
      'batch-32': 'batch 32',
      'batch-all': 'all points in the batch',
      'wrong-label-feedback-2': 'one star wrong, λ = 2',
      'wrong-label-told-0.02': 'one star wrong, no feedback, b = 0.02',
    };
    for (const [id, name] of Object.entries(ids)) expect(variants.name(byId(id))).toBe(name);
  });

  it('is its own, and says stars for the six labeled points, labels for nothing but pseudo labels', () => {
    const names = factorial.map(variants.name);
    expect(new Set(names).size).toBe(factorial.length);
    for (const name of names) expect(name.replaceAll('pseudo labels', '')).not.toContain('label');
  });
});

describe('a variant’s sentence', () => {
  const base = rowsOf([1, 1, 0.995, 0.98, 1, 1, 1, 1]);
  const sentence = (id: string, accuracies: number[], others = base) =>
    variants.sentence(resultOf(byId(id), ours, rowsOf(accuracies), others));

  it('has rate, interval and median', () => {
    const itself = 'feedback-1-labels-0-consistency-8-spaced';
    expect(sentence(itself, [1, 1, 0.995, 0.98, 1, 1, 1, 1])).toBe(
      'With λ = 1, b = 0, w = 8, stars spaced, 7 of 8 runs reached 99 % (95 % interval 52.9 to 97.8 %), median accuracy 100.00 %.',
    );
    expect(sentence('batch-32', [1], rowsOf([1]))).toContain(
      '1 of 1 run reached 99 % (95 % interval 20.7 to 100.0 %), accuracy 100.00 %',
    );
  });

  it('compares on the same seeds, as far as the interval tells', () => {
    expect(sentence('shuffled-spaced', [0.5, 0.6, 0.5, 0.6, 0.5, 0.6, 0.5, 0.6])).toContain(
      'mean accuracy on the same 8 seeds worse than “λ = 1, b = 0, w = 8, stars spaced”: −44.69 points, 95 % interval −',
    );
    const all = base.map((row) => row.accuracy);
    expect(sentence('no-look-ahead-spaced', all)).toContain('not told apart from');
    expect(
      sentence(
        'no-look-ahead-spaced',
        all.map((accuracy) => accuracy + 0.1),
      ),
    ).toContain('better than');
    expect(sentence('no-look-ahead-spaced', [0.5, 0.5])).toMatch(
      /on the same 2 seeds −\d+\.\d\d points against .+, too few to tell\.$/,
    );
    expect(sentence('no-look-ahead-spaced', [0.5])).toContain('on the same seed −50.00 points');
  });

  it('says where luck is all there is', () => {
    expect(sentence('feedback-0-labels-0-consistency-8-spaced', [1, 1])).toMatch(
      /no class information.*by construction, so which side is which is luck\.$/,
    );
  });
});
