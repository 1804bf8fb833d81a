import { badgesLegend } from '../../../draw/handles/handleShape.ts';
import { originLegend } from '../../../draw/handles/handleOrigin.ts';
import { boundaryLegend } from '../../../draw/plot/boundaries.ts';
import { mistakesLegend, sharedMistakesLegend } from '../../../draw/plot/mistakes.ts';
import { pointsLegend } from '../../../draw/plot/points.ts';
import { supervised } from '../../../learn/methods/supervised.ts';
import { words } from '../../../words/words.ts';
import { LegendList } from '../../controls/LegendList.tsx';
import { usePage } from '../../shell/context.ts';

const labeled = badgesLegend([0, 1], 25, 0.78);

/** What the signs in the plots mean. */
export function Legend({ teacher = true }: { teacher?: boolean }) {
  const moved = usePage(
    (state) => state.move !== null || state.summary?.methods.some((one) => one.otherAccuracy !== null),
  );
  const { view, compare } = usePage((state) => state.address);
  const shared = compare.includes(supervised.id) && view !== supervised.id;
  const { legend } = words.stage;
  return (
    <LegendList
      entries={[
        { mark: labeled, text: legend.labeled },
        { mark: pointsLegend, text: legend.right },
        { mark: mistakesLegend, text: legend.wrong },
        ...(shared ? [{ mark: sharedMistakesLegend, text: legend.shared }] : []),
        { mark: boundaryLegend.student, text: legend.student },
        ...(teacher ? [{ mark: boundaryLegend.teacher, text: legend.teacher }] : []),
        ...(moved
          ? [
              { mark: boundaryLegend.before, text: legend.before },
              { mark: originLegend, text: legend.origin },
            ]
          : []),
      ]}
    />
  );
}
