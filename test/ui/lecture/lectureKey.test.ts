import { describe, expect, test } from 'vitest';
import { lectureKey } from '../../../src/ui/lecture/lectureKey.ts';

const plain = { typing: false, space: false, arrows: false, pages: false };
const press = (key: string, own = {}, event = {}) =>
  lectureKey(
    {
      key,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      shiftKey: false,
      isComposing: false,
      defaultPrevented: false,
      ...event,
    },
    { ...plain, ...own },
  );

describe('lectureKey', () => {
  test.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'back'],
    ['PageUp', 'back'],
    ['Escape', 'leave'],
    [' ', 'play'],
    ['ArrowDown', null],
    ['r', null],
  ])('%s does %s', (key, does) => {
    expect(press(key)).toBe(does);
  });

  test('leaves a star, a slider, a choice, a button and a field their own keys', () => {
    expect(press('ArrowRight', { arrows: true })).toBeNull();
    // A remote goes on while a star has the focus, or a choice.
    expect(press('PageDown', { arrows: true })).toBe('next');
    expect(press('PageDown', { arrows: true, pages: true })).toBeNull();
    expect(press(' ', { space: true })).toBeNull();
    expect(press('ArrowRight', { typing: true })).toBeNull();
    expect(press('Escape', { typing: true })).toBe('leave');
  });

  test('leaves keys alone that the browser or somebody else has', () => {
    expect(press('ArrowLeft', {}, { altKey: true })).toBeNull();
    expect(press('PageDown', {}, { ctrlKey: true })).toBeNull();
    expect(press('Escape', {}, { defaultPrevented: true })).toBeNull();
  });
});
