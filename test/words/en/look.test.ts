import { expect, test } from 'vitest';
import { look } from '../../../src/words/en/look.ts';

const facts = {
  wrong: 262,
  always: 255,
  half: 1200,
  relabeled: 31,
  times: 2.04,
  total: 1994,
  judged: 1994,
  from: 0,
};

test('wrong labels of a teacher that learns: how many, for how long, how often relabeled', () => {
  expect(look.wrongLabels(facts)).toBe(
    '262 points carry a wrong label from the teacher; 255 of them since step 0, half of the others since step 1,200 or before. 31 of 1,994 were relabeled, 2.0 times each on average.',
  );
  expect(look.wrongLabels({ ...facts, always: 0, from: 40 })).toContain(
    '; none of them since step 40, half of them since step 1,200 or before.',
  );
});

test('wrong labels of a frozen teacher', () => {
  expect(look.wrongLabels({ ...facts, always: 262, half: null, relabeled: 0 })).toBe(
    '262 points carry a wrong label from the teacher; all of them since step 0. None of the 1,994 was ever relabeled.',
  );
  expect(look.wrongLabels({ ...facts, wrong: 1, always: 1, half: null })).toMatch(/^1 point carries a wrong/);
  expect(look.wrongLabels({ ...facts, wrong: 0, always: 0, half: null })).toMatch(
    /^0 points carry a .* teacher\. /,
  );
});

test('wrong labels where the classes of some points, or of all, are not known', () => {
  expect(look.wrongLabels({ ...facts, judged: 800 })).toMatch(
    /^262 of the 800 points whose class is known carry a wrong label from the teacher; 255 of them/,
  );
  expect(look.wrongLabels({ ...facts, wrong: 0, always: 0, half: null, judged: 0 })).toBe(
    'Which labels are wrong is not known, since the points’ true classes are not. 31 of 1,994 were relabeled, 2.0 times each on average.',
  );
});

test('the feedback field names its strongest pull once it has come', () => {
  expect(look.feedback(0.01234)).toMatch(/the star loss\? Strongest pull now: 0\.012\.$/);
  expect(look.feedback(null)).toMatch(/the star loss\?$/);
});
