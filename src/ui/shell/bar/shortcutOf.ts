/**
 * Which shortcut a key is. Space plays and pauses from wherever it has no meaning of its own, and so do the others;
 * they are the same on every keyboard layout.
 */
import { letterOf } from '../../../draw/handles/letterOf.ts';

export type Shortcut = 'play' | 'forward' | 'back' | 'reset' | 'undo' | 'redo' | 'list';

export type Key = Pick<
  KeyboardEvent,
  | 'key'
  | 'code'
  | 'ctrlKey'
  | 'metaKey'
  | 'altKey'
  | 'shiftKey'
  | 'isComposing'
  | 'keyCode'
  | 'defaultPrevented'
>;

/** What the focused element does by itself. */
export interface Own {
  typing: boolean;
  space: boolean;
  arrows: boolean;
}

/** Arabic's and the wide one of Chinese and Japanese among them. */
const questionMarks = ['?', '؟', '？'];

export function shortcutOf(event: Key, own: Own): Shortcut | null {
  const { key, altKey, shiftKey, defaultPrevented } = event;
  // A composition's last key says so by its code alone. AltGr types characters; so does Alt on a Mac.
  const composes = event.isComposing || event.keyCode === 229;
  if (composes || altKey || key === 'AltGraph' || defaultPrevented || own.typing) return null;
  const letter = letterOf(event);
  if (event.ctrlKey || event.metaKey) {
    if (letter === 'z') return shiftKey ? 'redo' : 'undo';
    return letter === 'y' && !shiftKey ? 'redo' : null;
  }
  if (questionMarks.includes(key)) return 'list';
  if (key === ' ') return own.space || shiftKey ? null : 'play';
  if (letter === 'r') return 'reset';
  if (own.arrows || shiftKey) return null;
  return key === 'ArrowRight' ? 'forward' : key === 'ArrowLeft' ? 'back' : null;
}
