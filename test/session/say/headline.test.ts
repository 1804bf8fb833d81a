import { expect, test } from 'vitest';
import { headlineOf } from '../../../src/session/say/headline.ts';
import { withChange } from '../../../src/settings/paths.ts';
import { ours, presets } from '../../../src/settings/presets.ts';

test('the title speaks of a teacher that learns where one is on the screen', () => {
  expect(headlineOf(['supervised', 'pseudo-labels', 'meta-pseudo-labels'], ours)).toBe('unseen');
  expect(headlineOf(['supervised', 'meta-pseudo-labels'], presets['imagenet-like'])).toBe('learns');
  expect(headlineOf(['supervised', 'yours'], ours)).toBe('unseen');
  expect(headlineOf(['supervised', 'yours'], withChange(ours, { 'yours.teacher.labels': 1 }))).toBe('learns');
});

test('and of labels where there is none', () => {
  expect(headlineOf(['supervised', 'uda'], ours)).toBe('none');
  expect(headlineOf(['pseudo-labels', 'mean-teacher', 'fixmatch', 'self-training'], ours)).toBe('none');
  const averaged = withChange(ours, {
    'yours.teacher.kind': 'averaged',
    'yours.teacher.feedback.weight': 0,
    'yours.teacher.consistency.weight': 0,
  });
  expect(headlineOf(['supervised', 'yours'], averaged)).toBe('none');
});
