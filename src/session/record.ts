/** What the run has measured so far: the curves, and where labels moved. */
import type { MethodId } from '../settings/settings.ts';
import type { Frame, MethodFrame } from '../worker/protocol.ts';

type Losses = MethodFrame['losses'];

export interface Measurement {
  step: number;
  accuracy: number;
  /** L_l(θ_S) before the step and after it; null at step 0. */
  lesson: { before: number; after: number } | null;
}

export class Record {
  readonly series = new Map<MethodId, Measurement[]>();
  /** What was measured in the future that the latest move of labels has replaced. */
  replaced: ReadonlyMap<MethodId, readonly Measurement[]> = new Map();
  /** Steps at which labels moved. */
  moves: readonly number[] = [];

  /** Adds a frame's measurements in their place; a step measured before is measured the same again. */
  add(frame: Frame): void {
    for (const { method, student, losses } of frame.methods) {
      const list = this.series.get(method) ?? [];
      this.series.set(method, list);
      insert(list, { step: frame.step, accuracy: student.accuracy, lesson: lessonOf(losses) });
    }
  }

  /** The record of the future that begins where labels move at a step. This one stays as it is. */
  branch(step: number): Record {
    const branch = new Record();
    for (const [method, list] of this.series)
      branch.series.set(
        method,
        list.filter((one) => one.step <= step),
      );
    const future = new Map(
      [...this.series].map(([method, list]) => [method, list.filter((one) => one.step >= step)]),
    );
    const goesOn = [...future.values()].some((list) => list.length > 1);
    branch.replaced = goesOn ? future : this.replaced;
    branch.moves = [...this.moves.filter((move) => move < step), step];
    return branch;
  }

  /** A method's accuracy in the replaced future at a step; null where it was not measured near there. */
  replacedAccuracy(method: MethodId, step: number): number | null {
    const list = this.replaced.get(method) ?? [];
    const next = list.find((measurement) => measurement.step >= step);
    return next && list[0]!.step <= step ? next.accuracy : null;
  }
}

export const lessonOf = ({ labeledBefore: before, labeledAfter: after }: Losses): Measurement['lesson'] =>
  before === null || after === null ? null : { before, after };

function insert(list: Measurement[], measurement: Measurement): void {
  const last = list.at(-1);
  if (!last || last.step < measurement.step) {
    list.push(measurement);
    return;
  }
  const at = list.findIndex(({ step }) => step >= measurement.step);
  list.splice(at, list[at]!.step === measurement.step ? 1 : 0, measurement);
}
