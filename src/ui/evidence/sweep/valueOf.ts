import type { Path, Value } from '../../../settings/paths.ts';
import { shownValue } from '../../settings/shownValue.ts';

/** A value of a swept setting, as its label has it: −1, not -1. */
export const valueOf = (path: string, value: Value): string =>
  typeof value === 'number' ? String(value).replace('-', '−') : shownValue(path as Path, value);
