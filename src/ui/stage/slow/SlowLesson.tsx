import { methods } from '../../../learn/methods/methods.ts';
import { stepFacts } from '../../../session/say/stepFacts.ts';
import { teachingOf } from '../../../session/say/teaching.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { usePage, useSettings } from '../../shell/context.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { lastPhase, type SlowState } from '../../../session/slow/slowMotion.ts';
import { ArrowLine } from '../../controls/ArrowLine.tsx';
import styles from './SlowLesson.module.css';

/** Between teacher and student in slow motion: what this phase of this very step does, in its numbers. */
export function SlowLesson({ method, slow }: { method: MethodId; slow: SlowState }) {
  const settings = useSettings();
  const { teacher, batch } = methods[method].step(settings);
  const { phase, inspection, byItself } = slow;
  const dragging = usePage(({ move }) => move?.dragging ?? false);
  const waiting = `${styles.passage} ${styles.waiting}`;
  return (
    <div className={styles.lesson}>
      <div className={phase <= 2 ? styles.passage : waiting}>
        <b>{lateWords.lesson.lesson(teacher!.pseudoLabels, batch)}</b>
        <ArrowLine to="right" />
      </div>
      {/* Where each phase would cut the one before it short, it is to be read; how the run goes is spoken anyway. */}
      <div className={`${styles.explained} number`} aria-live={byItself || dragging ? 'off' : 'polite'}>
        {inspection && (
          <>
            <h3>{`${phase}\u2002${lateWords.slow.phaseName[phase]}`}</h3>
            {lateWords.slow.phaseText[phase](stepFacts(inspection, settings)).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </>
        )}
      </div>
      {lastPhase(method, settings) === 4 && (
        <div className={phase >= 3 ? styles.passage : waiting}>
          <ArrowLine to="left" />
          <b>{lateWords.slow.comesBack[teachingOf(method, settings).feedback]}</b>
        </div>
      )}
    </div>
  );
}
