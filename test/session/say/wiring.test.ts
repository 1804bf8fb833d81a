import { describe, expect, test } from 'vitest';
import { withValue } from '../../../../src/settings/paths.ts';
import { ours } from '../../../../src/settings/presets.ts';
import { methodIds, type MethodId, type Settings } from '../../../../src/settings/settings.ts';
import { wiringOf } from '../../../../src/ui/stage/panel/wiringOf.ts';
import { methodName, wiring } from '../../../../src/words/en/page.ts';

const meta = 'meta-pseudo-labels';
const without = { labeledBefore: null, labeledAfter: null, pseudoLabel: null, consistency: null };

/** All captions of a wiring line. */
const captions = (method: MethodId, settings: Settings, losses: typeof without | null = null) =>
  wiringOf(method, settings, losses).parts.flatMap((part) => part.caption ?? []);

describe('the wiring line', () => {
  test.each(methodIds)('of %s holds the stars once', (method) => {
    const { parts, spoken } = wiringOf(method, ours, null);
    expect(parts.filter(({ kind }) => kind === 'stars')).toHaveLength(1);
    expect(spoken).not.toBe('');
  });

  test('trains on the stars where there is no learning teacher', () => {
    for (const method of ['supervised', 'uda', 'pseudo-labels', 'noisy-student'] as const)
      expect(captions(method, ours)).toContain(wiring.train);
  });

  test('has a frozen Supervised before the students of Pseudo Labels and Noisy Student', () => {
    for (const method of ['pseudo-labels', 'noisy-student'] as const)
      expect(wiringOf(method, ours, null).parts).toContainEqual({
        kind: 'node',
        text: methodName.supervised,
        caption: wiring.thenFrozen,
      });
  });

  test.each([
    [0, 0, 1, wiring.onlyScore],
    [1, 0, 1, wiring.trainTeacher],
    [0, 1, 1, wiring.trainStudent],
    [1, 1, 1, wiring.trainBoth],
    [0, 0, 0, wiring.notUsed],
  ])('says what the stars are for at b = %d, a = %d, λ = %d', (b, a, weight, expected) => {
    let settings = withValue(withValue(ours, 'teacher.labels', b), 'student.labels', a);
    settings = withValue(settings, 'teacher.feedback.weight', weight);
    expect(captions(meta, settings)).toContain(expected);
  });

  test('shows on the way back what the teacher hears, and no way back without feedback', () => {
    const losses = { ...without, labeledBefore: 0.5, labeledAfter: 0.4966 };
    const back = (settings: Settings) =>
      wiringOf(meta, settings, losses).parts.find((part) => part.kind === 'arrow' && part.back);
    expect(back(ours)?.caption).toBe(wiring.push);
    expect(back(withValue(ours, 'teacher.feedback.form', 'dot'))?.caption).toContain('0.0034');
    expect(back(withValue(ours, 'teacher.feedback.weight', 0))).toBeUndefined();
    expect(captions(meta, withValue(ours, 'teacher.feedback.weight', 0))).toContain(wiring.feedbackOff);
  });

  test('has consistency where it has a weight', () => {
    const off = withValue(ours, 'teacher.consistency.weight', 0);
    for (const method of ['uda', meta] as const) {
      expect(captions(method, ours)).toContain(wiring.consistency);
      expect(captions(method, off)).not.toContain(wiring.consistency);
    }
  });
});
