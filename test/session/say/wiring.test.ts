import { describe, expect, test } from 'vitest';
import { wiringOf, type Part } from '../../../src/session/say/wiring.ts';
import { withChange, withValue, type Change } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';
import { methodIds } from '../../../src/settings/settings.ts';

const meta = 'meta-pseudo-labels';

const partsOf = <Kind extends Part['kind']>(parts: Part[], kind: Kind) =>
  parts.filter((part): part is Extract<Part, { kind: Kind }> => part.kind === kind);

/** What comes back at each arrow of the line with settings changed. */
const back = (change: Change) =>
  partsOf(wiringOf(meta, withChange(ours, change)), 'arrow').map(({ feedback }) => feedback);

describe('the wiring line', () => {
  test.each(methodIds)('of %s holds the stars once, and an arrow between each two parts', (method) => {
    const parts = wiringOf(method, ours);
    expect(partsOf(parts, 'stars')).toHaveLength(1);
    expect(parts.map(({ kind }) => kind === 'arrow')).toEqual(parts.map((_, i) => i % 2 === 1));
  });

  test('trains on the stars where there is no learning teacher', () => {
    for (const method of ['supervised', 'uda', 'pseudo-labels', 'noisy-student'] as const)
      expect(wiringOf(method, ours)[0]).toEqual({ kind: 'stars', use: 'train' });
  });

  test('has a frozen Supervised before the students of Pseudo Labels and Noisy Student', () => {
    for (const method of ['pseudo-labels', 'noisy-student'] as const)
      expect(wiringOf(method, ours)).toContainEqual({ kind: 'node', node: 'supervised', note: 'frozen' });
  });

  test.each([
    [0, 0, 1, 'score'],
    [1, 0, 1, 'trainTeacher'],
    [0, 1, 1, 'trainStudent'],
    [1, 1, 1, 'trainBoth'],
    [0, 0, 0, 'none'],
  ])('says what the stars are for at b = %d, a = %d, λ = %d', (b, a, weight, use) => {
    const settings = withChange(ours, {
      'teacher.labels': b,
      'student.labels': a,
      'teacher.feedback.weight': weight,
    });
    expect(partsOf(wiringOf(meta, settings), 'stars')).toEqual([{ kind: 'stars', use }]);
  });

  test.each<[Change, string]>([
    [{ 'yours.teacher.kind': 'none', 'yours.student.labels': 1 }, 'stars train · network'],
    [
      { 'yours.teacher.kind': 'none', 'yours.student.consistency.weight': 1 },
      'stars none · network consistency',
    ],
    [{ 'yours.teacher.kind': 'frozen' }, 'stars train · supervised frozen · student'],
    [
      { 'yours.teacher.kind': 'frozen', 'yours.student.labels': 1, 'yours.pseudoLabels.noisedInputs': true },
      'stars train · supervised frozen · student noised · stars train',
    ],
    [{ 'yours.teacher.kind': 'averaged' }, 'teacher average · student · stars none'],
    [
      { 'yours.teacher.kind': 'averaged', 'yours.teacher.decay': 0, 'yours.student.labels': 1 },
      'teacher before · student · stars train',
    ],
    [{}, 'teacher consistency · student · stars score'],
  ])('of Yours with %o is %s', (change, line) => {
    const parts = wiringOf('yours', withChange(ours, change));
    const told = parts.flatMap((part) =>
      part.kind === 'arrow'
        ? []
        : [part.kind === 'stars' ? `stars ${part.use}` : `${part.node} ${part.note ?? ''}`.trim()],
    );
    expect(told.join(' · ')).toBe(line);
  });

  test('shows on the way back what the teacher hears', () => {
    expect(back({ 'teacher.feedback.form': 'exact' })).toEqual(['push', null]);
    expect(back({ 'teacher.feedback.form': 'dot' })).toEqual(['number', null]);
    expect(back({ 'teacher.feedback.weight': 0 })).toEqual(['none', null]);
  });

  test('has consistency where it has a weight', () => {
    const off = withValue(ours, 'teacher.consistency.weight', 0);
    for (const method of ['uda', meta] as const) {
      const notes = (settings: typeof ours) =>
        partsOf(wiringOf(method, settings), 'node').map(({ note }) => note);
      expect(notes(ours)).toContain('consistency');
      expect(notes(off)).not.toContain('consistency');
    }
  });
});
