/** Which settings matter? One or two of them at several values each: what page and command line say of it. */
import { mostValues, type AxisRefusal } from '../../learn/study/sweepAxis.ts';
import type { CellRefusal } from '../../learn/study/sweep.ts';
import { fieldAt, formatValue } from '../../settings/fields.ts';
import { settings } from './settings.ts';

const example = 'A range is FROM..TO:COUNT, or FROM..TO:COUNTlog, such as 0.1..10:5log';

/** Why a text is no axis. @param name of the setting, where there is one */
function refusedAxis(refusal: AxisRefusal, name: string): string {
  switch (refusal.kind) {
    case 'noSetting':
      return `“${refusal.path}” is not a setting.`;
    case 'seed':
      return `${name} runs through the seeds here, so it cannot be swept.`;
    case 'noValues':
      return `${name} has no values. Write them with commas between. ${example}.`;
    case 'unreadable':
      return `${name} does not take “${refusal.text}”. ${settings.instead(refusal.readings, settings.accepts(refusal.field))}`;
    case 'form':
      return `“${refusal.text}” is no range. ${example}.`;
    case 'names':
      return `${name} is no number, so it has no range. Accepted: ${settings.accepts(refusal.field)}.`;
    case 'count':
      return `“${refusal.text}” has too few values or too many. Accepted: from 2 to ${mostValues}.`;
    case 'log':
      return `“${refusal.text}” cannot be spaced by factors: both ends have to lie on the same side of 0.`;
    case 'twice':
      return `${name} has the value ${refusal.text} twice.`;
    case 'tooMany':
      return `${name} has too many values. Accepted: at most ${mostValues}.`;
  }
}

/** Why a cell does not run. @param nameOf of a setting, by its path */
function refusedCell(refusal: CellRefusal, nameOf: (path: string) => string): string {
  if (refusal.kind === 'conflict') return settings.conflict[refusal.conflict];
  const { path, value } = refusal;
  return `${nameOf(path)} does not take ${formatValue(value)}. ${settings.instead([], settings.accepts(fieldAt(path)!))}`;
}

export const sweep = {
  title: 'Which settings matter?',
  refusedAxis,
  refusedCell,
};
