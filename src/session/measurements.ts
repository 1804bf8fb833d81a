/** What a run has measured so far: the curves, and where labels moved. */
import type { Measurement } from '../learn/run/measure.ts';
import { StepHistory } from '../learn/run/stepHistory.ts';
import type { MethodId } from '../settings/settings.ts';
import type { Measured } from '../worker/protocol.ts';

export type { Measurement };
export type Losses = Measurement['losses'];

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

  /** Adds measurements in their place; a step measured before is measured the same again. */
  add({ methods, measurements }: Pick<Measured, 'methods' | 'measurements'>): void {
    for (const [i, method] of methods.entries()) {
      const history = this.series.get(method) ?? new StepHistory<Measurement>();
      this.series.set(method, history);
      for (const measurement of measurements[i]!) history.add(measurement);
    }
  }

  /** What was measured after a step was wrong, and will be measured again. */
  forgetAfter(step: number): void {
    for (const history of this.series.values()) history.forgetAfter(step);
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

/** By how much the student's loss on the stars fell in each of them that has a lesson. */
export const lessonsOf = (measured: readonly Measurement[]): { step: number; fell: number }[] =>
  measured.flatMap(({ step, losses }) => {
    const lesson = lessonOf(losses);
    return lesson ? [{ step, fell: lesson.before - lesson.after }] : [];
  });

/** L_l(θ_S) before a step and after it; null at step 0. */
export const lessonOf = ({
  labeledBefore: before,
  labeledAfter: after,
}: Losses): { before: number; after: number } | null =>
  before === null || after === null ? null : { before, after };
