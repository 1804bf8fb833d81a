import { methods } from '../../learn/methods/methods.ts';
import { teachingOf } from '../../session/say/teaching.ts';
import type { MethodId } from '../../settings/settings.ts';
import { Accuracy } from './panel/Accuracy.tsx';
import { Changed } from './Changed.tsx';
import { usePage, useSettings } from '../shell/context.ts';
import { Fact } from './panel/Fact.tsx';
import { Legend } from './panel/Legend.tsx';
import { Lesson } from './panel/Lesson.tsx';
import { DragCue, MethodPanel } from './panel/MethodPanel.tsx';
import { PlotView } from './panel/PlotView.tsx';
import { SolveSwitch } from './SolveSwitch.tsx';
import { LookCloser } from './slow/LookCloser.tsx';
import { Phases } from './slow/Phases.tsx';
import { SlowLesson } from './slow/SlowLesson.tsx';
import { useAccuracy, useSlow } from './slow/useSlow.ts';
import { panelNote } from './slow/panelNote.ts';
import { usePhone } from '../shell/usePhone.ts';
import { Wiring } from './panel/Wiring.tsx';
import { words } from '../../words/words.ts';

/** One method, large: the teacher beside the student where it has both. */
export function FocusView({ method }: { method: MethodId }) {
  const phone = usePhone();
  const alone = methods[method].teacher === null;
  if (phone) return <Stacked method={method} alone={alone} />;
  return alone ? <Solo method={method} /> : <Duo method={method} />;
}

const useMethodSummary = (method: MethodId) =>
  usePage((state) => state.summary?.methods.find((other) => other.method === method));

function Solo({ method }: { method: MethodId }) {
  const summary = useMethodSummary(method);
  const settings = useSettings();
  return (
    <div className="solo">
      <section aria-label={words.methods.name[method]} className="solo-section">
        <div className="framed">
          <PlotView method={method} network="student" />
          <DragCue />
        </div>
        <div className="side">
          <h1>{words.methods.name[method]}</h1>
          <Changed />
          <Accuracy value={summary?.accuracy} />
          <Wiring method={method} />
          <p className="about">{words.methods.about[method](teachingOf(method, settings))}</p>
          <Fact method={method} />
        </div>
      </section>
      <Legend teacher={false} />
    </div>
  );
}

function Duo({ method }: { method: MethodId }) {
  const accuracy = useAccuracy(method, 'student');
  const settings = useSettings();
  const slow = useSlow(method);
  return (
    <>
      <div className="focus-head">
        <h1>{words.methods.name[method]}</h1>
        <Changed />
        <p>{words.methods.lede[method](teachingOf(method, settings))}</p>
      </div>
      <div className="duo" data-phase={slow?.phase}>
        <TeacherPanel method={method} />
        {slow ? <SlowLesson method={method} slow={slow} /> : <Lesson method={method} />}
        <section aria-label={words.methods.name[method]} className="panel student">
          <div className="panel-head">
            <div>
              <h2>{words.stage.student}</h2>
              <p>
                {slow
                  ? panelNote('student', slow)
                  : words.methods.studentSees[method]?.(teachingOf(method, settings))}
              </p>
            </div>
            <Accuracy value={accuracy} />
          </div>
          <div className="framed">
            <PlotView method={method} network="student" />
            <DragCue />
          </div>
        </section>
      </div>
      <Phases method={method} />
      {!slow && <LookCloser method={method} />}
      {!slow && (
        <div className="under">
          <Legend />
          <Fact method={method} />
        </div>
      )}
    </>
  );
}

function TeacherPanel({ method }: { method: MethodId }) {
  const accuracy = useAccuracy(method, 'teacher');
  const settings = useSettings();
  const slow = useSlow(method);
  return (
    <section aria-label={words.stage.teacher} className="panel teaching">
      <div className="panel-head">
        <div>
          <h2>{words.stage.teacher}</h2>
          <p>
            {slow
              ? panelNote('teacher', slow)
              : words.methods.teacherSees[method]?.(teachingOf(method, settings))}
          </p>
        </div>
        <Accuracy value={accuracy} />
      </div>
      <PlotView method={method} network="teacher" />
    </section>
  );
}

/** On a phone: the student's plot, then how it came about. */
function Stacked({ method, alone }: { method: MethodId; alone: boolean }) {
  const slow = useSlow(method);
  return (
    <div className="stacked" data-phase={slow?.phase}>
      <MethodPanel method={method} cue />
      <SolveSwitch />
      {!alone && (
        <>
          <TeacherPanel method={method} />
          {slow ? <SlowLesson method={method} slow={slow} /> : <Lesson method={method} />}
          <Phases method={method} />
          {!slow && <LookCloser method={method} />}
        </>
      )}
      <Legend teacher={!alone} />
    </div>
  );
}
