/** Tables of dips: how many, who falls first, and what makes the teacher fall. Source of the counts: dipSummary.ts. */
import { meanInterval, pairedDifference, wilson } from '../../src/learn/study/statistics.ts';
import type { DipSummary, LessonSummary, TeacherSummary } from '../../src/learn/study/dipSummary.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { nameOf } from '../format.ts';
import type { Experiment } from './experiment.ts';
import type { MethodResult, Result } from './result.ts';
import { commandsOf, markdownTable, percent, rateText, type Entry } from './tables.ts';

interface Line {
  experiment: Experiment;
  seeds: Result['seeds'];
  settings: Settings;
  outcome: MethodResult;
  dips: DipSummary;
}

type Columns<T> = [heading: string, cell: (of: T) => string][];

/** By the name of its block. */
export function dipTables(entries: readonly Entry[]): [string, string][] {
  const lines = entries.flatMap(linesOf);
  return [
    ['dips', `${tableOf(lines, countColumns(lines))}\n\n${commandsOf(entries)}`],
    ['dip-lessons', tableOf(lines.flatMap(lessonOf), lessonColumns)],
    ['dip-slips', tableOf(lines.flatMap(slipsOf), slipColumns)],
  ];
}

const linesOf = ({ experiment, result }: Entry): Line[] =>
  (result?.methods ?? []).flatMap((outcome) =>
    outcome.dips
      ? [{ experiment, seeds: result!.seeds, settings: result!.settings, outcome, dips: outcome.dips }]
      : [],
  );

const lessonOf = (line: Line) => (line.dips.lessons ? [{ ...line, of: line.dips.lessons }] : []);
const slipsOf = (line: Line) => (line.dips.teachers ? [{ ...line, of: line.dips.teachers }] : []);

const tableOf = <T extends Line>(lines: readonly T[], columns: Columns<T>): string =>
  markdownTable(
    ['run', 'method', ...columns.map(([heading]) => heading)],
    lines.map((line) => [
      `[${line.experiment.name}](results/${line.experiment.id}.json)`,
      nameOf(line.outcome.method),
      ...columns.map(([, cell]) => cell(line)),
    ]),
  );

const countColumns = (lines: readonly Line[]): Columns<Line> => [
  ['seeds', ({ outcome }) => String(outcome.runs)],
  ['≥ 99 % at the end', ({ outcome }) => `${outcome.at99} of ${outcome.runs}`],
  ['dips', ({ dips }) => countText(dips.dips)],
  ['a run', ({ dips }) => meanText(dips.perRun)],
  ['less Ours, same seeds', (line) => differenceText(line, lines)],
  ['from 99 % or more', ({ dips }) => countText(dips.from99)],
  ['depth, points', ({ dips }) => quartilesText(dips.depth.map((depth) => 100 * depth))],
  ['steps until back', ({ dips }) => quartilesText(dips.steps)],
  ['never back', ({ dips }) => String(dips.notBack)],
  [
    'loss on the labels, before / highest',
    ({ dips: { starLossBefore, starLossHighest } }) =>
      starLossBefore === null ? '' : `${starLossBefore.toFixed(2)} / ${starLossHighest!.toFixed(2)}`,
  ],
];

const lessonColumns: Columns<Line & { of: LessonSummary }> = [
  ['dips', ({ dips }) => countText(dips.dips)],
  ['teacher dips before', ({ dips, of }) => shareText(of.order.before, dips.dips)],
  ['at the same step', ({ of }) => String(of.order.same)],
  ['later', ({ of }) => String(of.order.later)],
  ['does not', ({ of }) => String(of.order.never)],
  ['teacher down by more than 1 point, the step before', ({ dips, of }) => shareText(of.down, dips.dips)],
  ['for 1 / 2 / more steps', ({ of }) => of.downFor.join(' / ')],
  ['so at other steps', ({ of: { quiet } }) => percentText(quiet.down, quiet.steps)],
  ['by how many points', ({ of }) => (100 * of.fall).toFixed(1)],
  ['student falls with a teacher that did not', ({ of }) => shareText(of.stillFall, of.down)],
  ["of the student's new mistakes, the teacher's", ({ of }) => percentText(of.shared, of.mistakes)],
  ["of the teacher's, the student's", ({ of }) => percentText(of.shared, of.teacherMistakes)],
  ['back in 41 steps, with / without feedback', (line) => backText(line)],
];

const slipColumns: Columns<Line & { of: TeacherSummary }> = [
  ["teacher's dips", ({ of }) => countText(of.dips)],
  ['a run', ({ dips }) => meanText(dips.teacherPerRun)],
  ['student dips after it', ({ of }) => shareText(of.copied, of.dips)],
  ['points lost in its first step', ({ of }) => (100 * of.fall).toFixed(1)],
  [
    'also without feedback',
    (line) => (isFedBack(line) ? shareText(line.of.withoutFeedback, line.of.dips) : ''),
  ],
  ['also without consistency', ({ of }) => shareText(of.withoutConsistency, of.dips)],
  ['also with half the step', ({ of }) => shareText(of.halfAsLong, of.dips)],
  ['also on another batch', ({ of }) => shareText(of.onAnotherBatch, of.dips)],
];

const shareText = (count: number, of: number): string =>
  of === 0 ? '' : `${countText(count)} of ${countText(of)}: ${rateText(wilson(count, of))}`;

const percentText = (count: number, of: number): string => (of === 0 ? '' : `${percent(count / of)} %`);

const countText = (count: number): string => count.toLocaleString('en-US');

/** Whether there is feedback that a step could do without. */
const isFedBack = ({ settings }: Line): boolean => settings.teacher.feedback.weight !== 0;

const backText = (line: Line & { of: LessonSummary }): string =>
  isFedBack(line)
    ? `${percentText(line.of.back, line.dips.dips)} / ${percentText(line.of.backWithoutFeedback, line.dips.dips)}`
    : `${percentText(line.of.back, line.dips.dips)} /`;

const quartilesText = (quartiles: readonly number[]): string => {
  const [low, middle, high] = quartiles.map((value) => String(Number(value.toFixed(1))));
  return middle === undefined ? '' : `${middle} (${low} to ${high})`;
};

function meanText(counts: readonly number[]): string {
  const { mean, low, high } = meanInterval(counts);
  return `${mean.toFixed(1)} [${low.toFixed(1)}, ${high.toFixed(1)}]`;
}

function differenceText(line: Line, lines: readonly Line[]): string {
  const ours = lines.find(
    ({ experiment, outcome }) =>
      Object.keys(experiment.change).length === 0 && outcome.method === line.outcome.method,
  );
  if (!ours || ours === line) return '';
  const { mean, interval } = pairedDifference(bySeed(line), bySeed(ours))!;
  return `${signed(mean)} [${signed(interval!.low)}, ${signed(interval!.high)}]`;
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;

const bySeed = ({ seeds, dips }: Line): Map<number, number> =>
  new Map(dips.perRun.map((count, i) => [seeds.first + i, count]));
