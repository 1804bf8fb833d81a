import { useEffect, useRef } from 'react';
import { drawNeedle } from '../draw/needle.ts';
import type { MethodId } from '../settings/settings.ts';
import { usePage, useSession, useSettings } from './context.ts';
import * as words from './words.ts';

/** Between teacher and student: what goes over, and what comes back. */
export function Lesson({ method }: { method: MethodId }) {
  const settings = useSettings();
  const learns = method === 'meta-pseudo-labels';
  return (
    <div className="lesson">
      <div className="passage">
        <b>{words.lessonWords.guesses(method, settings)}</b>
        <i className="to-right" />
      </div>
      {learns ? <Score method={method} /> : <p className="quiet">{words.lessonWords.frozen(method)}</p>}
      {learns && settings.teacher.feedback.weight !== 0 && (
        <div className="passage">
          <i className="to-left" />
          <b>{words.lessonWords.feedback}</b>
        </div>
      )}
      {learns && <p className="quiet">{words.lessonWords.consistency(settings)}</p>}
    </div>
  );
}

/** The change of the star loss over the last step, among those of the steps before. */
function Score({ method }: { method: MethodId }) {
  const settings = useSettings();
  const losses = usePage((state) => state.summary?.methods.find((other) => other.method === method)?.losses);
  const { labeledBefore = null, labeledAfter = null } = losses ?? {};
  return (
    <div className="score number">
      <h3>{words.lessonWords.question}</h3>
      <p className="answer">{losses ? words.lesson(losses) : '–'}</p>
      <Needle method={method} />
      {labeledBefore !== null && labeledAfter !== null && (
        <p className="quiet">{words.lessonWords.losses(labeledBefore, labeledAfter)}</p>
      )}
      <p className="quiet">{words.lessonNote(settings)}</p>
    </div>
  );
}

const historyLength = 40;

function Needle({ method }: { method: MethodId }) {
  const { playback } = useSession();
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const draw = () => {
      const recent = (playback.record.series.get(method) ?? []).slice(-historyLength);
      const lessons = recent.flatMap(({ lesson }) => lesson ?? []);
      const size = { width: svg.current!.clientWidth, height: svg.current!.clientHeight };
      drawNeedle(svg.current!, {
        history: lessons.slice(0, -1).map(({ before, after }) => before - after),
        latest: lessons.at(-1) ?? null,
        size,
      });
    };
    draw();
    return playback.onFrame(draw);
  }, [playback, method]);
  return <svg ref={svg} className="needle" />;
}
