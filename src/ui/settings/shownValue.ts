import { fieldAt, formatValue } from '../../settings/fields.ts';
import type { Path, Value } from '../../settings/paths.ts';
import { lateWords } from '../../words/lateWords.ts';

/** A setting's value in the words of its control. */
export function shownValue(path: Path, value: Value): string {
  if (typeof value === 'boolean') return lateWords.drawer.switched(value);
  const text = formatValue(value);
  return fieldAt(path)?.kind === 'choice' ? (lateWords.settings.fields[path].choices?.[text] ?? text) : text;
}
