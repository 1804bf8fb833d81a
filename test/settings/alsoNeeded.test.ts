import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alsoNeeded } from '../../src/settings/alsoNeeded.ts';
import { fields } from '../../src/settings/fields.ts';
import { valueAt, withChange, withValue, type Change, type Path } from '../../src/settings/paths.ts';
import { ours } from '../../src/settings/presets.ts';
import { conflict } from '../../src/settings/settings.ts';
import { anySettings, valueOf } from './anyAddress.ts';

const sampled = withChange(ours, { pseudoLabels: 'sampled', 'teacher.feedback.form': 'dot' });

const atEnds = withChange(ours, { 'data.placement': 'ends' });
const manyLabels = withChange(ours, { 'data.labelsPerClass': 10 });
const alone = withChange(ours, { 'yours.teacher.kind': 'none', 'yours.student.labels': 1 });
const fewPoints = withChange(ours, { 'data.pointsPerClass': 10 });

describe('what a setting cannot run without', () => {
  test.each<[string, typeof ours, Path, unknown, Change]>([
    ['guesses that are drawn', ours, 'pseudoLabels', 'sampled', { 'teacher.feedback.form': 'perExample' }],
    ['one number for all', ours, 'teacher.feedback.form', 'dot', { pseudoLabels: 'sampled' }],
    ['soft guesses', sampled, 'pseudoLabels', 'soft', { 'teacher.feedback.form': 'exact' }],
    ['exact feedback', sampled, 'teacher.feedback.form', 'exact', { pseudoLabels: 'soft' }],
    ['shuffling', sampled, 'teacher.feedback.shuffled', true, { 'teacher.feedback.form': 'perExample' }],
    [
      'guesses of Yours that are drawn',
      ours,
      'yours.pseudoLabels.kind',
      'sampled',
      { 'yours.teacher.feedback.form': 'perExample' },
    ],
    [
      'a student of Yours without a teacher, and so without guesses',
      ours,
      'yours.teacher.kind',
      'none',
      { 'yours.student.labels': 1 },
    ],
    ['one without labels', alone, 'yours.student.labels', 0, { 'yours.student.consistency.weight': 8 }],
    ['rings', atEnds, 'data.set', 'circles', { 'data.placement': 'spaced' }],
    ['ends', withChange(ours, { 'data.set': 'circles' }), 'data.placement', 'ends', { 'data.set': 'moons' }],
    ['few points', manyLabels, 'data.pointsPerClass', 10, { 'data.labelsPerClass': 3 }],
    ['many labels', fewPoints, 'data.labelsPerClass', 10, { 'data.pointsPerClass': 1000 }],
    ['anything else', ours, 'data.noise', 0.2, {}],
  ])('%s', (_, settings, path, value, change) => {
    expect(alsoNeeded(withValue(settings, path, value as never), path)).toEqual(change);
  });

  test('leaves the setting as it was set, and lets every settings run', () => {
    const anyChange = fc
      .constantFrom(...fields)
      .chain((field) => fc.tuple(fc.constant(field.path), valueOf(field)));
    fc.assert(
      fc.property(anySettings, anyChange, (settings, [path, value]) => {
        const wanted = withValue(settings, path, value as never);
        const taken = withChange(wanted, alsoNeeded(wanted, path));
        expect(conflict(taken)).toBeNull();
        expect(valueAt(taken, path)).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });
});
