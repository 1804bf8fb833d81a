import * as tf from '@tensorflow/tfjs';
import { describe, expect, it } from 'vitest';
import { labeledGradient, logits, logitSlopes, unitValues } from '../../src/learn/derivatives.ts';
import { labeledGradient as referenceGradient } from '../../src/learn/engines/reference/network.ts';
import { ours } from '../../src/settings/presets.ts';
import { gap, gradientOf, logitOf, points, vector } from './autodiff.ts';
import { runOf, settingsWith } from './engines/runs.ts';

describe('derivatives', () => {
  const shapes = [
    ['tanh', [8, 8]],
    ['sigmoid', [7, 5, 3]],
    ['relu', [6]],
  ] as const;
  it.each(shapes)('agree with TensorFlow.js: %s, %j', (activation, hidden) => {
    const settings = settingsWith({ network: { ...ours.network, hidden: [...hidden], activation } });
    const { step, state, labeled, unlabeled } = runOf('meta-pseudo-labels', settings);
    const x = unlabeled.slice(0, 60);
    const parameters = state.student;
    const direction = state.teacher!;
    expect(gap(logits(step, parameters, x), logitOf(step, x)(vector(parameters)).dataSync())).toBeLessThan(
      1e-5,
    );
    const gradient = referenceGradient(step, vector(parameters), {
      x: points(labeled.x),
      y: tf.tensor2d(labeled.y, [labeled.y.length, 1]),
    });
    expect(gap(labeledGradient(step, parameters, labeled), gradient.dataSync())).toBeLessThan(1e-5);
    // ⟨v, ∇d_i⟩ point by point
    const wanted = Array.from({ length: 30 }, (_, i) => {
      const one = gradientOf(step, parameters, x.slice(2 * i, 2 * i + 2), new Float32Array([1]));
      return one.reduce((sum, value, p) => sum + value * direction[p]!, 0);
    });
    expect(gap(logitSlopes(step, parameters, direction, x), wanted)).toBeLessThan(1e-5);
  });

  it('give every hidden unit’s value', () => {
    const network = { layers: [2, 2, 1, 2], activation: 'tanh' } as const;
    // By hand: h₁ = tanh(x), tanh(−y + 1); h₂ = tanh(h₁₁ + 2 h₁₂ − 0.5)
    const parameters = [1, 0, 0, -1, 0, 1, 1, 2, -0.5, 0, 0.5, 0, 0.25];
    const { hidden, output } = unitValues(network, parameters, [0.5, 0.25]);
    const [first, second] = hidden;
    const wanted = [Math.tanh(0.5), Math.tanh(0.75)];
    expect(
      gap(
        first!.map(([value]) => value!),
        wanted,
      ),
    ).toBeLessThan(1e-6);
    const last = Math.tanh(wanted[0]! + 2 * wanted[1]! - 0.5);
    expect(second![0]![0]).toBeCloseTo(last, 6);
    // p₁ = σ(z₁ − z₀), z₀ = 0, z₁ = h₂ / 2 + 0.25
    expect(output[0]).toBeCloseTo(1 / (1 + Math.exp(-0.5 * last - 0.25)), 6);
  });
});
