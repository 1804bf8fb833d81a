/** Tables of results in Markdown: everything in docs/REPRODUCTION.md that is not prose. */
import { median } from 'simple-statistics';
import { wilson, type Rate } from '../../src/learn/study/statistics.ts';
import { passesOfSteps, passesPerStep } from '../../src/learn/study/passesPerStep.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { points } from '../../src/words/en/numbers.ts';
import { nameOf } from '../format.ts';
import { commandOf, type Earlier, type Experiment } from './experiment.ts';
import { overruledAt99, type MethodResult, type Result } from './result.ts';

/** An experiment and its result; null: not run yet. */
export interface Entry {
  experiment: Experiment;
  result: Result | null;
}

/** One line: a method of an experiment. */
interface Line {
  experiment: Experiment;
  settings: Settings;
  outcome: MethodResult;
  before: Earlier | undefined;
}

interface Column {
  heading: string;
  cell: (line: Line) => string;
}

/** A table with a line a method, and the commands behind it. Columns in which no line has anything are left out. */
export function tableOf(entries: readonly Entry[]): string {
  const lines = entries.flatMap(linesOf);
  const used = columns.filter(({ cell }) => lines.some((line) => cell(line) !== ''));
  return [
    markdownTable(
      used.map(({ heading }) => heading),
      lines.map((line) => used.map(({ cell }) => cell(line))),
    ),
    ...afterTables(entries),
  ].join('\n\n');
}

/** What is not there yet, and the commands. */
export function afterTables(entries: readonly Entry[]): string[] {
  const missing = entries.filter(({ result }) => !result).map(({ experiment }) => experiment.name);
  return [...(missing.length > 0 ? [`Not run yet: ${missing.join('; ')}.`] : []), commandsOf(entries)];
}

/** Of maps: places, not seeds, so no intervals. */
export function mapTable(entries: readonly Entry[]): string {
  const lines = entries
    .flatMap(linesOf)
    .map(({ experiment, outcome }) => [
      `[${experiment.name}](results/${experiment.id}.json)`,
      ...[outcome.runs, outcome.at99, outcome.at95].map(String),
      accuracyText(outcome.median),
      accuracyText(Math.min(...outcome.accuracies)),
    ]);
  const table = markdownTable(['run', 'places', '≥ 99 %', '≥ 95 %', 'median', 'worst'], lines);
  return `${table}\n\n${commandsOf(entries)}`;
}

export const markdownTable = (headings: readonly string[], lines: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const linesOf = ({ experiment, result }: Entry): Line[] =>
  (result?.methods ?? []).map((outcome) => ({
    experiment,
    settings: result!.settings,
    outcome,
    before: experiment.earlier[outcome.method],
  }));

const columns: Column[] = [
  { heading: 'run', cell: ({ experiment }) => `[${experiment.name}](results/${experiment.id}.json)` },
  { heading: 'method', cell: ({ outcome }) => nameOf(outcome.method) },
  { heading: 'seeds', cell: ({ outcome }) => String(outcome.runs) },
  { heading: '≥ 99 %', cell: ({ outcome }) => rateText(wilson(outcome.at99, outcome.runs)) },
  { heading: '≥ 95 %', cell: ({ outcome }) => `${percent(outcome.at95 / outcome.runs)} %` },
  { heading: 'median', cell: ({ outcome }) => accuracyText(outcome.median) },
  {
    heading: 'on fresh points',
    cell: ({ outcome: { fresh } }) => (fresh === null ? '' : accuracyText(fresh)),
  },
  {
    heading: 'in the last 500 steps, median / worst',
    cell: ({ outcome: { medianOfLast500, worstOfLast500 } }) =>
      medianOfLast500 && worstOfLast500
        ? `${accuracyText(median(medianOfLast500))} / ${accuracyText(median(worstOfLast500))}`
        : '',
  },
  {
    heading: 'steps to 95 / 99 %',
    cell: ({ outcome: { runs, at95, stepsTo95, stepsTo99 } }) =>
      stepsTo95 === null || at95 < runs / 2 ? '' : `${stepsText(stepsTo95)} / ${stepsText(stepsTo99)}`,
  },
  {
    heading: 'passes a step / to 99 %, thousands',
    cell: ({ outcome: { method, runs, at99, stepsTo99 }, settings }) => {
      const all = passesOfSteps(method, settings, stepsTo99);
      if (all === null || at99 < runs / 2) return '';
      return `${passesPerStep(method, settings)!.toFixed(1)} / ${(all / 1000).toFixed(1)}`;
    },
  },
  {
    heading: 'every label right',
    cell: ({ outcome: { labelsRight, runs } }) =>
      labelsRight === undefined ? '' : `${labelsRight} of ${runs}`,
  },
  {
    heading: 'moved label overruled',
    cell: ({ outcome: { overruled } }) =>
      overruled ? rateText(wilson(overruled.filter(Boolean).length, overruled.length)) : '',
  },
  {
    heading: 'overruled, and ≥ 99 %',
    cell: ({ outcome, settings }) =>
      outcome.overruled ? rateText(wilson(overruledAt99(outcome, settings), outcome.runs)) : '',
  },
  { heading: 'before, ≥ 99 %', cell: ({ before }) => (before ? beforeText(before) : '') },
  { heading: 'meet', cell: (line) => (line.before ? (apart(line) ? '**no**' : 'yes') : '') },
];

const stepsText = (steps: number | null): string => (steps === null ? '–' : steps.toLocaleString('en-US'));

const accuracyText = (share: number): string => `${(100 * share).toFixed(2)} %`;

const beforeText = ({ at99, at95, seeds }: Earlier): string => {
  const also = at95 === undefined ? '' : `; ≥ 95 %: ${percent(at95 / seeds)} %`;
  return `${rateText(wilson(at99, seeds))} of ${seeds}${also}`;
};

export const percent = (share: number): string => String(Number((100 * share).toFixed(1)));

export const rateText = ({ rate, low, high }: Rate): string =>
  `${percent(rate)} % [${percent(low)}, ${percent(high)}]`;

/** Whether our 95 % interval and the one before have no point in common. */
function apart({ outcome, before }: Line): boolean {
  if (!before) return false;
  const pairs = [[wilson(outcome.at99, outcome.runs), wilson(before.at99, before.seeds)] as const];
  if (before.at95 !== undefined)
    pairs.push([wilson(outcome.at95, outcome.runs), wilson(before.at95, before.seeds)]);
  return pairs.some(([ours, theirs]) => ours.low > theirs.high || theirs.low > ours.high);
}

export function commandsOf(entries: readonly Entry[]): string {
  const commands = entries.map(({ experiment }) => commandOf(experiment));
  return `<details>\n<summary>Commands, a line a run</summary>\n\n\`\`\`sh\n${commands.join('\n')}\n\`\`\`\n\n</details>`;
}

/** How many lines meet what was measured before, and which do not. */
export function agreementOf(entries: readonly Entry[]): string {
  const compared = entries.flatMap(linesOf).filter(({ before }) => before !== undefined);
  const different = compared.filter(apart);
  const list = different.map(
    ({ experiment, outcome, before }) =>
      `- ${experiment.name} (${nameOf(outcome.method)}): ${rateText(wilson(outcome.at99, outcome.runs))} now, ${beforeText(before!)} before.`,
  );
  return [
    `Of ${compared.length} lines that were measured before, ${compared.length - different.length} have intervals that meet${list.length > 0 ? '; these do not:' : '.'}`,
    ...list,
  ].join('\n');
}

/** Meta Pseudo Labels against UDA wherever both ran on the same seeds and no label moved. */
export function differencesOf(entries: readonly Entry[]): string {
  const compared = entries.filter(({ experiment }) => !experiment.live);
  const lines = compared.flatMap(({ experiment, result }) =>
    (result?.differences ?? [])
      .filter(({ method, less }) => method === 'uda' && less === 'meta-pseudo-labels')
      .map(({ pairs, interval, ...difference }) => [
        experiment.name,
        String(pairs),
        points(difference.mean),
        interval ? `[${points(interval.low)}, ${points(interval.high)}]` : '',
        points(difference.median),
      ]),
  );
  return markdownTable(
    ['run', 'pairs', 'UDA less Meta Pseudo Labels, mean', '95 % interval', 'median'],
    lines,
  );
}

/** When, on what engine and with which versions the results were made. */
export function environmentOf(entries: readonly Entry[]): string {
  const groups = new Map<string, number>();
  for (const { result } of entries) {
    if (!result) continue;
    const { date, engine, adapter, versions } = result;
    const text = `${date}, engine ${engine} (${adapter}), ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}`;
    groups.set(text, (groups.get(text) ?? 0) + 1);
  }
  return [...groups].map(([text, count]) => `- ${text}: ${count} result files`).join('\n');
}
