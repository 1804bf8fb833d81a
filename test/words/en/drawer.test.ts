import { expect, test } from 'vitest';
import { drawer } from '../../../src/words/en/drawer.ts';

test('how far the settings are from a preset', () => {
  expect(drawer.distance('ours', 0)).toBe('Ours, unchanged');
  expect(drawer.distance('ours', 1)).toBe('Ours, with 1 change');
  expect(drawer.distance('paper-like', 12)).toBe('Paper-like, with 12 changes');
});

test('what a closed group holds, and how much of it is changed', () => {
  expect(drawer.group(1, 0)).toBe('1 setting');
  expect(drawer.group(5, 0)).toBe('5 settings');
  expect(drawer.group(5, 2)).toBe('5 settings, 2 changed');
});

test('how many settings a search found', () => {
  expect(drawer.search.found(1)).toBe('1 setting found');
  expect(drawer.search.found(24)).toBe('24 settings found');
  expect(drawer.search.none('momentum')).toContain('“momentum”');
});

test('what is set along with a setting', () => {
  expect(drawer.alsoSet([drawer.setTo('Feedback form', 'Per example')])).toBe(
    'Also set Feedback form to Per example',
  );
});
