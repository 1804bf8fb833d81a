/** A report as text: a table for people, CSV, JSON. */
import { pointCount } from '../src/data/dataset.ts';
import { judgedOf } from '../src/learn/run/measure.ts';
import { isJudged } from '../src/learn/study/experiment.ts';
import { grouped } from '../src/learn/study/grouped.ts';
import { passesOfSteps, passesPerStep } from '../src/learn/study/passesPerStep.ts';
import { csvOf, jsonOf, type Report } from '../src/learn/study/report.ts';
import type { MethodSummary, Rate } from '../src/learn/study/statistics.ts';
import type { CellResult } from '../src/learn/study/sweep.ts';
import { datasetOf } from '../src/settings/datasetOf.ts';
import { formatValue } from '../src/settings/fields.ts';
import type { MethodId, Settings } from '../src/settings/settings.ts';
import { methods as methodWords } from '../src/words/en/methods.ts';
import { points } from '../src/words/en/numbers.ts';
import { sweep as sweepWords } from '../src/words/en/sweep.ts';
import { variants as phrases } from '../src/words/en/variants.ts';
import type { Format } from './request.ts';

export function formatted(report: Report, format: Format): string {
  switch (format) {
    case 'json':
      return jsonOf(report, phrases);
    case 'csv':
      return csvOf(report);
    case 'table':
      return tableOf(report);
  }
}

function tableOf(report: Report): string {
  const { settings, seeds } = report;
  const about = `Preset ${report.preset}, ${settings.steps} steps, ${counted(seeds.length, 'seed')} from ${seeds[0]}, ${report.engine} (${report.adapter}).`;
  const data = settings.data.points ? ownData(settings) : drawnData(settings);
  const unfinished = report.complete ? '' : `Not complete: ${counted(report.rows.length, 'run')} ended.\n`;
  return `${about}\n${data}\n${unfinished}\n${bodyOf(report)}`;
}

function drawnData({ data }: Settings): string {
  const { set, pointsPerClass, labelsPerClass, gap, noise, placement } = data;
  return `Data ${set}: ${pointsPerClass} points a class, ${labelsPerClass} of them labeled, ${placement}; gap ${gap}, noise ${noise}.`;
}

function ownData(settings: Settings): string {
  const dataset = datasetOf(settings);
  const { labelCount, judgedCount, drawsLabels } = dataset;
  const stars = `${counted(pointCount(dataset), 'point')}, ${labelCount} of them labeled${drawsLabels ? ', drawn by seed' : ''}`;
  const judged =
    judgedCount > 0
      ? `accuracy is of the ${judgedCount} others whose class is known`
      : 'the classes of the others are not known, so there is no accuracy';
  return `Data of your own: ${stars}; ${judged}. There are no fresh points.`;
}

function bodyOf({ variants, cells, axes, methods, differences, rows, settings }: Report): string {
  if (rows.length > 0 && !rows.some(isJudged))
    return aligned([['method', 'runs', 'diverged'], ...unjudged(rows)]);
  if (cells)
    return cellsTable(
      axes!.map(({ path }) => path),
      cells,
    );
  if (variants) return `${symbols}\n\n${variants.map((result) => `${phrases.sentence(result)}\n`).join('')}`;
  return `${aligned([heading(settings.steps), ...methods!.map((summary) => methodLine(summary, settings))])}\n${differences!.map(differenceLine).join('')}`;
}

/** Runs of which nobody knows how good they are: by method, in a sweep by its cell, too. */
const unjudged = (rows: Report['rows']): string[][] =>
  [...grouped(rows, ({ method, cell = '' }) => `${nameOf(method)} ${cell}`.trim())].map(([name, own]) => [
    name,
    String(own.length),
    String(own.filter(({ diverged }) => diverged).length),
  ]);

const symbols =
  'λ feedback, b the teacher’s own training on the stars, w consistency. A star is a labeled point.\n' +
  'Where a line says nothing else: λ = 1, b = 0, w = 8, stars spaced. Each interval is 95 % for itself: of twenty\n' +
  'variants that do not differ, about one is told apart by luck.';

/** @param steps of a run */
const heading = (steps: number): string[] => [
  'method',
  'runs',
  '≥ 99 %',
  '[95 % interval]',
  '≥ 95 %',
  'median',
  'quartiles',
  'fresh',
  'teacher',
  `last ${judgedOf(steps)}: median`,
  'worst',
  'steps to 95 %',
  'to 99 %',
  'passes a step',
  'to 99 %',
  'diverged',
];

const methodLine = (summary: MethodSummary, settings: Settings): string[] => [
  nameOf(summary.method),
  String(summary.runs),
  shareOf(summary.success),
  intervalOf(summary.success),
  shareOf(summary.success95),
  percent(summary.median),
  summary.quartiles.map(percent).join('–'),
  summary.fresh === null ? '–' : percent(summary.fresh),
  summary.teacher === null ? '–' : percent(summary.teacher),
  summary.medianOfLast500 === null ? '–' : percent(summary.medianOfLast500),
  summary.worstOfLast500 === null ? '–' : percent(summary.worstOfLast500),
  String(summary.stepsTo95 ?? '–'),
  String(summary.stepsTo99 ?? '–'),
  ...passes(summary, settings),
  String(summary.diverged),
];

/** A step's, and those until 99 %. */
function passes({ method, stepsTo99 }: MethodSummary, settings: Settings): [string, string] {
  const all = passesOfSteps(method, settings, stepsTo99);
  return [passesPerStep(method, settings)?.toFixed(2) ?? '–', all === null ? '–' : String(Math.round(all))];
}

/** A line a cell and method; then why the other cells did not run. */
function cellsTable(paths: readonly string[], cells: readonly CellResult[]): string {
  const heads = [
    'method',
    'runs',
    '≥ 99 %',
    '[95 % interval]',
    '≥ 95 %',
    '[95 % interval]',
    'median',
    'diverged',
  ];
  const lines = cells.flatMap((cell) =>
    cell.methods.map((summary) => [...valuesOf(cell), ...cellLine(summary)]),
  );
  const refused = cells.flatMap((cell) =>
    cell.refused
      ? [
          `Not run: ${paths.map((path, i) => `${path}=${valuesOf(cell)[i]}`).join(', ')}. ${sweepWords.refusedCell(cell.refused, (path) => path)}\n`,
        ]
      : [],
  );
  return `${aligned([[...paths, ...heads], ...lines])}${refused.length > 0 ? '\n' : ''}${refused.join('')}`;
}

const valuesOf = ({ change }: CellResult): string[] => Object.values(change).map(formatValue);

const cellLine = ({ method, runs, success, success95, median, diverged }: MethodSummary): string[] => [
  nameOf(method),
  String(runs),
  shareOf(success),
  intervalOf(success),
  shareOf(success95),
  intervalOf(success95),
  percent(median),
  String(diverged),
];

const intervalOf = ({ low, high }: Rate): string => `[${percent(low)}, ${percent(high)}]`;

const shareOf = ({ count, rate }: Rate): string => `${count} (${percent(rate)})`;

function differenceLine({
  method,
  less,
  mean,
  interval,
  pairs,
}: NonNullable<Report['differences']>[number]): string {
  const bounds = interval ? ` [${points(interval.low)}, ${points(interval.high)}]` : '';
  return `${nameOf(method)} less ${nameOf(less)}: ${points(mean)} points of accuracy on average${bounds}, ${counted(pairs, 'paired seed')}.\n`;
}

const baselineNames: Record<string, string> = {
  ceiling: 'Ceiling (all classes)',
  'label-spreading': 'Label Spreading',
};

/** For people. Throws for an unknown method. */
export const nameOf = (method: string): string =>
  baselineNames[method] ?? methodWords.name[method as MethodId];

const percent = (share: number): string => (100 * share).toFixed(2);

/** "1 run", "2 runs". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Columns of text, the first flush left, the others flush right. */
function aligned(lines: string[][]): string {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const padded = lines.map((line) =>
    line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
  );
  return `${padded.join('\n')}\n`;
}
