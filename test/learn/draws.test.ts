import { describe, expect, it } from 'vitest';
import { draw, indexBelow, normal, streams, uniform } from '../../src/data/random.ts';
import { twoMoon } from '../../src/data/twoMoon.ts';
import { drawsOf, usesBatch, usesNoise } from '../../src/learn/draws.ts';
import { methods } from '../../src/learn/methods/methods.ts';
import type { Step } from '../../src/learn/methods/step.ts';
import { ours } from '../../src/settings/presets.ts';
import type { Settings } from '../../src/settings/settings.ts';

const unlabeled = twoMoon.networkInputs(
  twoMoon.sample({ seed: 1, noise: 0.1, placement: 'spaced', wrongLabel: false }).unlabeled.x,
  'scaled',
);
const mpl = (change: Partial<Settings> = {}): Step =>
  methods['meta-pseudo-labels'].step({ ...ours, ...change });
const shuffled = mpl({
  teacher: { ...ours.teacher, feedback: { ...ours.teacher.feedback, shuffled: true } },
});

describe('drawsOf', () => {
  it('draws points of the set, with replacement', () => {
    const { x } = drawsOf(mpl(), 9, 4, unlabeled)!;
    expect(x).toHaveLength(2 * 128);
    const index = indexBelow(draw(9, streams.batch, 4, 17)[0], 1994);
    expect([x[34], x[35]]).toEqual([unlabeled[2 * index], unlabeled[2 * index + 1]]);
    const many = drawsOf(mpl({ batch: 4096 }), 9, 4, unlabeled)!;
    expect(new Set(many.x.filter((_, i) => i % 2 === 0)).size).toBeLessThan(1994);
  });

  it('takes every point once where the batch is all', () => {
    expect(drawsOf(mpl({ batch: 'all' }), 9, 4, unlabeled)!.x).toEqual(unlabeled);
  });

  it('scales the noise by σ, in float32', () => {
    const { noise } = drawsOf(mpl(), 9, 4, unlabeled)!;
    const words = draw(9, streams.noise, 4, 3);
    expect([noise![6], noise![7]]).toEqual(words.map((word) => Math.fround(Math.fround(0.2) * normal(word))));
    const large = drawsOf(mpl({ batch: 4096 }), 9, 4, unlabeled)!.noise!;
    const deviation = Math.sqrt(large.reduce((sum, value) => sum + value * value, 0) / large.length);
    expect(Math.abs(deviation - 0.2)).toBeLessThan(0.2 * 0.04);
  });

  it('draws uniforms only for sampled labels', () => {
    expect(drawsOf(mpl(), 9, 4, unlabeled)!.uniforms).toBeNull();
    const { uniforms } = drawsOf(mpl({ pseudoLabels: 'sampled' }), 9, 4, unlabeled)!;
    expect(uniforms).toHaveLength(128);
    expect(uniforms![5]).toBe(uniform(draw(9, streams.batch, 4, 5)[1]));
  });

  it('permutes for shuffled feedback only', () => {
    expect(drawsOf(mpl(), 9, 4, unlabeled)!.permutation).toBeNull();
    const { permutation } = drawsOf(shuffled, 9, 4, unlabeled)!;
    const identity = Uint32Array.from({ length: 128 }, (_, i) => i);
    expect(permutation).not.toEqual(identity);
    expect(permutation!.toSorted()).toEqual(identity);
  });

  it('depends on seed and step number alone', () => {
    expect(drawsOf(mpl(), 9, 4, unlabeled)).toEqual(drawsOf(mpl(), 9, 4, unlabeled));
    expect(drawsOf(mpl(), 9, 5, unlabeled)!.x).not.toEqual(drawsOf(mpl(), 9, 4, unlabeled)!.x);
    expect(drawsOf(mpl(), 8, 4, unlabeled)!.x).not.toEqual(drawsOf(mpl(), 9, 4, unlabeled)!.x);
  });

  it('gives every method the same points and noise', () => {
    const uda = drawsOf(methods.uda.step(ours), 9, 4, unlabeled)!;
    const noisy = drawsOf(methods['noisy-student'].step(ours), 9, 4, unlabeled)!;
    const { x, noise } = drawsOf(mpl(), 9, 4, unlabeled)!;
    for (const other of [uda, noisy]) expect({ x: other.x, noise: other.noise }).toEqual({ x, noise });
    expect(drawsOf(methods['pseudo-labels'].step(ours), 9, 4, unlabeled)!.x).toEqual(x);
  });
});

describe('usesBatch and usesNoise', () => {
  it.each([
    ['supervised', false, false],
    ['pseudo-labels', true, false],
    ['meta-pseudo-labels', true, true],
    ['uda', true, true],
    ['noisy-student', true, true],
  ] as const)('%s', (id, batch, noise) => {
    const step = methods[id].step(ours);
    expect([usesBatch(step), usesNoise(step)]).toEqual([batch, noise]);
    expect(drawsOf(step, 1, 0, unlabeled) === null).toBe(!batch);
  });
});
