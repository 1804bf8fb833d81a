import { describe, expect, test } from 'vitest';
import { shortcutOf, type Key, type Own } from '../../../../src/ui/shell/bar/shortcutOf.ts';

const nothing: Own = { typing: false, space: false, arrows: false };
const plain: Key = {
  key: '',
  code: '',
  keyCode: 0,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  defaultPrevented: false,
};
const press = (key: Partial<Key>, own: Partial<Own> = {}) =>
  shortcutOf({ ...plain, ...key }, { ...nothing, ...own });

describe('a shortcut', () => {
  test.for([
    [{ key: ' ' }, 'play'],
    [{ key: 'ArrowRight' }, 'forward'],
    [{ key: 'ArrowLeft' }, 'back'],
    [{ key: 'R', shiftKey: true }, 'reset'],
    [{ key: '?' }, 'list'],
    [{ key: 'z', ctrlKey: true }, 'undo'],
    [{ key: 'Z', metaKey: true, shiftKey: true }, 'redo'],
    [{ key: 'y', ctrlKey: true }, 'redo'],
  ] as const)('%o is %s', ([key, shortcut]) => {
    expect(press(key)).toBe(shortcut);
  });

  test('is where its Latin letter is on layouts without one', () => {
    expect(press({ key: 'я', code: 'KeyZ', ctrlKey: true })).toBe('undo');
    expect(press({ key: 'Я', code: 'KeyZ', ctrlKey: true, shiftKey: true })).toBe('redo');
    expect(press({ key: 'к', code: 'KeyR' })).toBe('reset');
  });

  test('goes by the letter, not by the place, where the layout has Latin letters', () => {
    // AZERTY and QWERTZ.
    expect(press({ key: 'w', code: 'KeyZ', ctrlKey: true })).toBeNull();
    expect(press({ key: 'z', code: 'KeyY', ctrlKey: true })).toBe('undo');
    expect(press({ key: 'é', code: 'KeyR' })).toBeNull();
  });

  test('is none while composing, with Alt or AltGr, in a text, or where another took the key', () => {
    expect(press({ key: ' ', isComposing: true })).toBeNull();
    expect(press({ key: ' ', keyCode: 229 })).toBeNull();
    expect(press({ key: 'z', ctrlKey: true, altKey: true })).toBeNull();
    expect(press({ key: 'z', ctrlKey: true }, { typing: true })).toBeNull();
    expect(press({ key: ' ', defaultPrevented: true })).toBeNull();
  });

  test('leaves to an element what has a meaning there, and nothing more', () => {
    const slider = { arrows: true };
    expect(press({ key: 'ArrowRight' }, slider)).toBeNull();
    expect(press({ key: ' ' }, slider)).toBe('play');
    const button = { space: true };
    expect(press({ key: ' ' }, button)).toBeNull();
    expect(press({ key: 'ArrowRight' }, button)).toBe('forward');
    expect(press({ key: ' ', shiftKey: true })).toBeNull();
    expect(press({ key: 'r', ctrlKey: true })).toBeNull();
  });
});
