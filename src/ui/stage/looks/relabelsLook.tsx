/** Which points the teacher labels wrong, since when, and how often their labels changed. */
import { relabeledLegend, relabels, wrongLegend } from '../../../draw/overlays/relabels.ts';
import { relabelFacts } from '../../../session/say/relabelFacts.ts';
import { words } from '../../../words/words.ts';
import { LegendList } from '../../controls/LegendList.tsx';
import { usePage, useSession } from '../../shell/context.ts';
import type { Look } from './look.ts';
import { LookText } from './LookText.tsx';

export const relabelsLook: Look = {
  name: () => words.look.showWrong,
  isFor: () => true,
  overlay({ relabels: counted }, { teacher }, step) {
    if (!counted || !teacher) return null;
    const { counts, since, from } = counted;
    return relabels({ labels: teacher.predictions, counts, since, steps: [from, step] });
  },
  Panel,
};

function Panel() {
  const session = useSession();
  usePage((state) => state.summary);
  const { frame } = session.playback;
  const facts = frame && relabelFacts(frame, session.data.unlabeled.y);
  return (
    <LookText>
      <p>{facts && words.look.wrongLabels(facts)}</p>
      <LegendList
        entries={[
          { mark: wrongLegend, text: words.look.wrongLegend.wrong },
          { mark: relabeledLegend, text: words.look.wrongLegend.changed },
        ]}
      />
      <p className="quiet">{words.look.counted}</p>
    </LookText>
  );
}
