import { methods } from '../../learn/methods/methods.ts';
import { teachingOf } from '../../session/say/teaching.ts';
import type { MethodId } from '../../settings/settings.ts';
import { Accuracy } from './panel/Accuracy.tsx';
import { Changed } from './Changed.tsx';
import { useSettings } from '../shell/context.ts';
import { Fact } from './panel/Fact.tsx';
import { Legend } from './panel/Legend.tsx';
import { Lesson } from './panel/Lesson.tsx';
import { MethodPanel } from './panel/MethodPanel.tsx';
import { PanelHead } from './panel/PanelHead.tsx';
import { PlotView } from './panel/PlotView.tsx';
import { StudentPlot } from './panel/StudentPlot.tsx';
import { SolveSwitch } from './SolveSwitch.tsx';
import { LookCloser } from './looks/LookCloser.tsx';
import { Phases } from './slow/Phases.tsx';
import { SlowLesson } from './slow/SlowLesson.tsx';
import { useSlow } from './slow/useSlow.ts';
import { panelNote } from './slow/panelNote.ts';
import { usePhone } from '../shell/usePhone.ts';
import { Wiring } from './panel/Wiring.tsx';
import { words } from '../../words/words.ts';
import styles from './FocusView.module.css';

/** One method, large: the teacher beside the student where it has both. */
export function FocusView({ method }: { method: MethodId }) {
  const phone = usePhone();
  const alone = methods[method].teacher === null;
  if (phone) return <Stacked method={method} alone={alone} />;
  return alone ? <Solo method={method} /> : <Duo method={method} />;
}

function Solo({ method }: { method: MethodId }) {
  const settings = useSettings();
  return (
    <>
      <section aria-label={words.methods.name[method]} className={styles.solo}>
        <StudentPlot method={method} />
        <div className={styles.side}>
          <h1>{words.methods.name[method]}</h1>
          <Changed />
          <Accuracy method={method} network="student" />
          <Wiring method={method} />
          <p className={styles.about}>{words.methods.about[method](teachingOf(method, settings))}</p>
          <Fact method={method} />
        </div>
      </section>
      <Legend teacher={false} />
      <SolveSwitch />
    </>
  );
}

function Duo({ method }: { method: MethodId }) {
  const settings = useSettings();
  const slow = useSlow(method);
  return (
    <>
      <div className={styles.head}>
        <h1>{words.methods.name[method]}</h1>
        <Changed />
        <p>{words.methods.lede[method](teachingOf(method, settings))}</p>
      </div>
      <div className={styles.duo} data-phase={slow?.phase}>
        <TeacherPanel method={method} />
        {slow ? <SlowLesson method={method} slow={slow} /> : <Lesson method={method} />}
        <section aria-label={words.methods.name[method]} className={styles.student}>
          <PanelHead
            title={words.stage.student}
            note={
              slow
                ? panelNote('student', slow)
                : words.methods.studentSees[method]?.(teachingOf(method, settings))
            }
            method={method}
            network="student"
          />
          <StudentPlot method={method} />
        </section>
      </div>
      <Phases method={method} />
      {!slow && <LookCloser method={method} />}
      {!slow && (
        <>
          <div className={styles.under}>
            <Legend />
            <Fact method={method} beside />
          </div>
          <div className={styles.solve}>
            <SolveSwitch />
          </div>
        </>
      )}
    </>
  );
}

function TeacherPanel({ method }: { method: MethodId }) {
  const settings = useSettings();
  const slow = useSlow(method);
  return (
    <section aria-label={words.stage.teacher} className={styles.teacher}>
      <PanelHead
        title={words.stage.teacher}
        note={
          slow
            ? panelNote('teacher', slow)
            : words.methods.teacherSees[method]?.(teachingOf(method, settings))
        }
        method={method}
        network="teacher"
      />
      <PlotView method={method} network="teacher" />
    </section>
  );
}

/** On a phone: the student's plot, then how it came about. */
function Stacked({ method, alone }: { method: MethodId; alone: boolean }) {
  const slow = useSlow(method);
  return (
    <div className={styles.stacked} data-phase={slow?.phase}>
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
