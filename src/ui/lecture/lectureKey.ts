/** What a key does in a lecture. A presenter's remote sends PageUp and PageDown. */
import type { Own } from '../shell/bar/shortcutOf.ts';

export type LectureKey = 'next' | 'back' | 'leave' | 'play';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'> & {
  defaultPrevented: boolean;
};

const keys: Partial<Record<string, LectureKey>> = {
  ArrowRight: 'next',
  ArrowLeft: 'back',
  PageDown: 'next',
  PageUp: 'back',
  Escape: 'leave',
  ' ': 'play',
};

/** @param own what the focused element does with keys by itself: a star, a slider and a choice keep their arrows */
export function lectureKey(event: Key, own: Own & { pages: boolean }): LectureKey | null {
  const { key } = event;
  if (event.defaultPrevented || event.isComposing) return null;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  const keeps =
    (own.typing && key !== 'Escape') ||
    (own.arrows && key.startsWith('Arrow')) ||
    (own.pages && key.startsWith('Page')) ||
    (own.space && key === ' ');
  return keeps ? null : (keys[key] ?? null);
}
