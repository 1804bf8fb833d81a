/** What the dips of many runs come to. Falls and depths are shares of the points, 0 to 1. */
import { quantile, sum } from 'simple-statistics';
import { median } from '../median.ts';
import { dipRule, type Order } from './dips.ts';
import type { DipStudy, Lesson, TeacherDip } from './dipStudy.ts';

export interface DipSummary {
  /** Of each run: its student's dips, and its teacher's. */
  perRun: number[];
  teacherPerRun: number[];
  /** The students' dips. */
  dips: number;
  /** Those that fall from 99 % or more. */
  from99: number;
  /** Quartiles, the middle one being the median; steps until it was back, over the dips that were. */
  depth: number[];
  steps: number[];
  notBack: number;
  /** Medians over the dips. */
  starLossBefore: number | null;
  starLossHighest: number | null;
  /** Null without teachers. */
  lessons: LessonSummary | null;
  teachers: TeacherSummary | null;
}

/** About the teachers that taught the steps with which students' dips begin. Counts are of those dips. */
export interface LessonSummary {
  order: Record<Order, number>;
  /** Down by more than `back` as it taught; and for so many steps by then, 1, 2, or more. */
  down: number;
  downFor: [one: number, two: number, more: number];
  fall: number;
  /** Of all points newly wrong in students, and in the teachers that taught them; of both. */
  mistakes: number;
  teacherMistakes: number;
  shared: number;
  /** Of the dips whose teacher was down: those in which the student falls as far though its teacher stays as it was. */
  stillFall: number;
  back: number;
  backWithoutFeedback: number;
  /** In all other steps: at how many the teacher is down by `fall`, by more than `back`, as it teaches. */
  quiet: DipStudy['quiet'];
}

/** Counts are of the teachers' dips; the last four: of those that begin all the same where their first step is taken otherwise. */
export interface TeacherSummary {
  dips: number;
  copied: number;
  fall: number;
  withoutFeedback: number;
  withoutConsistency: number;
  halfAsLong: number;
  onAnotherBatch: number;
}

export function dipSummary(studies: readonly DipStudy[]): DipSummary {
  const students = studies.flatMap((study) => study.students);
  const teachers = studies.flatMap((study) => study.teachers);
  const lessons = students.flatMap(({ lesson }) => lesson ?? []);
  const back = students.flatMap(({ begin, end }) => (end === null ? [] : end - begin));
  return {
    perRun: studies.map((study) => study.students.length),
    teacherPerRun: studies.map((study) => study.teachers.length),
    dips: students.length,
    from99: students.filter(({ before }) => before >= 0.99).length,
    depth: quartiles(students.map(({ before, lowest }) => before - lowest)),
    steps: quartiles(back),
    notBack: students.length - back.length,
    starLossBefore: medianOf(students, 'starLossBefore'),
    starLossHighest: medianOf(students, 'starLossHighest'),
    lessons: lessons.length > 0 ? lessonSummary(lessons, studies) : null,
    teachers: teachers.length > 0 ? teacherSummary(teachers) : null,
  };
}

function lessonSummary(lessons: readonly Lesson[], studies: readonly DipStudy[]): LessonSummary {
  const count = (has: (lesson: Lesson) => boolean) => lessons.filter(has).length;
  const orders: Order[] = ['before', 'same', 'later', 'never'];
  const counts = orders.map((order) => [order, count((lesson) => lesson.order === order)]);
  return {
    order: Object.fromEntries(counts) as Record<Order, number>,
    down: count(({ down }) => down > 0),
    downFor: [
      count(({ down }) => down === 1),
      count(({ down }) => down === 2),
      count(({ down }) => down > 2),
    ],
    fall: medianOf(lessons, 'fall')!,
    mistakes: sum(lessons.map(({ mistakes }) => mistakes)),
    teacherMistakes: sum(lessons.map(({ teacherMistakes }) => teacherMistakes)),
    shared: sum(lessons.map(({ shared }) => shared)),
    stillFall: count(({ down, fallWithoutSlip }) => down > 0 && fallWithoutSlip >= dipRule.fall),
    back: count(({ isBack }) => isBack),
    backWithoutFeedback: count(({ isBackWithoutFeedback }) => isBackWithoutFeedback),
    quiet: {
      steps: sum(studies.map(({ quiet }) => quiet.steps)),
      fallen: sum(studies.map(({ quiet }) => quiet.fallen)),
      down: sum(studies.map(({ quiet }) => quiet.down)),
    },
  };
}

function teacherSummary(dips: readonly TeacherDip[]): TeacherSummary {
  const falling = (key: 'withoutFeedback' | 'withoutConsistency' | 'halfAsLong' | 'onAnotherBatch') =>
    dips.filter((dip) => dip[key] >= dipRule.fall).length;
  return {
    dips: dips.length,
    copied: dips.filter(({ copied }) => copied).length,
    fall: medianOf(dips, 'fall')!,
    withoutFeedback: falling('withoutFeedback'),
    withoutConsistency: falling('withoutConsistency'),
    halfAsLong: falling('halfAsLong'),
    onAnotherBatch: falling('onAnotherBatch'),
  };
}

const quartiles = (values: number[]): number[] =>
  values.length === 0 ? [] : [0.25, 0.5, 0.75].map((share) => quantile(values, share));

const medianOf = <K extends keyof T, T extends { [Key in K]: number }>(
  all: readonly T[],
  key: K,
): number | null => (all.length === 0 ? null : median(all.map((one) => one[key])));
