/** The table of all methods, in which Yours is edited. */
import type { MethodId } from '../../settings/settings.ts';
import type { Path } from '../../settings/paths.ts';
import { methods } from './methods.ts';
import { decimal } from './numbers.ts';

type RowPath = Extract<Path, `yours.${string}`>;

const column = {
  kind: 'Kind',
  start: 'Starts from',
  labels: 'Stars',
  pseudoLabels: 'Guesses',
  consistency: 'Consistency',
  teacherLabels: 'Stars',
  feedback: 'Feedback',
  teacherConsistency: 'Consistency',
};

const group = {
  teacher: 'Teacher',
  student: 'The student learns from',
  taught: 'The teacher learns from',
};

/** What stands before a value, where that is not plain. */
const symbol: Record<RowPath, string> = {
  'yours.teacher.kind': '',
  'yours.teacher.start': '',
  'yours.teacher.decay': 'α',
  'yours.teacher.rounds': 'rounds',
  'yours.student.labels': 'a',
  'yours.pseudoLabels.kind': '',
  'yours.pseudoLabels.threshold': 'τ',
  'yours.pseudoLabels.noisedInputs': 'at noised points',
  'yours.student.consistency.weight': 'w',
  'yours.student.consistency.threshold': 'τ',
  'yours.student.consistency.temperature': 'κ',
  'yours.teacher.labels': 'b',
  'yours.teacher.feedback.weight': 'λ',
  'yours.teacher.feedback.form': '',
  'yours.teacher.feedback.lookAhead': 'after its step',
  'yours.teacher.feedback.shuffled': 'shuffled',
  'yours.teacher.consistency.weight': 'w',
  'yours.teacher.consistency.threshold': 'τ',
  'yours.teacher.consistency.temperature': 'κ',
};

/** What is on, or off where that is rarer. */
const switched: Partial<Record<RowPath, string>> = {
  'yours.teacher.feedback.lookAhead': 'before its step',
};

/** A term's value, or one of its details: “w 8”, “3 rounds”, “shuffled”. @param shown in the words of its control */
function said(path: RowPath, value: unknown, shown: string): string {
  if (typeof value === 'boolean') return value ? symbol[path] : (switched[path] ?? '');
  if (path === 'yours.teacher.rounds') return `${shown} ${symbol[path]}`;
  return [symbol[path], shown].filter(Boolean).join(' ');
}

export const table = {
  title: 'Every method is a row of one table',
  note: 'What a step of each is made of, with the settings now in force. Learning rates, batch and σ are everybody’s. Any row can be made yours: change it, and it trains beside the others.',
  /** Behind it, on a phone. */
  named: (rows: number): string => `All ${rows} methods`,
  scroll: 'Table of all methods, scrolls sideways',
  method: 'Method',
  column,
  group,
  symbol,
  said,
  none: '–',
  noneSpoken: 'none',
  passes: 'Passes a step',
  passesOf: (passes: number): string => decimal(passes, 2),
  accuracy: (percent: string): string => `now ${percent} %`,
  differs: '≠',
  differsSpoken: 'differs: ',
  legend: (from: MethodId): string =>
    `≠: not as in ${methods.name[from]}. τ: counts where at least so sure. κ: temperature of the target, 0 is the likelier class. α: how much of the teacher a step leaves. A pass is a forward pass over the batch; a backward pass counts as two.`,
  edit: 'Edit as Yours',
  editOf: (id: MethodId): string => `Edit as Yours: ${methods.name[id]}`,
  /** After it was pressed. */
  filled: (id: MethodId): string => `Yours is the row of ${methods.name[id]} now. Change what you like.`,
  open: 'All methods in one table',
  edits: 'Yours, and all methods in one table',
};
