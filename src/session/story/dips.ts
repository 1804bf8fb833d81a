/** Dips of recorded runs, as the story tells them: counted by the command line from docs/results. */
import type { MethodId } from '../../settings/settings.ts';
import type { Order } from '../../learn/study/dips.ts';
import type { TeacherSummary } from '../../learn/study/dipSummary.ts';
import recorded from './recordedDips.json';

/**
 * Of all runs of a method under some settings. What a dip is, `dipRule` says; what each count counts, dipSummary.ts
 * does. Falls and shares 0 to 1; `aRun` a mean with its 95 % interval.
 */
export interface CountedDips {
  runs: number;
  /** Runs with one dip or more. */
  withDip: number;
  dips: number;
  /** Of them, those that fall from 99 % or more. */
  from99: number;
  aRun: number[];
  /** Medians; null where there was no dip. */
  depth: number | null;
  steps: number | null;
  /** The student's loss on the stars, before a dip and at its highest. */
  starLoss: [before: number | null, highest: number | null];
  /** The teacher from which the student learned as its dip began, in so many of them; null without one. */
  lesson:
    | (Record<Order, number> & {
        /** Down by more than a point; by how much in the median; in what share of all other steps it is so. */
        down: number;
        fall: number;
        otherwiseDown: number;
        /** Of `down`: the student falls also with the teacher as it was before it was down. */
        stillFall: number;
        /** Share of the student's new mistakes that the teacher made a step before; of the teacher's, that the student makes. */
        shared: number;
        repeated: number;
        /** Students that are back within 41 steps; with no feedback from the dip on. */
        back: number;
        backWithoutFeedback: number;
      })
    | null;
  teacher: ({ aRun: number[] } & TeacherSummary) | null;
}

function dipsOf(id: keyof typeof recorded, method: MethodId = 'meta-pseudo-labels'): CountedDips {
  const counted = recorded[id] as Partial<Record<MethodId, unknown>>;
  return counted[method] as CountedDips;
}

/** Under Ours, where a name says nothing else. */
export const dips = {
  ours: dipsOf('dips-ours'),
  uda: dipsOf('dips-ours', 'uda'),
  told: dipsOf('dips-told'),
  /** The student's learning rate, 1 in Ours, and the teacher's. */
  studentHalf: dipsOf('dips-student-0.5'),
  studentQuarter: dipsOf('dips-student-0.25'),
  teacherHalf: dipsOf('dips-teacher-0.5'),
  withoutConsistency: dipsOf('dips-consistency-0'),
  lessConsistency: dipsOf('dips-consistency-2'),
  moreConsistency: dipsOf('dips-consistency-16'),
};
