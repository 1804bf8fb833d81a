/** Which settings matter? One or two of them at several values each: what page and command line say of it. */
import { mostValues, type AxisRefusal } from '../../learn/study/sweepAxis.ts';
import type { CellRefusal } from '../../learn/study/sweep.ts';
import { fieldAt, formatValue } from '../../settings/fields.ts';
import type { Rate } from '../../learn/study/statistics.ts';
import type { Path } from '../../settings/paths.ts';
import type { MethodId } from '../../settings/settings.ts';
import { methods } from './methods.ts';
import { count, counted, listed, plural } from './numbers.ts';
import { runs } from './runs.ts';
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
function refusedCell(refusal: CellRefusal, nameOf: (path: Path) => string): string {
  if (refusal.kind === 'conflict') return settings.conflict[refusal.conflict];
  const { path, value } = refusal;
  return `${nameOf(path)} does not take ${formatValue(value)}. ${settings.instead([], settings.accepts(fieldAt(path)!))}`;
}

interface Rated {
  success: Rate;
  runs: number;
  median: number;
}

/** The same where there is little room. */
const outcomeShort = ({ success, runs: all, median }: Rated): string =>
  `${runs.reached(success, all)} reach 99\u00a0% (${runs.interval(success)}), median ${runs.share(median)}\u00a0%`;

const outcome = ({ success, runs: all, median }: Rated, recorded: boolean): string =>
  `${runs.reached(success, all)} ${recorded ? 'recorded ' : ''}${plural(all, { one: 'run', other: 'runs' })} reach 99\u00a0% (95\u00a0% interval ${runs.interval(success)}); median ${runs.share(median)}\u00a0%`;

export const sweep = {
  refusedAxis,
  refusedCell,
  title: 'Which settings matter?',
  /** `**bold**` */
  aboutTwo:
    'Each square is a pair of values. Its number counts the runs that end with 99 % or more right. **More ink: fewer do.** The cross marks the page’s own values.',
  aboutOne:
    'Each dot is a value: the share of runs that end with 99 % or more right. The band is its 95 % interval. The dashed line marks the page’s own value.',
  pick: 'Point at one to read it. A click, a second tap or Enter opens its middle run.',
  paired:
    'Every value and every method has the same seeds: the same points, first weights and batches, wherever the setting does not change them.',
  moved: 'Stars that you moved do not enter.',
  hindsight: 'These settings are judged by the hidden classes. A user of the method could not do so.',
  /** Over the form, where it is folded. */
  choose: 'Other settings and values',
  across: 'Setting',
  up: 'Second setting',
  noSecond: 'None',
  spacing: 'Values',
  spacingName: { even: 'Even', log: 'By factors', list: 'One by one' },
  from: 'From',
  to: 'To',
  count: 'How many',
  list: 'With commas between',
  picked: 'Values',
  /** What a range comes to; or the values of a pair. */
  values: (all: readonly string[]): string => all.join(', '),
  method: 'Trained as',
  methodName: (method: MethodId): string => `Sweep ${methods.name[method]}`,
  seeds: 'Seeds to run',
  run: 'Run',
  goOn: 'Go on',
  plan: (left: number, all: number): string =>
    left === all
      ? `${counted(all, 'run')}, coarse to fine.`
      : `${count(left)} of ${counted(all, 'run')} left.`,
  allMade: 'All these runs are made.',
  refused: (cells: number, reason: string): string => `${counted(cells, 'value')} cannot run. ${reason}`,
  refusedPairs: (cells: number, reason: string): string =>
    `${counted(cells, 'pair')} of values cannot run. ${reason}`,
  /** @param name of a setting that these do not read */
  idle: (name: string, all: readonly MethodId[]): string =>
    `${name} changes nothing in ${listed(all.map((id) => methods.name[id]))}: the same runs at every value.`,
  recorded: (first: number, last: number): string => `Recorded: seeds ${first} to ${last} at each value`,
  /** The region on the stage. */
  board: (names: readonly string[]): string => `Runs by ${names.join(' and ')}`,
  reader: 'A value, and its runs',
  readerTwo: 'A pair of values, and its runs',
  readerRole: 'place in the chart',
  hint: 'Nothing is read. Arrows choose.',
  /** The setting and its value. */
  at: (name: string, value: string): string => `${name} ${value}`,
  outcome,
  outcomeShort,
  of: (method: MethodId, what: string): string => `${methods.name[method]}: ${what}`,
  notRun: 'not run yet',
  cannot: 'cannot run',
  /** `opens`: a sentence; null: there is no run to open. */
  full: (at: string, what: string, opens: string | null): string =>
    `${at}: ${what}.${opens ? ` ${opens}` : ''}`,
  opens: (seed: number): string => `Enter opens seed ${seed}.`,
  rate: 'Runs that reach 99 %',
  median: 'Median accuracy',
  percent: (share: number): string => `${Number((100 * share).toFixed(1))}`,
  own: 'the page’s',
  towards: (name: string): string => `${name} →`,
  upwards: (name: string): string => `${name} ↑`,
  legend: {
    title: 'Share of runs that reach 99 %',
    least: (share: number): string => (share === 0 ? 'fewer' : `≥ ${Math.round(100 * share)} %`),
    /** Where there is little room; `first`: of several. */
    leastShort: (share: number, first: boolean): string =>
      share === 0 ? 'fewer' : `${first ? '≥ ' : ''}${Math.round(100 * share)}`,
    hatched: 'not run yet',
    hatchedShort: 'not yet',
    crossed: 'cannot run',
    recorded: 'Thin: recorded, bold: run here',
  },
  numbers: 'All numbers',
  command: 'The same runs on the command line:',
  table: {
    scroll: 'All numbers, a table that scrolls',
    caption: (points: number): string =>
      `Accuracy of the student on ${count(points)} points. Intervals are 95\u00a0%, Wilson.`,
    method: 'Method',
    runs: 'Runs',
    success: 'Reach 99\u00a0%',
    success95: 'Reach 95\u00a0%',
    median: 'Median',
    recorded: (runCount: number): string => `${count(runCount)}, recorded`,
  },
  file: 'sweep',
};
