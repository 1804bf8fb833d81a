import { describe, expect, test } from 'vitest';
import { teachingOf } from '../../../src/session/say/teaching.ts';
import { withChange, type Change } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';
import type { FeedbackForm } from '../../../src/settings/settings.ts';

const meta = 'meta-pseudo-labels';
const teaching = (change: Change) => teachingOf(meta, withChange(ours, change));

describe('the facts of teaching', () => {
  test('of our defaults: no label for the teacher, a push for each guess, and consistency', () => {
    expect(teachingOf(meta, ours)).toEqual({
      teacher: 'learning',
      rounds: 1,
      guesses: true,
      noised: false,
      copies: false,
      trainsOnStars: false,
      startsConverged: false,
      meetsStars: false,
      feedback: 'push',
      consistent: true,
      studentTrainsOnStars: false,
      studentConsistent: false,
    });
  });

  test('a teacher meets the labels in training or before it', () => {
    expect(teaching({ 'teacher.labels': 0.01 })).toMatchObject({ trainsOnStars: true, meetsStars: true });
    expect(teaching({ 'teacher.start': 'supervised' })).toMatchObject({
      trainsOnStars: false,
      startsConverged: true,
      meetsStars: true,
    });
  });

  test('feedback of a negative weight still comes back, and one of weight 0 does not', () => {
    expect(teaching({ 'teacher.feedback.weight': -1 }).feedback).toBe('push');
    expect(teaching({ 'teacher.feedback.weight': 0 }).feedback).toBe('none');
  });

  test.each<[FeedbackForm, string]>([
    ['exact', 'push'],
    ['perExample', 'push'],
    ['dot', 'number'],
    ['difference', 'number'],
  ])('feedback of form %s is a %s', (form, expected) => {
    expect(teaching({ 'teacher.feedback.form': form }).feedback).toBe(expected);
  });

  test('of a frozen teacher are those of the Supervised network, and without one there is none', () => {
    const settings = withChange(ours, { 'teacher.labels': 1, 'student.labels': 1 });
    for (const method of ['pseudo-labels', 'noisy-student'] as const)
      expect(teachingOf(method, settings)).toMatchObject({
        teacher: 'frozen',
        trainsOnStars: false,
        startsConverged: true,
        meetsStars: true,
        feedback: 'none',
        consistent: false,
        studentTrainsOnStars: false,
        studentConsistent: false,
      });
    expect(teachingOf('pseudo-labels', settings)).toMatchObject({ rounds: 1, noised: false, copies: true });
    expect(teachingOf('noisy-student', settings)).toMatchObject({ rounds: 3, noised: true, copies: false });
    for (const method of ['supervised', 'uda'] as const)
      expect(teachingOf(method, settings)).toMatchObject({ meetsStars: false, feedback: 'none' });
    expect(teachingOf('uda', settings).consistent).toBe(true);
    expect(teachingOf('supervised', settings).consistent).toBe(false);
  });

  test('an average of nothing but the student is the student of the step before', () => {
    expect(teachingOf('mean-teacher', ours).teacher).toBe('averaged');
    expect(teachingOf('mean-teacher', withChange(ours, { 'teacher.decay': 0 })).teacher).toBe('before');
    expect(teachingOf('self-training', ours).teacher).toBe('before');
  });

  test('a student of Yours that sees the stars itself does not copy its frozen teacher', () => {
    const frozen = withChange(ours, { 'yours.teacher.kind': 'frozen' });
    expect(teachingOf('yours', frozen).copies).toBe(true);
    expect(teachingOf('yours', withChange(frozen, { 'yours.student.labels': 1 })).copies).toBe(false);
  });
});
