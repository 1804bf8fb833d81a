import { dotRadius } from '../../../draw/strip/stackDots.ts';
import type { StripOptions } from '../../../draw/strip/stripPlot.ts';
import { mostOf, stripScale } from '../../../draw/strip/stripScale.ts';
import { datasetOf } from '../../../settings/datasetOf.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { middleOf } from './middle.ts';
import type { StripsLayout } from './stripsLayout.ts';
import type { StripOfRuns } from './typicalRuns.ts';

/** What is drawn of each row: on one axis, with dots of one size. */
export function stripOptions(strips: readonly StripOfRuns[], layout: StripsLayout): StripOptions[] {
  const { strip, foot, noted } = layout;
  const wrongs = strips.map(({ runs }) => runs.map((run) => run.wrong));
  const points = strips[0] ? datasetOf(strips[0].part.settings).judgedCount : 0;
  const most = mostOf(wrongs.flat(), points);
  const radius = dotRadius(wrongs, stripScale(strip.width, points, most), strip.height - foot);
  return strips.map(({ runs }, i) => {
    const middle = middleOf(runs, points);
    return {
      points,
      most,
      wrong: wrongs[i]!,
      recorded: runs.filter(({ recorded }) => recorded).length,
      middle,
      note: middle && noted ? lateWords.typical.median(1 - middle.median / points) : null,
      radius,
      size: { width: strip.width, height: strip.height },
      foot,
    };
  });
}
