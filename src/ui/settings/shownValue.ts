import { own } from '../../data/ownData.ts';
import { fieldAt, formatValue } from '../../settings/fields.ts';
import type { Path, Value } from '../../settings/paths.ts';
import { lateWords } from '../../words/lateWords.ts';
import { words } from '../../words/words.ts';

/** A setting's value in the words of its control. */
export function shownValue(path: Path, value: Value): string {
  if (typeof value === 'boolean') return lateWords.drawer.switched(value);
  const text = formatValue(value);
  if (path === 'data.points') return words.numbers.count(own()?.unpacked(text)?.y.length ?? 0);
  return fieldAt(path)?.kind === 'choice' ? (lateWords.settings.fields[path].choices?.[text] ?? text) : text;
}
