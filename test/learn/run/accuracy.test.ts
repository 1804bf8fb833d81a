import { describe, expect, it } from 'vitest';
import { accuracy } from '../../../src/learn/run/accuracy.ts';

describe('accuracy', () => {
  it('is the share of points on their side', () => {
    expect(accuracy(Float32Array.of(0.9, 0.2, 0.4, 0.6), Uint8Array.of(1, 0, 1, 0))).toBe(0.5);
  });

  it('counts a tie as class 0', () => {
    expect(accuracy(Float32Array.of(0.5, 0.5), Uint8Array.of(0, 0))).toBe(1);
    expect(accuracy(Float32Array.of(0.5, 0.5), Uint8Array.of(1, 1))).toBe(0);
  });
});
