/** What a run has measured so far: the curves, and where labels moved. */
import { StepHistory } from '../learn/run/stepHistory.ts';
import type { MethodId } from '../settings/settings.ts';
import type { Frame, MethodFrame } from '../worker/protocol.ts';

type Losses = MethodFrame['losses'];

export interface Measurement {
  step: number;
  accuracy: number;
  /** L_l(θ_S) before the step and after it; null at step 0. */
  lesson: { before: number; after: number } | null;
}

export class Measurements {
  /** Steps at which labels moved. */
  moves: readonly number[] = [];

  constructor(private readonly series = new Map<MethodId, StepHistory<Measurement>>()) {}

  /** A method's, by step. */
  of(method: MethodId): readonly Measurement[] {
    return this.series.get(method)?.entries ?? [];
  }

  /** A method's in the future that the latest move of labels has replaced. */
  replacedOf(method: MethodId): readonly Measurement[] {
    return this.series.get(method)?.replaced ?? [];
  }

  /** A method's accuracy in the replaced future at a step; null where it was not measured near there. */
  replacedAccuracy(method: MethodId, step: number): number | null {
    return this.series.get(method)?.replacedAt(step)?.accuracy ?? null;
  }

  /** Adds a frame's measurements in their place; a step measured before is measured the same again. */
  add({ step, methods }: Frame): void {
    for (const { method, student, losses } of methods) {
      const history = this.series.get(method) ?? new StepHistory<Measurement>();
      this.series.set(method, history);
      history.add({ step, accuracy: student.accuracy, lesson: lessonOf(losses) });
    }
  }

  /** Those of the future that begins where labels move at a step. These stay as they are. */
  branch(step: number): Measurements {
    const branch = new Measurements(
      new Map([...this.series].map(([method, history]) => [method, history.fork()])),
    );
    for (const history of branch.series.values()) history.branch(step);
    branch.moves = [...this.moves.filter((move) => move < step), step];
    return branch;
  }
}

export const lessonOf = ({ labeledBefore: before, labeledAfter: after }: Losses): Measurement['lesson'] =>
  before === null || after === null ? null : { before, after };
