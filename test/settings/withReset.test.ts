import { describe, expect, test } from 'vitest';
import { withChange } from '../../src/settings/paths.ts';
import { nearestPreset } from '../../src/settings/presetOf.ts';
import { presets } from '../../src/settings/presets.ts';
import { withReset } from '../../src/settings/withReset.ts';

describe('a value that is reset', () => {
  test('is the nearest preset’s again, and no other is', () => {
    const near = withChange(presets['paper-like'], { 'data.noise': 0.2, 'network.gain': 2, 'data.seed': 5 });
    expect(nearestPreset(near)).toEqual({ preset: 'paper-like', changed: ['data.noise', 'network.gain'] });
    const reset = withReset(near, 'data.noise');
    expect(reset).toEqual(withChange(presets['paper-like'], { 'network.gain': 2, 'data.seed': 5 }));
  });

  test('takes along what it cannot run without', () => {
    const near = withChange(presets.ours, {
      pseudoLabels: 'sampled',
      'teacher.feedback.form': 'dot',
      batch: 64,
    });
    expect(withReset(near, 'pseudoLabels')).toEqual(withChange(presets.ours, { batch: 64 }));
    expect(withReset(near, 'teacher.feedback.form')).toEqual(withChange(presets.ours, { batch: 64 }));
  });

  test('takes points of one’s own along with the kind of data, also where that is the preset’s', () => {
    for (const set of ['moons', 'circles'] as const) {
      const near = withChange(presets.ours, { 'data.set': set, 'data.points': 'some', batch: 64 });
      expect(withReset(near, 'data.set')).toEqual(withChange(presets.ours, { batch: 64 }));
    }
  });
});
