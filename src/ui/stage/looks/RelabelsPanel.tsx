import { relabeledLegend, wrongLegend } from '../../../draw/overlays/relabels.ts';
import { relabelFacts } from '../../../session/say/relabelFacts.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { LegendList } from '../../controls/LegendList.tsx';
import { usePage, useSession } from '../../shell/context.ts';
import { LookText } from './LookText.tsx';

/** How many labels are wrong and changed, and the legend. */
export function RelabelsPanel() {
  const session = useSession();
  usePage((state) => state.summary);
  const { frame } = session.playback;
  const facts = frame && relabelFacts(frame, session.data.unlabeled.y);
  return (
    <LookText>
      <p>{facts && lateWords.look.wrongLabels(facts)}</p>
      <LegendList
        entries={[
          { mark: wrongLegend, text: lateWords.look.wrongLegend.wrong },
          { mark: relabeledLegend, text: lateWords.look.wrongLegend.changed },
        ]}
      />
      <p className="quiet">{lateWords.look.counted}</p>
    </LookText>
  );
}
