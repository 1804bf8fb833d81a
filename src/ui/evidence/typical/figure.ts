import type { Figure } from '../../../draw/strip/stripFigure.ts';
import { summaryOf } from '../../../learn/study/statistics.ts';
import { datasetOf } from '../../../settings/datasetOf.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { middleOf } from './middle.ts';
import type { StripOfRuns } from './typicalRuns.ts';

/** The strips as they stand on the stage, for a file. Of rows that have runs, at least one. */
export function figureOf(strips: readonly StripOfRuns[]): Figure {
  const { settings } = strips[0]!.part;
  const { heads } = lateWords.typical;
  const dataset = datasetOf(settings);
  const points = dataset.judgedCount;
  const seedsOf = (recorded: boolean) => {
    const runs = strips.flatMap((strip) => strip.runs.filter((run) => run.recorded === recorded));
    return [...new Set(runs.map(({ seed }) => seed))].sort((a, b) => a - b);
  };
  return {
    points,
    axis: words.plot.strip,
    title: lateWords.typical.title,
    note: lateWords.typical.figureNote(settings.steps, dataset, seedsOf(true), seedsOf(false)),
    heads: [heads.success, heads.success95, heads.median],
    rows: strips.map(({ part, runs }, i) => {
      const { success, success95, median, runs: all } = summaryOf(runs.map(({ accuracy }) => accuracy));
      return {
        name: part.method === strips[i - 1]?.part.method ? '' : lateWords.contenders.name[part.method],
        detail: lateWords.contenders.stars(part.placement),
        wrong: runs.map(({ wrong }) => wrong),
        recorded: runs.filter(({ recorded }) => recorded).length,
        middle: middleOf(runs, points),
        numbers: [
          lateWords.runs.reached(success, all),
          lateWords.runs.reached(success95, all),
          `${lateWords.runs.share(median)} %`,
        ],
      };
    }),
  };
}
