import { describe, expect, test } from 'vitest';
import { teachingOf } from '../../../src/session/say/teaching.ts';
import { ours } from '../../../src/settings/presets.ts';
import { withValue } from '../../../src/settings/paths.ts';
import { slow } from '../../../src/words/en/slow.ts';

const step = {
  teaching: teachingOf('meta-pseudo-labels', ours),
  pseudoLabels: 'soft',
  counted: null,
  starLoss: { before: 0.0515, after: 0.0367 },
  moved: { student: 0.1234, teacher: 1.5 },
  strongest: { feedback: 0.01234, consistency: null },
} as const;

describe('what a phase shows', () => {
  test('follows how the guesses are made', () => {
    expect(slow.phaseText[1](step)).toEqual([
      'Circle: orange. Diamond: purple. Fainter: less sure.',
      'The student gets the shade, not only the side.',
    ]);
    expect(slow.phaseText[1]({ ...step, pseudoLabels: 'sampled' })[1]).toContain('drawn at random');
    const counted = { guesses: 84, all: 1280, threshold: 0.95 };
    expect(slow.phaseText[1]({ ...step, pseudoLabels: 'argmax', counted })[1]).toBe(
      '84 of 1,280 count. Of the faint ones the teacher is less than 95 % sure.',
    );
  });

  test('says where a frozen teacher ends the step', () => {
    expect(slow.phaseText[2](step)).toHaveLength(2);
    expect(slow.phaseText[2](step)[1]).toContain('Its weights moved by 0.123.');
    expect(slow.phaseText[2]({ ...step, teaching: teachingOf('pseudo-labels', ours) })[2]).toContain(
      'stay wrong',
    );
    expect(slow.phaseText[2]({ ...step, teaching: teachingOf('noisy-student', ours) })[2]).toContain(
      'takes its place',
    );
  });

  test('says which way the star loss went', () => {
    expect(slow.phaseText[3](step)).toEqual([
      'Star loss fell 0.0148: 0.0515 → 0.0367.',
      'At each star: its loss before → after. ↓ is better.',
      'The student never trains on the stars.',
    ]);
    const teaching = teachingOf('meta-pseudo-labels', withValue(ours, 'student.labels', 1));
    const rose = { ...step, starLoss: { before: 0.1, after: 0.25 }, teaching };
    expect(slow.phaseText[3](rose)).toHaveLength(2);
    expect(slow.phaseText[3](rose)[0]).toBe('Star loss rose 0.1500: 0.1000 → 0.2500.');
  });

  test('says which terms nudge the teacher, and how strongly', () => {
    const [feedback, consistency, moved] = slow.phaseText[4](step);
    expect(feedback).toMatch(/^Filled: feedback at each guess\. .* Up to 0\.012\.$/);
    expect(consistency).toBe('Consistency is off.');
    expect(moved).toContain('moved by 1.500');
    const other = slow.phaseText[4]({ ...step, strongest: { feedback: null, consistency: 2.5 } });
    expect(other[0]).toBe('Feedback is off: the score pushes nothing.');
    expect(other[1]).toContain('Up to 2.5, on its own scale.');
  });
});

test('a phase that a frozen teacher does not reach says so', () => {
  const outlook = { teacher: 'frozen', batch: 1000 } as const;
  expect(slow.phaseNote[1](outlook)).toBe('A guess for each of 1,000 points.');
  expect(slow.phaseNote[1]({ ...outlook, batch: 'all' })).toBe('A guess for each of all points.');
  expect(slow.phaseNote[3](outlook)).toBe('Not here: nobody asks the stars.');
  expect(slow.phaseNote[4](outlook)).toBe('Not here: the teacher is frozen.');
  expect(slow.phaseNote[4]({ ...outlook, teacher: 'learning' })).toContain('By feedback');
  expect(slow.phaseNote[4]({ ...outlook, teacher: 'averaged' })).toContain('follows its student');
});
