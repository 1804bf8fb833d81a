/** What a run's latest step found, read from the kernel's memory. */
import type { Draws } from '../../draws.ts';
import { feedbackOf, learningTeacherOf, reportedConsistency } from '../../methods/step.ts';
import type { Losses, StepValues } from '../engine.ts';
import type { RunMemory } from './runMemory.ts';

/** Right after `stepGiven`: another step overwrites them. */
export function valuesOf(live: RunMemory, batch: number, draws: Draws | null): StepValues {
  const { step } = live.run;
  return {
    ...lossesOf(live),
    feedback: pushesOf(live, batch, draws),
    teacherGradientNorm: learningTeacherOf(step) && live.value('gradientNorm'),
    pseudoLabels: step.teacher?.pseudoLabels ? live.floats('targets', batch).slice() : null,
  };
}

function pushesOf(live: RunMemory, batch: number, draws: Draws | null): number | Float32Array | null {
  const given = feedbackOf(live.run.step);
  if (!given || given.form === 'exact') return null;
  if (given.form !== 'perExample') return live.value('feedback');
  const push = live.floats('push', batch).slice();
  if (!given.shuffled) return push;
  // The kernel has permuted them: h of point permutation[i] was given to point i.
  const feedback = new Float32Array(batch);
  draws!.permutation!.forEach((from, i) => (feedback[from] = push[i]!));
  return feedback;
}

export function lossesOf(live: RunMemory): Losses {
  const { step } = live.run;
  const when = (
    present: boolean,
    name: 'labeledBefore' | 'labeledAfter' | 'pseudoLabelLoss' | 'consistencyLoss',
  ) => (live.stepped && present ? live.value(name) : null);
  return {
    labeledBefore: when(true, 'labeledBefore'),
    labeledAfter: when(true, 'labeledAfter'),
    pseudoLabel: when(!!step.teacher?.pseudoLabels, 'pseudoLabelLoss'),
    consistency: when(reportedConsistency(step) !== null, 'consistencyLoss'),
  };
}
