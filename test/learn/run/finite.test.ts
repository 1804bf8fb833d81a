import { expect, it } from 'vitest';
import { finite } from '../../../src/learn/run/finite.ts';

it('finite looks at student and teacher', () => {
  const [good, bad] = [Float32Array.of(0, 1), Float32Array.of(0, NaN)];
  expect(finite({ step: 0, student: good, teacher: null })).toBe(true);
  expect(finite({ step: 0, student: bad, teacher: null })).toBe(false);
  expect(finite({ step: 0, student: good, teacher: Float32Array.of(Infinity) })).toBe(false);
});
