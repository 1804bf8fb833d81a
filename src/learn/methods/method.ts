/** What a method says of itself, so that nobody has to ask which one it is. */
import type { MethodId, Settings, TeacherStart } from '../../settings/settings.ts';
import type { Step, Teacher } from './step.ts';

export interface Method {
  id: MethodId;
  /** Null: one network, which learns alone. */
  teacher: {
    /** What its steps make of it. */
    kind: Teacher['kind'];
    /** Where it comes from before the first step; `student`: it is the student's first weights, too. */
    start: (settings: Settings) => TeacherStart | 'student';
  } | null;
  /** Whether its steps use unlabeled points. */
  seesUnlabeled: boolean;
  /** Into how many equal rounds a run is cut; between two, the student becomes the teacher. */
  rounds: number;
  /** Its weights on the loss terms of one step. */
  step: (settings: Settings) => Step;
}
