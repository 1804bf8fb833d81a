import { describe, expect, it } from 'vitest';
import { canSweep } from '../../../src/learn/study/sweepAxis.ts';
import { cellsOf } from '../../../src/learn/study/sweep.ts';
import {
  axisOf,
  choiceAround,
  listed,
  spacings,
  textOf,
  withSpacing,
} from '../../../src/session/study/axisChoice.ts';
import { recordedSweeps } from '../../../src/session/study/recordedSweeps.ts';
import { fields } from '../../../src/settings/fields.ts';
import { valueAt } from '../../../src/settings/paths.ts';
import { presets } from '../../../src/settings/presets.ts';

describe('the values that are offered first', () => {
  it.each(fields.filter(canSweep).map((field) => [field.path, field] as const))(
    '%s: the setting takes them',
    (path) => {
      for (const settings of Object.values(presets)) {
        const read = axisOf(choiceAround(path, valueAt(settings, path)));
        if ('refused' in read) throw new Error(JSON.stringify(read.refused));
        for (const { refused } of cellsOf([read.axis], settings)) expect(refused?.kind).not.toBe('value');
      }
    },
  );

  it.each(recordedSweeps.flatMap(({ axes }) => axes).map((axis) => [axis.path, axis] as const))(
    '%s: what was recorded is a list, and turns into a range of any kind',
    (_, axis) => {
      const choice = listed(axis);
      expect(axisOf(choice)).toEqual({ axis });
      for (const spacing of spacings) expect(axisOf(withSpacing(choice, spacing))).toHaveProperty('axis');
    },
  );

  it('lie around the one that the page has, by factors of ten', () => {
    expect(textOf(choiceAround('teacher.consistency.weight', 8))).toBe(
      'teacher.consistency.weight=0.8..80:5log',
    );
    // As far as the setting goes.
    expect(textOf(choiceAround('data.noise', 0.1))).toBe('data.noise=0.01..0.5:5log');
    expect(textOf(choiceAround('teacher.labels', 0))).toBe('teacher.labels=0..1:5');
    expect(textOf(choiceAround('data.wrongLabel', true))).toBe('data.wrongLabel=false,true');
  });
});

it('a range becomes the list of its values', () => {
  const range = choiceAround('teacher.feedback.weight', 1);
  expect(textOf(withSpacing(range, 'list'))).toBe('teacher.feedback.weight=0.1,0.3162,1,3.162,10');
  for (const spacing of spacings) expect(axisOf(withSpacing(range, spacing))).toHaveProperty('axis');
});
