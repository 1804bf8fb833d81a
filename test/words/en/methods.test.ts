import { describe, expect, test } from 'vitest';
import { teachingOf } from '../../../src/session/say/teaching.ts';
import { withChange, type Change } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';
import { lesson } from '../../../src/words/en/lesson.ts';
import { wiring } from '../../../src/words/en/wiring.ts';
import { methods, type Teaching } from '../../../src/words/en/methods.ts';
import { teaching } from '../samples/first.ts';

const about = (change: Partial<Teaching>) => methods.about['meta-pseudo-labels']({ ...teaching, ...change });

describe('what is said of Meta Pseudo Labels', () => {
  test.each<[Partial<Teaching>, string]>([
    [{}, 'never sees a label. For each of its guesses it hears'],
    [{ startsConverged: true }, 'starts from Supervised. For each'],
    [{ feedback: 'number' }, 'It hears one number'],
    [{ feedback: 'none' }, 'never sees a label. Feedback is off, so no news'],
    [{ trainsOnStars: true }, 'from the stars and from how its student does'],
    [{ trainsOnStars: true, feedback: 'none' }, 'learns from the stars. Feedback is off. Consistency'],
    [{ studentTrainsOnStars: true }, 'The student trains on the stars too.'],
  ])('with %o', (change, expected) => {
    expect(about(change)).toContain(expected);
  });

  test('leaves out what is off', () => {
    expect(about({})).toMatch(/Consistency shapes .* copy\.$/);
    expect(about({ consistent: false })).not.toContain('onsistency');
  });
});

describe('what is said of Yours', () => {
  test.each<[Change, string]>([
    [
      { 'yours.teacher.kind': 'none', 'yours.student.labels': 1 },
      'One network, no teacher. Learns from stars.',
    ],
    [
      { 'yours.teacher.kind': 'none', 'yours.student.consistency.weight': 8 },
      'One network, no teacher. Learns from its own answers nearby.',
    ],
    [
      { 'yours.teacher.kind': 'averaged', 'yours.student.labels': 1, 'yours.student.consistency.weight': 1 },
      'Teacher: The running average of the student. Student: Learns from stars, guesses, teacher.',
    ],
    [
      { 'yours.teacher.kind': 'frozen', 'yours.teacher.rounds': 2, 'yours.pseudoLabels.noisedInputs': true },
      'Teacher: Supervised at first, then its student. Student: Learns from noised guesses.',
    ],
    [
      {
        'yours.teacher.feedback.weight': 0,
        'yours.teacher.consistency.weight': 0,
        'yours.teacher.labels': 1,
      },
      'The teacher learns from the stars. Feedback is off. Student: Learns from guesses.',
    ],
  ])('with %o', (change, expected) => {
    expect(methods.about.yours(teachingOf('yours', withChange(ours, change)))).toBe(expected);
  });
});

describe('the change of the star loss', () => {
  test('has a direction and four decimals', () => {
    expect(lesson.starLoss({ before: 0.5, after: 0.4966 })).toBe('star loss fell 0.0034');
    expect(lesson.starLoss({ before: 0.5, after: 0.51 })).toBe('star loss rose 0.0100');
    expect(lesson.starLoss(null)).toBe('star loss not measured yet');
  });

  test('leaves its first word to the room there is', () => {
    expect(wiring.starLoss({ before: 0.5, after: 0.4966 })).toEqual(['star ', 'loss fell 0.0034']);
  });
});
