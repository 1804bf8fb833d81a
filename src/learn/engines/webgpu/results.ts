/** A run's row as it comes back: parameters, losses and, where the batch was given, the step's values. */
import type { Losses, State, StepValues } from '../engine.ts';
import type { Layout } from './layout.ts';
import type { Shape } from './shape.ts';

export const stateFrom = (
  { parameters }: Layout,
  shape: Shape,
  values: Float32Array,
  step: number,
): State => ({
  step,
  student: values.slice(0, parameters),
  teacher: shape.teacher && values.slice(parameters, 2 * parameters),
});

export const noLosses: Losses = {
  labeledBefore: null,
  labeledAfter: null,
  pseudoLabel: null,
  consistency: null,
};

export function lossesFrom({ row }: Layout, shape: Shape, values: Float32Array): Losses {
  const loss = (i: number) => values[row.losses + i]!;
  const consistent = shape.student.consistency ?? shape.teacher?.consistency;
  return {
    labeledBefore: loss(0),
    labeledAfter: loss(1),
    pseudoLabel: shape.pseudoLabels ? loss(2) : null,
    consistency: consistent ? loss(3) : null,
  };
}

export function valuesFrom(layout: Layout, shape: Shape, values: Float32Array): StepValues {
  const { row } = layout;
  const points = (start: number) => values.slice(start, start + shape.batch);
  const form = shape.teacher?.feedback?.form;
  const scalar = form === 'dot' || form === 'difference';
  return {
    ...lossesFrom(layout, shape, values),
    feedback: scalar ? values[row.values]! : form === 'perExample' ? points(row.feedback) : null,
    teacherGradientNorm: shape.teacher?.kind === 'learning' ? values[row.values + 1]! : null,
    pseudoLabels: shape.pseudoLabels && points(row.pseudoLabels),
  };
}
