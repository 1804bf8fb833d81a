import { describe, expect, test } from 'vitest';
import { equation, numbers } from '../../../../src/ui/stage/slow/equations.ts';
import { withValue } from '../../../../src/settings/paths.ts';
import { methods } from '../../../../src/learn/methods/methods.ts';
import { ours } from '../../../../src/settings/presets.ts';
import type { Settings } from '../../../../src/settings/settings.ts';
import type { Inspection } from '../../../../src/worker/protocol.ts';

const step = (settings: Settings) => methods['meta-pseudo-labels'].step(settings);

describe('equations', () => {
  test('name the terms whose weight is not 0', () => {
    expect(equation(4, step(ours))).toContain('[\\lambda F + w\\,L_c]');
    expect(equation(4, step(withValue(ours, 'teacher.labels', 1)))).toContain('b\\,L_l');
    expect(equation(4, step(withValue(ours, 'teacher.feedback.weight', 0)))).toMatch(/\\nabla {w\\,L_c}$/);
    expect(equation(2, step(ours))).not.toContain('a\\,L_l');
    expect(equation(2, step(withValue(ours, 'student.labels', 1)))).toContain('a\\,L_l');
  });

  test('say how a guess is made, which a frozen teacher always makes hard', () => {
    expect(equation(1, step(ours))).toBe('\\hat y_i = T(x_i)');
    expect(equation(1, methods['pseudo-labels'].step(ours))).toContain('argmax');
  });
});

test('numbers are the step’s own', () => {
  const inspection = {
    values: {
      labeledBefore: 0.08,
      labeledAfter: 0.0762,
      pseudoLabel: 0.2143,
      consistency: 0.231,
      feedback: null,
      pseudoLabels: Float32Array.of(0.25, 0.75),
    },
    student: { moved: 0.5 },
    teacher: { moved: 0.25 },
  } as unknown as Inspection;
  const settings = withValue(withValue(ours, 'student.learningRate', 2), 'teacher.learningRate', 0);
  expect(numbers(1, inspection, step(settings))).toBe('\\hat y_1 = 0.250,\\ \\hat y_2 = 0.750,\\ \\ldots');
  expect(numbers(2, inspection, step(settings))).toContain('= 2\\cdot 0.2500,\\ L_u = 0.2143');
  expect(numbers(3, inspection, step(settings))).toBe('0.0800\\;\\to\\;0.0762');
  expect(numbers(4, inspection, step(settings))).toContain('0\\cdot 0.0000,\\ \\lambda F = 1\\cdot 0.0762');
});
