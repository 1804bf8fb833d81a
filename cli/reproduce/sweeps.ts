/** Sweeps that were recorded: cell by cell how many points each run leaves wrong, and the tables of it. */
import { median } from 'simple-statistics';
import { wilson } from '../../src/learn/study/statistics.ts';
import { cellsOf, type SweepAxes } from '../../src/learn/study/sweep.ts';
import { textOfAxis } from '../../src/learn/study/sweepAxis.ts';
import type { Contender } from '../../src/learn/study/experiment.ts';
import { datasetOf } from '../../src/settings/datasetOf.ts';
import { formatValue } from '../../src/settings/fields.ts';
import { withChange } from '../../src/settings/paths.ts';
import { nameOf } from '../format.ts';
import { axesFrom } from '../askedParts.ts';
import { optionsOf, type Experiment } from './experiment.ts';
import { wrongOf, type Result } from './result.ts';
import { afterTables, markdownTable, percent, type Entry } from './tables.ts';

export interface Swept {
  axes: SweepAxes;
  /** How many points are unlabeled, cell by cell as `cellsOf` has them. */
  points: number[];
  /** By method, the wrong points of each run, cell by cell; null where one does not run. */
  methods: { method: Contender; wrong: (number[] | null)[] }[];
}

/** Of an experiment that sweeps. */
export function sweptOf(experiment: Experiment, { methods, settings, seeds }: Result): Swept {
  const axes = axesFrom(optionsOf(experiment));
  const cells = cellsOf(axes, settings).map(({ refused, change }) => ({
    refused,
    settings: withChange(settings, change),
  }));
  return {
    axes,
    points: cells.map((cell) => datasetOf(cell.settings).unlabeledCount),
    methods: methods.map(({ method, accuracies }) => {
      let at = 0;
      const next = (cell: Result['settings']) => accuracies.slice(at, (at += seeds.count)).map(wrongOf(cell));
      return { method, wrong: cells.map((cell) => (cell.refused ? null : next(cell.settings))) };
    }),
  };
}

/** One setting: a table, a line a method. Two: a grid a method, the second setting down, the first across. */
export function sweepTables(entries: readonly Entry[]): string {
  const grids = entries.flatMap(({ experiment, result }) => (result ? gridsOf(experiment, result) : []));
  return [...grids, ...afterTables(entries)].join('\n\n');
}

function gridsOf(experiment: Experiment, result: Result): string[] {
  const { axes, points, methods } = sweptOf(experiment, result);
  const { count } = result.seeds;
  const [{ path, values }, up] = axes;
  const least = (100 * wilson(count, count).low).toFixed(1);
  const link = `[${experiment.name}](results/${experiment.id}.json)`;
  const counts = `of ${count} seeds, how many reach 99 %. The interval of ${count} of them is ${least} to 100 %.`;
  const heads = values.map(formatValue);
  if (!up) {
    const lines = methods.map(({ method, wrong }) => [
      nameOf(method),
      ...wrong.map((list, i) => (list ? withMedian(list, points[i]!) : '–')),
    ]);
    return [`${link}: ${counts} In parentheses the median.\n\n${markdownTable([path, ...heads], lines)}`];
  }
  return methods.map(({ method, wrong }) => {
    const cells = wrong.map((list, i) => (list ? String(reaching(list, points[i]!)) : '–'));
    const lines = up.values.map((value, j) => [
      formatValue(value),
      ...cells.slice(j * values.length, (j + 1) * values.length),
    ]);
    return `${link}, ${nameOf(method)}: ${counts}\n\n${markdownTable([`${up.path} \\ ${path}`, ...heads], lines)}`;
  });
}

const withMedian = (wrong: readonly number[], total: number): string =>
  `${reaching(wrong, total)} (${percent(1 - median([...wrong]) / total)} %)`;

const reaching = (wrong: readonly number[], total: number): number =>
  wrong.filter((count) => 1 - count / total >= 0.99).length;

/** For the page. No cell is refused. */
export function recordedSweep(experiment: Experiment, result: Result) {
  const { axes, points, methods } = sweptOf(experiment, result);
  const { date, command, seeds } = result;
  return { date, command, firstSeed: seeds.first, axes: axes.map(textOfAxis), points, methods };
}
