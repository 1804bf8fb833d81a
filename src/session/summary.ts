/** What the page says of a frame in numbers: computed from it, a few times a second. */
import { supervised } from '../learn/methods/supervised.ts';
import type { MethodId } from '../settings/settings.ts';
import type { Frame, MethodFrame, Status } from '../worker/protocol.ts';

export interface MethodSummary {
  method: MethodId;
  accuracy: number;
  freshAccuracy: number;
  /** Null without a teacher. */
  teacherAccuracy: number | null;
  /** Of the unlabeled points. */
  wrong: number;
  /** Wrong here and in Supervised too; null for Supervised itself and where it does not run. */
  sharedWithSupervised: number | null;
  labelsRight: number;
  losses: MethodFrame['losses'];
}

export interface Summary {
  step: number;
  until: number;
  status: Status;
  stepsPerSecond: number;
  labelCount: number;
  /** A future that moved labels have replaced is drawn beside this one. */
  otherFuture: boolean;
  methods: MethodSummary[];
}

/** @param classes true classes of the unlabeled points */
export function summaryOf(frame: Frame, classes: Uint8Array): Summary {
  const control = frame.methods.find(({ method }) => method === supervised.id);
  return {
    step: frame.step,
    until: frame.until,
    status: frame.status,
    stepsPerSecond: frame.stepsPerSecond,
    labelCount: frame.labels.length,
    otherFuture: frame.methods.some(({ otherFuture }) => otherFuture !== null),
    methods: frame.methods.map((method) => methodSummary(method, control, classes)),
  };
}

function methodSummary(
  frame: MethodFrame,
  control: MethodFrame | undefined,
  classes: Uint8Array,
): MethodSummary {
  const wrong = mistakes(frame, classes);
  const other = control && control !== frame ? mistakes(control, classes) : null;
  return {
    method: frame.method,
    accuracy: frame.student.accuracy,
    freshAccuracy: frame.student.freshAccuracy,
    teacherAccuracy: frame.teacher?.accuracy ?? null,
    wrong: wrong.size,
    sharedWithSupervised: other && [...wrong].filter((i) => other.has(i)).length,
    labelsRight: frame.labelsRight,
    losses: frame.losses,
  };
}

/** Indices of the points on the wrong side. */
export const mistakes = ({ student }: MethodFrame, classes: Uint8Array): Set<number> =>
  new Set(Array.from(classes.keys()).filter((i) => student.predictions[i] !== classes[i]));
