import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asYours } from '../../../src/learn/methods/asYours.ts';
import { methods } from '../../../src/learn/methods/methods.ts';
import type { Step } from '../../../src/learn/methods/step.ts';
import { decodeAddress, defaultAddress, encodeAddress } from '../../../src/settings/address.ts';
import { withChange, type Change } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';
import { conflict, methodIds, type MethodId, type Settings } from '../../../src/settings/settings.ts';
import { anySettings } from '../../settings/anyAddress.ts';

/** All that a run is made of besides data and seed. */
const rowOf = (id: MethodId, settings: Settings) => ({
  step: methods[id].step(settings),
  start: methods[id].start(settings),
  rounds: methods[id].rounds(settings),
});

const stepWith = (change: Change): Step => methods.yours.step(withChange(ours, change));

describe('Yours', () => {
  test.each(methodIds)('filled from %s is that row, whatever the settings', (id) => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const filled = { ...settings, yours: asYours(id, settings) };
        expect(rowOf('yours', filled)).toEqual(rowOf(id, settings));
        expect(conflict(filled)).toBeNull();
        const { address } = decodeAddress(encodeAddress({ ...defaultAddress, settings: filled }));
        expect(rowOf('yours', address.settings)).toEqual(rowOf(id, settings));
      }),
      { numRuns: 300 },
    );
  });

  test('is Meta Pseudo Labels before anybody has made something of it', () => {
    expect(asYours('meta-pseudo-labels', ours)).toEqual(ours.yours);
  });

  test('has no term that its kind of teacher cannot have', () => {
    const all: Change = {
      'yours.student.labels': 1,
      'yours.student.consistency.weight': 2,
      'yours.teacher.labels': 3,
      'yours.teacher.start': 'student',
      'yours.teacher.rounds': 4,
    };
    expect(stepWith({ ...all, 'yours.teacher.kind': 'none' }).teacher).toBeNull();
    const pseudoLabels = { kind: 'soft', threshold: 0.5, noisedInputs: false };
    const frozen = withChange(ours, { ...all, 'yours.teacher.kind': 'frozen' });
    expect(rowOf('yours', frozen)).toMatchObject({
      step: { teacher: { kind: 'frozen', pseudoLabels } },
      start: 'supervised',
      rounds: 4,
    });
    const averaged = withChange(ours, { ...all, 'yours.teacher.kind': 'averaged' });
    expect(rowOf('yours', averaged)).toMatchObject({
      step: { teacher: { kind: 'averaged', decay: 0.99, pseudoLabels } },
      start: 'student',
      rounds: 1,
    });
    expect(stepWith({ ...all, 'yours.pseudoLabels.kind': 'none' }).teacher).toMatchObject({
      labels: 3,
      pseudoLabels: null,
    });
  });

  test.each<[string, Change, ReturnType<typeof conflict>]>([
    ['drawn guesses under exact feedback', { 'yours.pseudoLabels.kind': 'sampled' }, 'yours.exactNeedsSoft'],
    ['soft guesses under dot', { 'yours.teacher.feedback.form': 'dot' }, 'yours.softHasNoGradient'],
    [
      'one number that is shuffled',
      {
        'yours.pseudoLabels.kind': 'argmax',
        'yours.teacher.feedback.form': 'dot',
        'yours.teacher.feedback.shuffled': true,
      },
      'yours.onePushForAll',
    ],
    ['a student with no term', { 'yours.teacher.kind': 'none' }, 'learnsNothing'],
    ['no guesses, and nothing else', { 'yours.pseudoLabels.kind': 'none' }, 'learnsNothing'],
    [
      'drawn guesses where nothing comes back',
      { 'yours.teacher.kind': 'averaged', 'yours.pseudoLabels.kind': 'sampled' },
      null,
    ],
    [
      'and where feedback is off',
      { 'yours.pseudoLabels.kind': 'sampled', 'yours.teacher.feedback.weight': 0 },
      null,
    ],
  ])('of %s', (_, change, reason) => {
    expect(conflict(withChange(ours, change))).toBe(reason);
  });
});
