/**
 * What goes on where runs dip, and what becomes of the same steps taken otherwise.
 *
 * At step t the student learns from the teacher as it was at t − 1. Symbols: λ feedback, w consistency, η_T the
 * teacher's rate. Source: METHOD, One step.
 */
import type { MethodId, Settings } from '../../settings/settings.ts';
import type { Engine } from '../engines/engine.ts';
import type { LearningTeacher, Teacher } from '../methods/step.ts';
import { methods } from '../methods/methods.ts';
import { dataOf } from '../run/data.ts';
import { knownAccuracyOf } from '../run/measure.ts';
import { dipRule, dipsOf, isIn, lastSound, medianBefore, orderOf, type Dip, type Order } from './dips.ts';
import { mistakesOf, retaken, traceOf, type Otherwise, type Trace } from './dipTrace.ts';
import { withSeed } from './experiment.ts';

/** A student's dip. A fall is how far below the median of the steps before, 0 to 1. */
export interface StudentDip extends Dip {
  /** Loss on the stars: the median of the steps before, and the highest in the dip. */
  starLossBefore: number;
  starLossHighest: number;
  /** Null without a teacher. */
  lesson: Lesson | null;
}

/** About the teacher from which the student learned the step with which its dip begins. */
export interface Lesson {
  order: Order;
  /** How far it was down then. */
  fall: number;
  /** Steps for which it had been down by more than `back`; 0: it was not. */
  down: number;
  /** Points that the student has wrong as its dip begins and had right before; of the teacher one step earlier; of both. */
  mistakes: number;
  teacherMistakes: number;
  shared: number;
  /** How far the student is down at the same step if its teacher stays as it was when it was last not down. */
  fallWithoutSlip: number;
  /** Whether the student is back within `window` steps of its dip's beginning, and if from there on there is no feedback. */
  isBack: boolean;
  isBackWithoutFeedback: boolean;
}

/** A teacher's dip. */
export interface TeacherDip extends Dip {
  /** Whether a dip of the student's begins after its beginning, at most one step after its end. */
  copied: boolean;
  /** How far down it is after the step with which its dip begins; then after that step taken otherwise, from the same state. */
  fall: number;
  withoutFeedback: number;
  withoutConsistency: number;
  halfAsLong: number;
  onAnotherBatch: number;
}

export interface DipStudy {
  accuracy: number;
  students: StudentDip[];
  teachers: TeacherDip[];
  /** Steps at which the student is in no dip; those of them that were taught by a teacher down by `fall`, by more than `back`. */
  quiet: { steps: number; fallen: number; down: number };
}

/** A run of one seed, looked at in every step. */
export async function studyDips(
  engine: Engine,
  method: MethodId,
  settings: Settings,
  seed: number,
): Promise<DipStudy> {
  const seeded = withSeed(settings, seed);
  const data = dataOf(seeded);
  const start = { method: methods[method], settings: seeded, data, labels: data.labels };
  const trace = await traceOf(engine, start);
  const students = dipsOf(trace.student);
  const teachers = trace.teacher ? dipsOf(trace.teacher) : [];
  const study: DipStudy = {
    accuracy: trace.student.at(-1)!,
    students: [],
    teachers: [],
    quiet: quietOf(trace, students),
  };
  for (const dip of students) {
    const lesson = trace.teacher && (await lessonOf(engine, trace, dip, orderOf(dip, teachers)));
    study.students.push({ ...dip, ...starLossesOf(trace, dip), lesson });
  }
  for (const dip of teachers) study.teachers.push(await teacherDip(engine, trace, dip, students));
  return study;
}

const starLossesOf = ({ starLoss }: Trace, { begin, end }: Dip) => ({
  starLossBefore: medianBefore(starLoss, begin),
  starLossHighest: Math.max(...starLoss.slice(begin, end ?? undefined)),
});

async function lessonOf(engine: Engine, trace: Trace, dip: Dip, order: Order): Promise<Lesson> {
  const { start, states } = trace;
  const teacher = trace.teacher!;
  const taught = dip.begin - 1;
  const sound = lastSound(teacher, dip.begin);
  const mistakes = await newMistakes(engine, trace, 'student', [sound, dip.begin]);
  const teacherMistakes = await newMistakes(engine, trace, 'teacher', [sound, taught]);
  const kept = await retaken(
    engine,
    start,
    states[sound]!,
    dip.begin - sound,
    withTeacher(({ pseudoLabels }) => ({ kind: 'frozen', pseudoLabels })),
  );
  return {
    order,
    fall: medianBefore(teacher, dip.begin) - teacher[taught]!,
    down: taught - sound,
    mistakes: mistakes.length,
    teacherMistakes: teacherMistakes.length,
    shared: mistakes.filter((point) => teacherMistakes.includes(point)).length,
    fallWithoutSlip: dip.before - (await knownAccuracyOf(engine, start, kept.at(-1)!.student)),
    isBack: await isBack(engine, trace, dip, {}),
    isBackWithoutFeedback: await isBack(engine, trace, dip, withTeacher(withoutFeedback)),
  };
}

/** Whether the student is back within `window` steps from where its dip begins; the run may have ended before. */
async function isBack(engine: Engine, { start, states }: Trace, dip: Dip, otherwise: Otherwise) {
  for (const state of await retaken(engine, start, states[dip.begin]!, dipRule.window, otherwise))
    if ((await knownAccuracyOf(engine, start, state.student)) >= dip.before - dipRule.back) return true;
  return false;
}

async function teacherDip(
  engine: Engine,
  trace: Trace,
  dip: Dip,
  students: readonly Dip[],
): Promise<TeacherDip> {
  const { start, states } = trace;
  const { begin, end, before } = dip;
  const fallIf = async (otherwise: Otherwise) => {
    const [after] = await retaken(engine, start, states[begin - 1]!, 1, otherwise);
    return before - (await knownAccuracyOf(engine, start, after!.teacher!));
  };
  return {
    ...dip,
    copied: students.some((own) => own.begin > begin && (end === null || own.begin <= end)),
    fall: before - trace.teacher![begin]!,
    withoutFeedback: await fallIf(withTeacher(withoutFeedback)),
    withoutConsistency: await fallIf(withTeacher((terms) => ({ ...terms, consistency: null }))),
    halfAsLong: await fallIf(withTeacher((terms) => ({ ...terms, learningRate: terms.learningRate / 2 }))),
    onAnotherBatch: await fallIf({ seed: start.settings.network.seed + 1 }),
  };
}

/** A teacher that learns otherwise, or not; any other stays as it is. */
const withTeacher = (change: (teacher: LearningTeacher) => Teacher): Otherwise => ({
  step: (step) => ({
    ...step,
    teacher: step.teacher?.kind === 'learning' ? change(step.teacher) : step.teacher,
  }),
});

const withoutFeedback = (teacher: LearningTeacher): Teacher => ({
  ...teacher,
  pseudoLabels: teacher.pseudoLabels && { ...teacher.pseudoLabels, feedback: null },
});

/** Points that a network has wrong at the second of two steps, and had right at the first. */
async function newMistakes(
  engine: Engine,
  { start, states }: Trace,
  network: 'student' | 'teacher',
  [from, to]: [number, number],
): Promise<number[]> {
  const before = await mistakesOf(engine, start, states[from]![network]!);
  return [...(await mistakesOf(engine, start, states[to]![network]!))].filter((point) => !before.has(point));
}

function quietOf({ student, teacher }: Trace, dips: readonly Dip[]): DipStudy['quiet'] {
  const quiet = { steps: 0, fallen: 0, down: 0 };
  for (let step = dipRule.after + 1; step < student.length; step++) {
    if (dips.some((dip) => isIn(dip, step))) continue;
    const fall = teacher ? medianBefore(teacher, step) - teacher[step - 1]! : 0;
    quiet.steps++;
    quiet.fallen += Number(fall >= dipRule.fall);
    quiet.down += Number(fall > dipRule.back);
  }
  return quiet;
}
