import { lateWords } from '../../../words/lateWords.ts';
import type { Figure } from '../../../draw/strip/stripFigure.ts';
import { wrongOf } from '../../../draw/strip/stripScale.ts';
import { words } from '../../../words/words.ts';
import { summaryOf } from '../../../learn/study/statistics.ts';
import { datasetOf } from '../../../settings/datasetOf.ts';
import { middleOf } from './middle.ts';
import type { StudyState } from '../../../session/study/study.ts';
import type { StripPart } from '../../../session/study/stripPart.ts';

/** The strip plot of a study, for a file. */
export function figureOf({ parts, rows, seeds }: StudyState): Figure {
  const present = (parts as readonly StripPart[]).filter(({ id }) => rows.get(id)?.length);
  const { heads } = lateWords.typical;
  const dataset = datasetOf(parts[0]!.settings);
  const points = dataset.unlabeledCount;
  return {
    points,
    axis: words.plot.strip,
    title: lateWords.typical.title,
    note: lateWords.typical.figureNote(parts[0]!.settings.steps, seeds, dataset),
    heads: [heads.success, heads.success95, heads.median],
    rows: present.map((part, i) => {
      const accuracies = rows.get(part.id)!.map((row) => row.accuracy);
      const summary = summaryOf(accuracies);
      const { success, success95, runs, median } = summary;
      return {
        name: part.method === present[i - 1]?.method ? '' : lateWords.contenders.name[part.method],
        detail: lateWords.contenders.stars(part.placement),
        wrong: accuracies.map((accuracy) => wrongOf(accuracy, points)),
        middle: middleOf(summary, points),
        numbers: [
          lateWords.runs.reached(success, runs),
          lateWords.runs.reached(success95, runs),
          `${lateWords.runs.share(median)} %`,
        ],
      };
    }),
  };
}
