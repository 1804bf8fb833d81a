import { describe, expect, it } from 'vitest';
import { withSeed } from '../../../src/learn/study/experiment.ts';
import { runIdentity } from '../../../src/learn/study/runIdentity.ts';
import { withChange, type Change } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';
import type { Contender } from '../../../src/learn/study/experiment.ts';

/** Which of these take a change for another run. */
const contenders: Contender[] = [
  'supervised',
  'pseudo-labels',
  'meta-pseudo-labels',
  'uda',
  'mean-teacher',
  'yours',
  'ceiling',
  'label-spreading',
];

const changed = (change: Change): Contender[] =>
  contenders.filter((id) => runIdentity(id, ours) !== runIdentity(id, withChange(ours, change)));

describe('what a run is told apart by', () => {
  it.each<[string, Change, Contender[]]>([
    ['feedback', { 'teacher.feedback.weight': 3 }, ['meta-pseudo-labels']],
    ['consistency', { 'teacher.consistency.weight': 3 }, ['meta-pseudo-labels', 'uda', 'mean-teacher']],
    ['a row of one’s own', { 'yours.student.labels': 0.3 }, ['yours']],
    ['an average', { 'teacher.decay': 0.9 }, ['mean-teacher']],
    ['the teacher’s rate', { 'teacher.learningRate': 0.5 }, ['meta-pseudo-labels', 'yours']],
    ['the stars’ places', { 'data.placement': 'random' }, contenders],
    ['steps', { steps: 10 }, contenders.filter((id) => id !== 'label-spreading')],
    [
      'the student’s rate',
      { 'student.learningRate': 0.5 },
      contenders.filter((id) => id !== 'label-spreading'),
    ],
  ])('%s', (_, change, expected) => {
    expect(changed(change)).toEqual(expected);
  });

  it('never by a seed, always by the method', () => {
    for (const id of contenders) expect(runIdentity(id, withSeed(ours, 9))).toBe(runIdentity(id, ours));
    expect(new Set(contenders.map((id) => runIdentity(id, ours))).size).toBe(contenders.length);
  });
});
