import { useEffect, useRef } from 'react';
import { methods } from '../../../learn/methods/methods.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { usePage, useSession, useSettings } from '../../shell/context.ts';
import { words } from '../../../words/words.ts';
import { useStore } from '../../shell/useStore.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { usePhone } from '../../shell/usePhone.ts';
import { LessonHistory } from './LessonHistory.tsx';
import { FeedbackLegend, RelabelLegend } from './Legends.tsx';
import { relabelFacts } from '../../../session/say/relabelFacts.ts';
import { strongest } from '../../../session/say/stepFacts.ts';
import styles from './LookCloser.module.css';

/** Overlays on the teacher's plot, one switch each, and what they say. */
export function LookCloser({ method }: { method: MethodId }) {
  const session = useSession();
  const overlay = useStore(session.looks.store, (looks) => looks.overlay);
  const section = useRef<HTMLElement>(null);
  const phone = usePhone();
  const any = overlay !== null;
  useEffect(() => {
    // What an overlay means would else stand behind the transport. On a phone the plot stands far above.
    if (any && !phone) section.current!.scrollIntoView({ block: 'nearest' });
  }, [any, phone]);
  const hasFeedback = Boolean(methods[method].step(useSettings()).teacher?.feedback);
  return (
    <section ref={section} className={styles.look} aria-label={words.look.group}>
      <div className={styles.switches}>
        {hasFeedback && (
          <Toggle
            name={words.look.showFeedback}
            on={overlay === 'feedback'}
            onChange={(on) => session.looks.showOverlay(on ? 'feedback' : null)}
          />
        )}
        <Toggle
          name={words.look.showWrong}
          on={overlay === 'relabels'}
          onChange={(on) => session.looks.showOverlay(on ? 'relabels' : null)}
        />
      </div>
      {hasFeedback && overlay === 'feedback' && <Feedback method={method} />}
      {overlay === 'relabels' && <WrongLabels />}
    </section>
  );
}

function Feedback({ method }: { method: MethodId }) {
  const session = useSession();
  // Follows the run at the page's own pace.
  usePage((state) => state.summary);
  const field = session.playback.frame?.closer?.feedback ?? null;
  return (
    <div className={`${styles.pair} number`}>
      <div className={styles.text}>
        <p>{words.look.feedback(field && strongest(field))}</p>
        <FeedbackLegend />
      </div>
      <div className={styles.text}>
        <h3>{words.look.lessonHistory}</h3>
        <LessonHistory method={method} />
      </div>
    </div>
  );
}

function WrongLabels() {
  const session = useSession();
  usePage((state) => state.summary);
  const { frame } = session.playback;
  const facts = frame && relabelFacts(frame, session.data.unlabeled.y);
  return (
    <div className={`${styles.text} number`}>
      <p>{facts && words.look.wrongLabels(facts)}</p>
      <RelabelLegend />
      <p className="quiet">{words.look.counted}</p>
    </div>
  );
}
