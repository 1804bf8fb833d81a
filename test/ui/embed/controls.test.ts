import { describe, expect, test } from 'vitest';
import { controls, controlsIn, usualControls } from '../../../src/ui/embed/controls.ts';

const allowedIn = (search: string) => [...controlsIn(search).allowed];

describe('controlsIn', () => {
  test('allows the usual ones where nothing is said, none where nothing stands behind the word', () => {
    expect(allowedIn('?embed')).toEqual(usualControls);
    expect(allowedIn('?embed&controls=')).toEqual([]);
  });

  test.each([
    ['?embed&controls=drag,play', ['play', 'drag']],
    ['?embed&controls=DRAG%20;play', ['play', 'drag']],
    ['?controls=play&embed&controls=speed', ['play', 'speed']],
    [`?embed&controls=${controls.join()}`, [...controls]],
  ])('reads %s', (search, expected) => {
    expect(controlsIn(search)).toEqual({ allowed: new Set(expected), unknown: [] });
    expect(allowedIn(search)).toEqual(expected);
  });

  test('names what it does not know, once and not at length, and takes the rest', () => {
    expect(controlsIn(`?embed&controls=play,fly,fly,${'x'.repeat(99)}`)).toEqual({
      allowed: new Set(['play']),
      unknown: ['fly', 'x'.repeat(24)],
    });
  });
});
