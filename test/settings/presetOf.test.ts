import { describe, expect, test } from 'vitest';
import { withChange, withValue } from '../../src/settings/paths.ts';
import { nearestPreset, presetOf, withPreset, withReset } from '../../src/settings/presetOf.ts';
import { presets, type PresetId } from '../../src/settings/presets.ts';

const ids = Object.keys(presets) as PresetId[];

describe.each(ids)('the preset %s', (id) => {
  test('is known whatever the seeds', () => {
    expect(presetOf(presets[id])).toBe(id);
    expect(presetOf(withValue(withValue(presets[id], 'data.seed', 99), 'network.seed', 7))).toBe(id);
  });

  test('is left by any other change', () => {
    expect(presetOf(withValue(presets[id], 'network.gain', 1.5))).toBeNull();
    expect(presetOf(withValue(presets[id], 'network.hidden', [4]))).toBeNull();
  });

  test('is the nearest of itself with a few changes, and those are named', () => {
    let near = withValue(withValue(presets[id], 'network.gain', 2.5), 'data.noise', 0.11);
    expect(nearestPreset(near)).toEqual({ preset: id, changed: ['data.noise', 'network.gain'] });
    near = withValue(presets[id], 'data.seed', 123);
    expect(nearestPreset(near)).toEqual({ preset: id, changed: [] });
  });

  test('keeps the seeds of what it replaces, and nothing else of it', () => {
    let other = withValue(presets.ours, 'data.seed', 99);
    other = withValue(withValue(other, 'network.seed', 7), 'data.noise', 0.4);
    const settings = withPreset(other, id);
    expect([settings.data.seed, settings.network.seed]).toEqual([99, 7]);
    expect(withValue(withValue(settings, 'data.seed', 1), 'network.seed', 1)).toEqual(presets[id]);
  });
});

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
});
