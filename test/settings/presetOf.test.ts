import { describe, expect, test } from 'vitest';
import { withChange, withValue } from '../../src/settings/paths.ts';
import { nearestPreset, presetOf, withPreset } from '../../src/settings/presetOf.ts';
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

  test('is known, and kept to, whatever a person composed', () => {
    const own = withChange(presets[id], { 'yours.teacher.kind': 'none', 'yours.student.labels': 1 });
    expect(presetOf(own)).toBe(id);
    expect(nearestPreset(own)).toEqual({ preset: id, changed: [] });
    expect(withPreset(own, 'paper-like').yours).toEqual(own.yours);
  });

  test('keeps the seeds of what it replaces, and nothing else but Yours', () => {
    let other = withValue(presets.ours, 'data.seed', 99);
    other = withValue(withValue(other, 'network.seed', 7), 'data.noise', 0.4);
    const settings = withPreset(other, id);
    expect([settings.data.seed, settings.network.seed]).toEqual([99, 7]);
    expect(withValue(withValue(settings, 'data.seed', 1), 'network.seed', 1)).toEqual(presets[id]);
  });
});
