/** What a plot shows of a frame, on the stage and in a file. */
import type { Names } from '../../../draw/plot/names/names.ts';
import type { Picture } from '../../../draw/plot/picture.ts';
import { supervised } from '../../../learn/methods/supervised.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { words } from '../../../words/words.ts';
import type { MethodFrame } from '../../../worker/protocol.ts';
import type { NetworkName } from '../slow/scene.ts';

/** What it takes of a frame. */
interface Shown {
  methods: readonly MethodFrame[];
}

/** @param ghost the frame before a move; null: there is none */
export function pictureOf(
  frame: Shown,
  method: MethodId,
  network: NetworkName,
  ghost: Shown | null,
): Partial<Picture> {
  const ofMethod = (one: Shown | null) => one?.methods.find((candidate) => candidate.method === method);
  const shown = ofMethod(frame);
  if (!shown) return {};
  if (network === 'teacher') {
    const { grid = null, predictions = null } = shown.teacher ?? {};
    return { teacher: grid, before: null, predictions };
  }
  const control = method !== supervised.id && frame.methods.find((other) => other.method === supervised.id);
  return {
    student: shown.student.grid,
    teacher: shown.teacher?.grid ?? null,
    before: shown.otherFuture?.grid ?? ofMethod(ghost)?.student.grid ?? null,
    predictions: shown.student.predictions,
    otherPredictions: control ? control.student.predictions : null,
  };
}

/** The same object for the same words: pictures are compared by identity. */
const known = new WeakMap<object, { usual: Names; besideOther: Names }>();

/** What is written in a plot. The faint boundary is of before a move, or of the run that goes on without it. */
export function namesIn(frame: Shown, method: MethodId): Names {
  const spoken = words.plot.names;
  if (!known.has(spoken)) {
    const { withoutMove, ...usual } = spoken;
    known.set(spoken, { usual, besideOther: { ...usual, before: withoutMove } });
  }
  const { usual, besideOther } = known.get(spoken)!;
  const isBesideOther = frame.methods.some((shown) => shown.method === method && shown.otherFuture);
  return isBesideOther ? besideOther : usual;
}
