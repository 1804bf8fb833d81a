/** A report as text: a table for people, CSV, JSON. */
import { csvOf, jsonOf, type Report } from '../src/learn/study/report.ts';
import type { MethodSummary, Rate } from '../src/learn/study/statistics.ts';
import type { MethodId } from '../src/settings/settings.ts';
import { methods as methodWords } from '../src/words/en/methods.ts';
import { points } from '../src/words/en/numbers.ts';
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
  const { methods, variants, differences, settings, seeds } = report;
  const about = `Preset ${report.preset}, ${settings.steps} steps, ${counted(seeds.length, 'seed')} from ${seeds[0]}, ${report.engine} (${report.adapter}).`;
  const unfinished = report.complete ? '' : `Not complete: ${counted(report.rows.length, 'run')} ended.\n`;
  const body = variants
    ? `${symbols}\n\n${variants.map((result) => `${phrases.sentence(result)}\n`).join('')}`
    : `${aligned([heading, ...methods!.map(methodLine)])}\n${differences!.map(differenceLine).join('')}`;
  return `${about}\n${unfinished}\n${body}`;
}

const symbols =
  'λ feedback, b the teacher’s own training on the stars, w consistency. A star is one of the six labeled points.\n' +
  'Where a line says nothing else: λ = 1, b = 0, w = 8, stars spaced. Each interval is 95 % for itself: of twenty\n' +
  'variants that do not differ, about one is told apart by luck.';

const heading = [
  'method',
  'runs',
  '≥ 99 %',
  '[95 % interval]',
  '≥ 95 %',
  'median',
  'quartiles',
  'fresh',
  'teacher',
  'last 500: median',
  'worst',
  'steps to 95 %',
  'to 99 %',
  'diverged',
];

const methodLine = (summary: MethodSummary): string[] => [
  nameOf(summary.method),
  String(summary.runs),
  shareOf(summary.success),
  `[${percent(summary.success.low)}, ${percent(summary.success.high)}]`,
  shareOf(summary.success95),
  percent(summary.median),
  summary.quartiles.map(percent).join('–'),
  percent(summary.fresh),
  summary.teacher === null ? '–' : percent(summary.teacher),
  summary.medianOfLast500 === null ? '–' : percent(summary.medianOfLast500),
  summary.worstOfLast500 === null ? '–' : percent(summary.worstOfLast500),
  String(summary.stepsTo95 ?? '–'),
  String(summary.stepsTo99 ?? '–'),
  String(summary.diverged),
];

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
  const widths = heading.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const padded = lines.map((line) =>
    line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
  );
  return `${padded.join('\n')}\n`;
}
