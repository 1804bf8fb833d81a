import { Switch } from 'radix-ui';
import { useEffect, useRef } from 'react';
import { drawNeedle } from '../../../draw/lesson/needle.ts';
import { defaults } from '../../../settings/fields.ts';
import { valueAt } from '../../../settings/paths.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { usePage, useSession, useSettings } from '../../shell/context.ts';
import * as words from '../../../words/en/page.ts';

/** Between teacher and student: what goes over, and what comes back. */
export function Lesson({ method }: { method: MethodId }) {
  const settings = useSettings();
  return (
    <div className="lesson">
      <div className="passage">
        <b>{words.lessonWords.guesses(method, settings)}</b>
        <i className="to-right" />
      </div>
      {method === 'meta-pseudo-labels' ? (
        <Return />
      ) : (
        <p className="quiet">{words.lessonWords.frozen(method)}</p>
      )}
    </div>
  );
}

/** What comes back to a teacher that learns; each part can be taken out. */
function Return() {
  const settings = useSettings();
  return (
    <>
      <Score />
      <div className="passage">
        {settings.teacher.feedback.weight !== 0 && <i className="to-left" />}
        <Part path="teacher.feedback.weight" name={words.lessonWords.feedback} />
        <p className="quiet">{words.feedbackNote(settings)}</p>
      </div>
      <div className="passage">
        <Part path="teacher.consistency.weight" name={words.lessonWords.consistency} />
        <p className="quiet">{words.lessonWords.consistencyNote}</p>
      </div>
    </>
  );
}

type LossWeight = 'teacher.feedback.weight' | 'teacher.consistency.weight';

/** A term of the teacher's loss, in or out; in again at the default's weight. */
function Part({ path, name }: { path: LossWeight; name: string }) {
  const session = useSession();
  const settings = useSettings();
  return (
    <label className="part">
      <b>{name}</b>
      <Switch.Root
        className="switch"
        checked={valueAt(settings, path) !== 0}
        onCheckedChange={(on) => session.setting(path, on ? valueAt(defaults, path) : 0)}
      >
        <Switch.Thumb className="switch-thumb" />
      </Switch.Root>
    </label>
  );
}

const method = 'meta-pseudo-labels';
const historyLength = 40;

/** The change of the star loss over the last step, among those of the steps before. */
function Score() {
  const { playback } = useSession();
  const summary = usePage((state) => state.summary);
  const svg = useRef<SVGSVGElement>(null);
  const losses = summary?.methods.find((other) => other.method === method)?.losses;
  const { labeledBefore = null, labeledAfter = null } = losses ?? {};
  const measured = labeledBefore !== null && labeledAfter !== null;
  const step = summary?.step ?? 0;
  useEffect(() => {
    const history = (playback.record.series.get(method) ?? [])
      .filter((measurement) => measurement.step < step)
      .slice(-historyLength)
      .flatMap(({ lesson }) => (lesson ? lesson.before - lesson.after : []));
    const latest = measured ? { before: labeledBefore, after: labeledAfter } : null;
    const size = { width: svg.current!.clientWidth, height: svg.current!.clientHeight };
    drawNeedle(svg.current!, { history, latest, size });
  }, [svg, playback, step, measured, labeledBefore, labeledAfter]);
  return (
    <div className="score number">
      <h3>{words.lessonWords.question}</h3>
      <p className="answer">{losses ? words.lesson(losses) : '–'}</p>
      <svg ref={svg} className="needle" />
      <p className="quiet">
        {measured && words.lessonWords.losses(labeledBefore, labeledAfter)} {words.lessonWords.needle}
      </p>
    </div>
  );
}
