import type { Path } from '../../settings/paths.ts';
import { lateWords } from '../../words/lateWords.ts';

/** A setting's name where no subscript can stand: “Learning rate η T”. */
export const spokenName = (path: Path): string => lateWords.settings.fields[path].name.replace('_', ' ');
