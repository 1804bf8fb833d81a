import type { Path } from '../../settings/paths.ts';
import { words } from '../../words/words.ts';

/** A setting's name where no subscript can stand: “Learning rate η T”. */
export const spokenName = (path: Path): string => words.settings.fields[path].name.replace('_', ' ');
