import type { Strips } from '../../../draw/sheet/stripsBody.ts';
import { summaryOf } from '../../../learn/study/statistics.ts';
import { datasetOf } from '../../../settings/datasetOf.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { middleOf } from './middle.ts';
import type { StripOfRuns } from './typicalRuns.ts';

/** The strips as they stand on the stage, for a file. Of rows that have runs, at least one. */
export function stripLines(strips: readonly StripOfRuns[]): Strips {
  const { heads } = lateWords.typical;
  const points = datasetOf(strips[0]!.part.settings).judgedCount;
  return {
    points,
    axis: words.plot.strip,
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

/** What is to be known of them. */
export function figureNote(strips: readonly StripOfRuns[]): string {
  const { settings } = strips[0]!.part;
  const seedsOf = (recorded: boolean) => {
    const runs = strips.flatMap((strip) => strip.runs.filter((run) => run.recorded === recorded));
    return [...new Set(runs.map(({ seed }) => seed))].sort((a, b) => a - b);
  };
  return lateWords.typical.figureNote(settings.steps, datasetOf(settings), seedsOf(true), seedsOf(false));
}
