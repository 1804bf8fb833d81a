/** What a method says of itself, so that nobody has to ask which one it is. */
import type { MethodId, Settings, TeacherStart } from '../../settings/settings.ts';
import type { Step } from './step.ts';

export interface Method {
  id: MethodId;
  /** Null: one network, which learns alone. */
  teacher: {
    /** False: it only labels. */
    learns: boolean;
    /** Where it comes from before the first step. */
    start: (settings: Settings) => TeacherStart;
  } | null;
  /** Whether its steps use unlabeled points. */
  seesUnlabeled: boolean;
  /** Into how many equal rounds a run is cut; between two, the student becomes the teacher. */
  rounds: number;
  /** Its weights on the loss terms of one step. */
  step: (settings: Settings) => Step;
}
