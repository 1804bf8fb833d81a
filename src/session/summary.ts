/** What the page says of a frame in numbers: computed from it, a few times a second. */
import { isWrong } from '../data/dataset.ts';
import { supervised } from '../learn/methods/supervised.ts';
import { lastSteps, type LastSteps } from '../learn/run/measure.ts';
import type { MethodId } from '../settings/settings.ts';
import type { Frame, MethodFrame, Status } from '../worker/protocol.ts';
import type { Measurements } from './measurements.ts';

export interface MethodSummary {
  method: MethodId;
  /** Null where nobody knows the points' classes. */
  accuracy: number | null;
  /** Null where there are no fresh points. */
  freshAccuracy: number | null;
  /** Null without a teacher, too. */
  teacherAccuracy: number | null;
  /** Of the unlabeled points whose class is known. */
  wrong: number;
  /** Wrong here and in Supervised too; null for Supervised itself and where it does not run. */
  sharedWithSupervised: number | null;
  labelsRight: number;
  /** In the future that moved labels have replaced, at this step; null where there is none. */
  otherAccuracy: number | null;
  /** What its last steps came to; null where nothing was measured in them. */
  last: LastSteps | null;
  losses: MethodFrame['losses'];
}

export interface Summary {
  step: number;
  until: number;
  status: Status;
  stepsPerSecond: number;
  labelCount: number;
  methods: MethodSummary[];
}

/** @param classes true classes of the unlabeled points */
export function summaryOf(frame: Frame, classes: Uint8Array, measurements: Measurements): Summary {
  return {
    step: frame.step,
    until: frame.until,
    status: frame.status,
    stepsPerSecond: frame.stepsPerSecond,
    labelCount: frame.labels.length,
    methods: frame.methods.map((method) => ({
      ...methodSummary(method, frame, classes),
      last: withPresent(lastSteps(measurements.of(method.method), frame.step), method.student.accuracy),
    })),
  };
}

/** The step that is shown is one of the last, measured on the curve's grid or not. */
export const withPresent = (last: LastSteps | null, accuracy: number | null): LastSteps | null =>
  last && accuracy !== null ? { ...last, worst: Math.min(last.worst, accuracy) } : null;

/** @param besides the methods that run beside it */
export function methodSummary(
  frame: MethodFrame,
  { methods: besides }: Pick<Frame, 'methods'>,
  classes: Uint8Array,
): Omit<MethodSummary, 'last'> {
  const control = besides.find(({ method }) => method === supervised.id);
  const wrong = mistakes(frame, classes);
  const other = control && frame.method !== supervised.id ? mistakes(control, classes) : null;
  return {
    method: frame.method,
    accuracy: frame.student.accuracy,
    freshAccuracy: frame.student.freshAccuracy,
    teacherAccuracy: frame.teacher?.accuracy ?? null,
    wrong: wrong.length,
    sharedWithSupervised: other && countOfBoth(wrong, other),
    labelsRight: frame.labelsRight,
    otherAccuracy: frame.otherFuture?.accuracy ?? null,
    losses: frame.losses,
  };
}

/** Indices of the points on the wrong side, rising; of no point that has no known class. */
export function mistakes({ student: { predictions } }: MethodFrame, classes: Uint8Array): number[] {
  const wrong: number[] = [];
  for (let i = 0; i < classes.length; i++) if (isWrong(predictions[i]!, classes[i]!)) wrong.push(i);
  return wrong;
}

/** How many indices are in both lists. */
function countOfBoth(some: readonly number[], others: readonly number[]): number {
  const known = new Set(others);
  return some.filter((i) => known.has(i)).length;
}
