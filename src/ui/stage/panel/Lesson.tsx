import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { drawNeedle, needleReading } from '../../../draw/lesson/needle.ts';
import { pageColors } from '../../../draw/palette.ts';
import { renderSvg } from '../../../draw/sink/renderSvg.ts';
import type { Size } from '../../../draw/scales.ts';
import { defaults } from '../../../settings/fields.ts';
import { valueAt } from '../../../settings/paths.ts';
import { methods } from '../../../learn/methods/methods.ts';
import { yours } from '../../../learn/methods/yours.ts';
import { lessonOf, lessonsOf } from '../../../session/measurements.ts';
import { teachingOf } from '../../../session/say/teaching.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { usePage, useSession, useSettings } from '../../shell/context.ts';
import { locked } from '../../shell/mode.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { ArrowLine } from '../../controls/ArrowLine.tsx';
import { onSize } from '../../controls/onSize.ts';
import { Held } from '../../controls/Held.tsx';
import { Switch } from '../../controls/Switch.tsx';
import styles from './Lesson.module.css';

/** Between teacher and student: what goes over, and what comes back. */
export function Lesson({ method }: { method: MethodId }) {
  const settings = useSettings();
  const { teacher, batch } = methods[method].step(settings);
  const unheard = lateWords.lesson.unheard(teachingOf(method, settings));
  return (
    <div className={styles.lesson}>
      <div className={styles.passage}>
        <b>{lateWords.lesson.lesson(teacher!.pseudoLabels, batch)}</b>
        <ArrowLine to="right" />
      </div>
      {unheard === null ? <Return method={method} /> : <p className="quiet">{unheard}</p>}
    </div>
  );
}

/** What comes back to a teacher that learns; each part can be taken out. */
function Return({ method }: { method: MethodId }) {
  const { feedback } = teachingOf(method, useSettings());
  const row = method === yours.id ? 'yours.' : '';
  return (
    <>
      <Score method={method} />
      <div className={styles.passage}>
        {feedback !== 'none' && <ArrowLine to="left" />}
        <Part path={`${row}teacher.feedback.weight`} name={lateWords.lesson.feedback} />
        <p className="quiet">{lateWords.lesson.feedbackNote[feedback]}</p>
      </div>
      <div className={styles.passage}>
        <Part path={`${row}teacher.consistency.weight`} name={lateWords.lesson.consistency} />
        <p className="quiet">{lateWords.lesson.consistencyNote}</p>
      </div>
    </>
  );
}

type LossWeight = `${'' | 'yours.'}teacher.${'feedback' | 'consistency'}.weight`;

/** A term of the teacher's loss, in or out; in again at the default's weight. */
function Part({ path, name }: { path: LossWeight; name: string }) {
  const session = useSession();
  const settings = useSettings();
  return (
    <label className={styles.part}>
      <b>{name}</b>
      {!locked && (
        <Switch
          on={valueAt(settings, path) !== 0}
          onChange={(on) => session.settings.set(path, on ? valueAt(defaults, path) : 0)}
        />
      )}
    </label>
  );
}

const historyLength = 40;

/** Of the widest digits, and the wider word. */
const widest = { before: 0, after: 0.8888 };

/** The change of the star loss over the last step, among those of the steps before. */
function Score({ method }: { method: MethodId }) {
  const { playback } = useSession();
  const summary = usePage((state) => state.summary);
  const svg = useRef<SVGSVGElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  const losses = summary?.methods.find((other) => other.method === method)?.losses;
  const latest = losses ? lessonOf(losses) : null;
  const step = summary?.step ?? 0;
  const before = playback.measurements.of(method).filter((measurement) => measurement.step < step);
  const history = lessonsOf(before.slice(-historyLength)).map((lesson) => lesson.fell);
  const { fell, range } = needleReading({ history, latest });
  useLayoutEffect(() => {
    const element = svg.current!;
    return onSize(element, (now) => flushSync(() => setSize(now)));
  }, []);
  useLayoutEffect(() => {
    if (!size) return;
    const options = { history, latest, size, words: words.plot.needle };
    renderSvg(svg.current!, (sink) => drawNeedle(sink, options, pageColors));
  });
  return (
    <div className={`${styles.score} number`}>
      <h3>{lateWords.lesson.question}</h3>
      <p className={styles.answer}>
        <Held widest={lateWords.lesson.starLoss(widest)}>
          {losses ? lateWords.lesson.starLoss(latest) : '–'}
        </Held>
      </p>
      <svg
        ref={svg}
        className={styles.needle}
        role="img"
        aria-label={words.plot.needle.reading(fell, range)}
      />
      <p className={`${styles.needleNote} quiet`}>
        {latest && (
          <span className={styles.ample}>{lateWords.lesson.losses(latest) + words.shell.between}</span>
        )}
        <span>{lateWords.lesson.ticks}</span>
        <span className={styles.ample}>{words.shell.between + lateWords.lesson.wobble}</span>
      </p>
    </div>
  );
}
