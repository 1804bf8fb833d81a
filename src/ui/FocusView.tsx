import type { MethodId } from '../settings/settings.ts';
import { Accuracy } from './Accuracy.tsx';
import { usePage, useSettings } from './context.ts';
import { Fact } from './Fact.tsx';
import { Legend } from './Legend.tsx';
import { Lesson } from './Lesson.tsx';
import { DragCue } from './MethodPanel.tsx';
import { PlotView } from './PlotView.tsx';
import { Wiring } from './Wiring.tsx';
import * as words from './words.ts';

/** One method, large: the teacher beside the student where it has both. */
export function FocusView({ method }: { method: MethodId }) {
  const alone = method === 'supervised' || method === 'uda';
  return alone ? <Solo method={method} /> : <Duo method={method} />;
}

const useMethodSummary = (method: MethodId) =>
  usePage((state) => state.summary?.methods.find((other) => other.method === method));

function Solo({ method }: { method: MethodId }) {
  const summary = useMethodSummary(method);
  const settings = useSettings();
  return (
    <div className="solo">
      <section aria-label={words.methodName[method]} className="solo-section">
        <div className="framed">
          <PlotView key={method} method={method} network="student" />
          <DragCue />
        </div>
        <div className="side">
          <h1>{words.methodName[method]}</h1>
          <Accuracy value={summary?.accuracy} />
          <Wiring method={method} />
          <p className="about">{words.about(method, settings)}</p>
          <Fact method={method} />
        </div>
      </section>
      <Legend teacher={false} />
    </div>
  );
}

function Duo({ method }: { method: MethodId }) {
  const summary = useMethodSummary(method);
  const settings = useSettings();
  return (
    <>
      <div className="focus-head">
        <h1>{words.methodName[method]}</h1>
        <p>{words.about(method, settings)}</p>
      </div>
      <div className="duo">
        <section aria-label={words.teacherRegion} className="panel">
          <div className="panel-head">
            <div>
              <h2>{words.teacherRegion}</h2>
              <p>{words.teacherSees(method, settings)}</p>
            </div>
            <Accuracy value={summary?.teacherAccuracy} />
          </div>
          <PlotView key={method} method={method} network="teacher" />
        </section>
        <Lesson method={method} />
        <section aria-label={words.methodName[method]} className="panel student">
          <div className="panel-head">
            <div>
              <h2>{words.studentHeading}</h2>
              <p>{words.studentSees(method, settings)}</p>
            </div>
            <Accuracy value={summary?.accuracy} />
          </div>
          <div className="framed">
            <PlotView key={method} method={method} network="student" />
            <DragCue />
          </div>
          <Fact method={method} />
        </section>
      </div>
      <Legend />
    </>
  );
}
