import { expect, test } from 'vitest';
import { methods } from '../../../src/words/en/methods.ts';
import { typical } from '../../../src/words/en/typical.ts';

const run = {
  recorded: false,
  seed: 7,
  accuracy: 0.37,
  wrong: 1256,
  fresh: 0.375,
  judged: 500,
  medianOfLast500: null,
  worstOfLast500: null,
};

test('a dot says its run', () => {
  expect(typical.dot('label-spreading', 'ends', run)).toBe(
    'Label Spreading, stars ends, seed 7, run here: 37.00 %, 1,256 wrong; 37.50 % on fresh points.',
  );
  const recorded = { ...run, recorded: true, fresh: null, medianOfLast500: 0.5, worstOfLast500: 0.25 };
  expect(typical.dot('uda', 'spaced', recorded)).toBe(
    'UDA, seed 7, recorded: 37.00 %, 1,256 wrong. Its last 500 steps: median 50.00 %, worst 25.00 %.',
  );
  expect(typical.card.lastSteps({ ...recorded, judged: 1 })).toBe(
    'Its last 1 step: median 50.00 %, worst 25.00 %.',
  );
});

test('the run on the stage does not have the name of a method', () => {
  for (const name of Object.values(methods.name))
    expect(typical.onStage(0.873).toLowerCase()).not.toContain(name.toLowerCase());
  expect(typical.onStage(0.873)).toBe('on stage 87.3');
});

test('how many reach 99 % names recorded runs as such, and counts those made here apart', () => {
  const [recorded, here] = [
    { count: 299, of: 300 },
    { count: 1000, of: 1010 },
  ];
  for (const say of [typical.reach, typical.reachShort]) {
    expect(say(recorded, null)).toMatch(/^299( of |\/)300 recorded/);
    expect(say(null, here)).toMatch(/^1,000( of |\/)1,010.* here/);
    expect(say(null, null)).not.toMatch(/\d/);
  }
  expect(typical.reach(recorded, here)).toMatch(/^299 of 300 recorded.* 1,000 of 1,010 here$/);
  expect(typical.reachShort(recorded, here)).toBe('recorded 299/300, here 1,000/1,010');
});

test('a file says of which seeds its runs are', () => {
  const dataset = { unlabeledCount: 50, judgedCount: 40 } as Parameters<typeof typical.figureNote>[1];
  expect(typical.figureNote(10, dataset, [], [3, 4])).toMatch(/ on 40 points .*Dots: seeds 3 to 4\.$/);
  expect(typical.figureNote(10, dataset, [7, 8], [])).toMatch(/Grey marks: recorded, seeds 7 to 8\.$/);
});
