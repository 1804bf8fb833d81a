import { describe, expect, it } from 'vitest';
import { dataOf, labeledOf } from '../../../src/learn/run/data.ts';
import { ours } from '../../../src/settings/presets.ts';
import type { Settings } from '../../../src/settings/settings.ts';

const data = dataOf(ours);

describe('dataOf', () => {
  it('has the 1,994 and 10,000 fresh points as a network sees them, half of each class', () => {
    expect(data.unlabeled.x).toHaveLength(2 * 1994);
    expect(data.fresh.x).toHaveLength(2 * 10_000);
    expect(data.unlabeled.y.filter((side) => side === 1)).toHaveLength(997);
    expect(data.fresh).toBe(data.fresh);
  });

  it('scales inputs unless they are raw', () => {
    const raw: Settings = { ...ours, data: { ...ours.data, input: 'raw' } };
    const label = { x: 0.75, y: -0.25, class: 1 } as const;
    expect([...labeledOf([label], ours).x]).toEqual([0.5, -1]);
    expect([...labeledOf([label], raw).x]).toEqual([0.75, -0.25]);
    const [rawX, rawY] = dataOf(raw).unlabeled.x;
    expect(data.unlabeled.x[0]).toBeCloseTo(2 * (rawX! - 0.5), 6);
    expect(data.unlabeled.x[1]).toBeCloseTo(2 * (rawY! - 0.25), 6);
  });
});
