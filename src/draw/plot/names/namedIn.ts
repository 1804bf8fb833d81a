/** What a picture has to be named. */
import { isWrong } from '../../../data/dataset.ts';
import type { Picture } from '../picture.ts';
import type { NameId } from './names.ts';

/** The most important first: it chooses its place first. */
const order: readonly NameId[] = ['student', 'teacher', 'wrong', 'shared', 'before'];

/** What a name stands beside. */
export type Named =
  | { kind: 'line'; field: Float32Array }
  /** Any of these points, by index. */
  | { kind: 'dots'; dots: number[] };

type Shown = Pick<Picture, 'points' | 'student' | 'teacher' | 'before' | 'predictions' | 'otherPredictions'>;

/** Of the names those that a picture has something for. One network alone needs no name: its panel bears it. */
export function namedIn(picture: Shown): Map<NameId, Named> {
  const { student, teacher, before } = picture;
  const [wrong, shared] = mistakesOf(picture);
  const both = student && teacher;
  const named: Record<NameId, Named | null> = {
    student: both && { kind: 'line', field: student },
    teacher: both && { kind: 'line', field: teacher },
    before: before && { kind: 'line', field: before },
    wrong: wrong.length > 0 ? { kind: 'dots', dots: wrong } : null,
    shared: shared.length > 0 ? { kind: 'dots', dots: shared } : null,
  };
  return new Map(order.flatMap((id) => (named[id] ? [[id, named[id]] as const] : [])));
}

/** Points that are wrong here alone, and those that the other method has wrong too. */
function mistakesOf({ points, predictions, otherPredictions }: Shown): [number[], number[]] {
  const found: [number[], number[]] = [[], []];
  const { y } = points;
  if (predictions)
    for (let i = 0; i < y.length; i++)
      if (isWrong(predictions[i]!, y[i]!))
        found[otherPredictions && otherPredictions[i] !== y[i] ? 1 : 0].push(i);
  return found;
}
