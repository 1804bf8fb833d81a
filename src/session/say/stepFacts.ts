/** What a step came to, in the numbers that slow motion speaks of. */
import { methods } from '../../learn/methods/methods.ts';
import type { PseudoLabels, Settings } from '../../settings/settings.ts';
import type { Inspection } from '../../worker/protocol.ts';
import { teachingOf, type Teaching } from './teaching.ts';

export interface StepFacts {
  teaching: Teaching;
  /** How the teacher's beliefs became guesses. */
  pseudoLabels: PseudoLabels;
  /** How many of all guesses count, and how sure the teacher is of those at least; null: all count. */
  counted: { guesses: number; all: number; threshold: number } | null;
  /** The student's loss on the labels. */
  starLoss: { before: number; after: number };
  /** ‖θ′ − θ‖ of each network. */
  moved: { student: number; teacher: number };
  /** The strongest push on a guess, by each term of the teacher's loss; null: the term is off. */
  strongest: { feedback: number | null; consistency: number | null };
}

export function stepFacts(
  { method, values, student, teacher, pushes, counts }: Inspection,
  settings: Settings,
): StepFacts {
  const step = methods[method].step(settings);
  // Without any, a step is not taken apart.
  const { kind, threshold } = step.teacher!.pseudoLabels!;
  return {
    teaching: teachingOf(method, settings),
    pseudoLabels: kind,
    counted: counts && { guesses: counts.filter((one) => one === 1).length, all: counts.length, threshold },
    starLoss: { before: values.labeledBefore ?? 0, after: values.labeledAfter ?? 0 },
    moved: { student: student.moved, teacher: teacher.moved },
    strongest: {
      feedback: pushes.feedback && strongest(pushes.feedback),
      consistency: pushes.consistency && strongest(pushes.consistency),
    },
  };
}

/** The largest size of a push, to whichever class. */
export const strongest = (push: Float32Array): number => Math.max(...push.map(Math.abs));
