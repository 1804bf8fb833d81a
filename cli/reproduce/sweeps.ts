/** Sweeps that were recorded: cell by cell how many points each run leaves wrong, and the table of it. */
import { wilson } from '../../src/learn/study/statistics.ts';
import { cellsOf, type SweepAxes } from '../../src/learn/study/sweep.ts';
import { textOfAxis } from '../../src/learn/study/sweepAxis.ts';
import type { Contender } from '../../src/learn/study/experiment.ts';
import { datasetOf } from '../../src/settings/datasetOf.ts';
import { formatValue } from '../../src/settings/fields.ts';
import { nameOf } from '../format.ts';
import { axesFrom } from '../request.ts';
import { optionsOf, type Experiment } from './experiment.ts';
import { wrongOf, type Result } from './result.ts';
import { commandsOf, markdownTable, type Entry } from './tables.ts';

export interface Swept {
  axes: SweepAxes;
  /** By method, the wrong points of each run: cell by cell as `cellsOf` has them, null where one does not run. */
  methods: { method: Contender; wrong: (number[] | null)[] }[];
}

/** Of an experiment that sweeps. */
export function sweptOf(experiment: Experiment, { methods, settings, seeds }: Result): Swept {
  const axes = axesFrom(optionsOf(experiment));
  const cells = cellsOf(axes, settings);
  const wrong = wrongOf(settings);
  return {
    axes,
    methods: methods.map(({ method, accuracies }) => {
      let at = 0;
      const next = () => accuracies.slice(at, (at += seeds.count)).map(wrong);
      return { method, wrong: cells.map(({ refused }) => (refused ? null : next())) };
    }),
  };
}

/** A grid a method: the second setting down, the first across, and how many runs of each cell reach 99 %. */
export function sweepTables(entries: readonly Entry[]): string {
  const grids = entries.flatMap(({ experiment, result }) => (result ? gridsOf(experiment, result) : []));
  return `${grids.join('\n\n')}\n\n${commandsOf(entries)}`;
}

function gridsOf(experiment: Experiment, result: Result): string[] {
  const { axes, methods } = sweptOf(experiment, result);
  const { seeds, settings } = result;
  const [{ path, values }, up] = axes;
  const points = datasetOf(settings).unlabeledCount;
  const least = (100 * wilson(seeds.count, seeds.count).low).toFixed(1);
  return methods.map(({ method, wrong }) => {
    const counts = wrong.map((list) => (list ? reaching(list, points) : '–'));
    const about = `[${experiment.name}](results/${experiment.id}.json), ${nameOf(method)}: of ${seeds.count} seeds, how many reach 99 %. The interval of ${seeds.count} of them is ${least} to 100 %.`;
    const lines = (up ? up.values.map(formatValue) : ['']).map((head, j) => [
      head,
      ...counts.slice(j * values.length, (j + 1) * values.length),
    ]);
    return `${about}\n\n${markdownTable([`${up?.path ?? ''} \\ ${path}`, ...values.map(formatValue)], lines)}`;
  });
}

const reaching = (wrong: readonly number[], points: number): string =>
  String(wrong.filter((count) => 1 - count / points >= 0.99).length);

/** For the page, as JSON: of one method. */
export function recordedSweep(experiment: Experiment, result: Result, head: string): string {
  const { axes, methods } = sweptOf(experiment, result);
  const texts = axes.map((axis) => JSON.stringify(textOfAxis(axis)));
  const [{ method, wrong }] = methods as [Swept['methods'][number]];
  const lines = wrong.map((list) => `    ${JSON.stringify(list)}`).join(',\n');
  return `{\n${head}\n  "method": "${method}",\n  "firstSeed": ${result.seeds.first},\n  "axes": [${texts.join(', ')}],\n  "wrong": [\n${lines}\n  ]\n}\n`;
}
