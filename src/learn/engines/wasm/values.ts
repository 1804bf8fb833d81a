/** What a run's latest step found, read from the kernel's memory. */
import type { Draws } from '../../draws.ts';
import type { Losses, StepValues } from '../engine.ts';
import type { RunMemory } from './runMemory.ts';

/** Right after `stepGiven`: another step overwrites them. */
export function valuesOf(live: RunMemory, batch: number, draws: Draws | null): StepValues {
  const { teacher } = live.run.step;
  return {
    ...lossesOf(live),
    feedback: feedbackOf(live, batch, draws),
    teacherGradientNorm: teacher && !teacher.frozen ? live.value('gradientNorm') : null,
    pseudoLabels: teacher && live.floats('targets', batch).slice(),
  };
}

function feedbackOf(live: RunMemory, batch: number, draws: Draws | null): number | Float32Array | null {
  const { teacher } = live.run.step;
  if (!teacher || teacher.frozen || !teacher.feedback || teacher.feedback.form === 'exact') return null;
  if (teacher.feedback.form !== 'perExample') return live.value('feedback');
  const push = live.floats('push', batch).slice();
  if (!teacher.feedback.shuffled) return push;
  // The kernel has permuted them: h of point permutation[i] was given to point i.
  const feedback = new Float32Array(batch);
  draws!.permutation!.forEach((from, i) => (feedback[from] = push[i]!));
  return feedback;
}

export function lossesOf(live: RunMemory): Losses {
  const { student, teacher } = live.run.step;
  const consistency = teacher && !teacher.frozen ? teacher.consistency : student.consistency;
  const when = (
    present: boolean,
    name: 'labeledBefore' | 'labeledAfter' | 'pseudoLabelLoss' | 'consistencyLoss',
  ) => (live.stepped && present ? live.value(name) : null);
  return {
    labeledBefore: when(true, 'labeledBefore'),
    labeledAfter: when(true, 'labeledAfter'),
    pseudoLabel: when(teacher !== null, 'pseudoLabelLoss'),
    consistency: when(consistency !== 0, 'consistencyLoss'),
  };
}
