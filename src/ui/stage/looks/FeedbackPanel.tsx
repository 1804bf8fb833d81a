import { bandsLegend } from '../../../draw/overlays/field.ts';
import { pushesLegend } from '../../../draw/overlays/pushes.ts';
import { strongest } from '../../../session/say/stepFacts.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { LegendList } from '../../controls/LegendList.tsx';
import { usePage, useSession } from '../../shell/context.ts';
import { LessonHistory } from './LessonHistory.tsx';
import styles from './FeedbackPanel.module.css';
import { LookText } from './LookText.tsx';

/** How strong the pull is, its legend, and what lessons came to. */
export function FeedbackPanel({ method }: { method: MethodId }) {
  const session = useSession();
  // Follows the run at the page's own pace.
  usePage((state) => state.summary);
  const field = session.playback.frame?.closer?.feedback ?? null;
  return (
    <div className={styles.pair}>
      <LookText>
        <p>{lateWords.look.feedback(field && strongest(field))}</p>
        <LegendList
          entries={[
            { mark: pushesLegend.a, text: lateWords.look.feedbackLegend.a },
            { mark: pushesLegend.b, text: lateWords.look.feedbackLegend.b },
            { mark: bandsLegend, text: lateWords.look.feedbackLegend.bands },
          ]}
        />
      </LookText>
      <LookText>
        <h3>{lateWords.look.lessonHistory}</h3>
        <LessonHistory method={method} />
      </LookText>
    </div>
  );
}
