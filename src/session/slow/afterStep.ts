/** What slow motion says of a method in numbers once its student has learned: of the picture that it shows. */
import type { Frame, Inspection } from '../../worker/protocol.ts';
import { methodSummary, withPresent, type MethodSummary } from '../summary.ts';

/**
 * @param now before the step
 * @param frame that the step was taken apart at
 * @param classes true classes of the unlabeled points
 */
export function afterStep(
  now: MethodSummary,
  { student: { after }, starLosses }: Inspection,
  frame: Frame,
  classes: Uint8Array,
): MethodSummary {
  const before = frame.methods.find(({ method }) => method === now.method)!;
  const learned = {
    ...before,
    student: after,
    // A star is right where its class has more than half of the belief.
    labelsRight: starLosses.after.filter((loss) => loss < Math.LN2).length,
    // Nobody has taken this step in the future that moved labels replaced.
    otherFuture: null,
  };
  return { ...methodSummary(learned, frame, classes), last: withPresent(now.last, after.accuracy) };
}
