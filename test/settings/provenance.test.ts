/** Who says so, value by value. What is expected is written by hand from METHOD, Presets, and from the paper. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldAt, fields } from '../../src/settings/fields.ts';
import { paths, valueAt, withValue, type Path } from '../../src/settings/paths.ts';
import { presets, type PresetId } from '../../src/settings/presets.ts';
import { provenanceOf, provenances, type Provenance } from '../../src/settings/provenance.ts';
import { valueOf } from './anyAddress.ts';

/** By preset: ours, paper-like, paper-literal, imagenet-like. */
type Row = [Provenance, Provenance, Provenance, Provenance];

const silent: Row = ['notStated', 'notStated', 'notStated', 'notStated'];
const stated: Row = ['paper', 'paper', 'paper', 'paper'];

/** Nobody states a row that a person composes. */
const yours = Object.fromEntries(
  paths.filter((path) => path.startsWith('yours.')).map((path) => [path, silent]),
) as Record<Extract<Path, `yours.${string}`>, Row>;

const expected: Record<Path, Row> = {
  ...yours,
  // 2,000 points, 1,000 each, three of them labeled; how far apart is not said
  'data.set': stated,
  'data.points': silent,
  'data.pointsPerClass': stated,
  'data.labelsPerClass': stated,
  'data.gap': silent,
  'data.seed': silent,
  'data.noise': silent,
  'data.placement': silent,
  'data.wrongLabel': silent,
  // Section 3.1 does not say whether its points are scaled.
  'data.input': silent,
  'network.seed': silent,
  'network.hidden': stated,
  // tanh for sigmoid
  'network.activation': ['ours', 'paper', 'paper', 'paper'],
  // Xavier for U(±0.1)
  'network.initialization': ['ours', 'paper', 'paper', 'ours'],
  'network.gain': silent,
  steps: silent,
  batch: silent,
  pseudoLabels: silent,
  pseudoLabelThreshold: silent,
  // 1, 0.5 and 2 for 0.1
  'student.learningRate': ['ours', 'ours', 'paper', 'ours'],
  'student.labels': stated,
  // "No regularization"
  'student.consistency.weight': stated,
  'teacher.learningRate': ['ours', 'ours', 'paper', 'ours'],
  // Whether the toy's teacher sees labels is not said; b = 1 is the large runs'.
  'teacher.labels': ['notStated', 'notStated', 'notStated', 'largeRuns'],
  'teacher.start': silent,
  'teacher.decay': silent,
  'teacher.feedback.form': stated,
  // λ = 10 at η = 0.5
  'teacher.feedback.weight': ['paper', 'ours', 'paper', 'paper'],
  'teacher.feedback.lookAhead': stated,
  'teacher.feedback.shuffled': stated,
  // "No regularization" for the toy; the large runs have the term.
  'teacher.consistency.weight': ['largeRuns', 'largeRuns', 'paper', 'largeRuns'],
  'teacher.consistency.deviation': silent,
  'teacher.consistency.threshold': silent,
  'teacher.consistency.temperature': silent,
};

const ids: PresetId[] = ['ours', 'paper-like', 'paper-literal', 'imagenet-like'];

describe.each(ids)('the preset %s', (id) => {
  test.each(paths)('has its %s from whom METHOD says', (path) => {
    const said = provenanceOf(fieldAt(path)!, valueAt(presets[id], path));
    expect(said).toBe(expected[path][ids.indexOf(id)]);
  });
});

describe('a value', () => {
  test.each<[Path, unknown, Provenance]>([
    ['teacher.consistency.weight', 0.37, 'yours'],
    ['teacher.learningRate', 0.1, 'paper'],
    ['teacher.learningRate', 0.37, 'yours'],
    ['teacher.labels', 0.05, 'yours'],
    ['teacher.feedback.weight', -1, 'yours'],
    ['teacher.feedback.form', 'dot', 'largeRuns'],
    ['teacher.feedback.form', 'difference', 'yours'],
    ['teacher.feedback.lookAhead', false, 'yours'],
    ['pseudoLabels', 'sampled', 'largeRuns'],
    ['network.hidden', [8], 'yours'],
    ['network.activation', 'relu', 'yours'],
    ['data.noise', 0.15, 'yours'],
    ['batch', 'all', 'yours'],
  ])('of %s, %j, is %s', (path, value, provenance) => {
    expect(provenanceOf(fieldAt(path)!, value as never)).toBe(provenance);
  });

  test('has one provenance, whatever the other settings are, and one that nobody stated is yours', () => {
    const anyValue = fc
      .constantFrom(...fields)
      .chain((field) => fc.tuple(fc.constant(field), valueOf(field)));
    fc.assert(
      fc.property(anyValue, ([field, value]) => {
        const provenance = provenanceOf(field, value);
        expect(provenances).toContain(provenance);
        const nobody = ids.every(
          (id) =>
            JSON.stringify(withValue(presets[id], field.path, value as never)) !==
            JSON.stringify(presets[id]),
        );
        // What no preset has is the paper's or the person's, never ours.
        if (nobody) expect(['paper', 'largeRuns', 'yours']).toContain(provenance);
        else expect(provenance).not.toBe('yours');
      }),
      { numRuns: 2000 },
    );
  });
});
