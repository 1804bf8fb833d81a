/** What a method says of itself, so that nobody has to ask which one it is. */
import type { MethodId, Settings, TeacherStart } from '../../settings/settings.ts';
import type { Step } from './step.ts';

export interface Method {
  id: MethodId;
  /** Its weights on the loss terms of one step; and what its steps make of its teacher, if it has one. */
  step: (settings: Settings) => Step;
  /** Where its teacher comes from before the first step; null: one network, which learns alone. */
  start: (settings: Settings) => TeacherStart | null;
  /** Into how many equal rounds a run is cut; between two, the student becomes the teacher. */
  rounds: (settings: Settings) => number;
}
