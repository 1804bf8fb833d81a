import { aspectOf } from '../../../data/dataset.ts';
import { metaPseudoLabels } from '../../../learn/methods/metaPseudoLabels.ts';
import { wilson } from '../../../learn/study/statistics.ts';
import { corners, cornerSettings, recordedCount, type Corner } from '../../../session/study/quad.ts';
import type { Counted } from '../../../session/story/counts.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { Marked } from '../../controls/Marked.tsx';
import { Missed } from '../../shell/late/Missed.tsx';
import { useDataset, useSettings } from '../../shell/context.ts';
import { smallPlot } from '../../stage/layout/plotSizes.ts';
import { Accuracy } from '../../stage/panel/Accuracy.tsx';
import { PanelFrame } from '../../stage/panel/PanelFrame.tsx';
import { PanelHead } from '../../stage/panel/PanelHead.tsx';
import type { BoardProps } from '../board.ts';
import { Interval } from './Interval.tsx';
import { quadLayout } from './quadLayout.ts';
import { SolvedPlot } from './SolvedPlot.tsx';
import { useQuad } from './useQuad.ts';
import styles from './QuadBoard.module.css';

/** One run four times, feedback and consistency each on or off: all answer the same drag. */
export function QuadBoard({ box }: BoardProps) {
  const { runs, refused, failed } = useQuad();
  const settings = useSettings();
  const { boxes, names, bare } = quadLayout(box, aspectOf(useDataset().domain));
  return (
    <div className={styles.quad}>
      {corners.map((corner, i) => {
        const run = runs?.[i] ?? null;
        const count = recordedCount(cornerSettings(settings, corner));
        const key = keyOf(corner);
        const name = lateWords.parts.corner[key];
        const small = boxes[i]!.width < smallPlot;
        return (
          <PanelFrame
            key={key}
            name={name}
            box={boxes[i]!}
            names={names}
            bare={bare}
            shown={metaPseudoLabels.id}
            head={
              <PanelHead
                title={small ? lateWords.parts.cornerShort[key] : name}
                accuracy={<Accuracy value={run?.frame.student.accuracy} />}
              />
            }
            plot={<SolvedPlot run={run} />}
            fact={count && <Count count={count} terse={small} />}
          />
        );
      })}
      {(refused || failed) && (
        <div className={styles.problem} role="alert">
          {refused && <p>{lateWords.parts.refused(lateWords.settings.conflict[refused])}</p>}
          {failed && <p>{words.notices.failure(failed)}</p>}
          {failed?.kind === 'missing' && <Missed />}
        </div>
      )}
    </div>
  );
}

const keyOf = ({ feedback, consistency }: Corner) =>
  feedback ? (consistency ? 'both' : 'feedback') : consistency ? 'consistency' : 'neither';

/** Of recorded runs, with the interval that so many leave open. */
function Count({ count: { reached, runs }, terse }: { count: Counted; terse: boolean }) {
  const rate = wilson(reached, runs);
  return (
    <div className={`${styles.count} number`}>
      <p>
        <Marked text={lateWords.parts.recorded(reached, runs, terse)} />
        <span className="spoken">{lateWords.runs.interval(rate)}</span>
      </p>
      <Interval rate={rate} />
    </div>
  );
}
