/** Beside the buttons that add a method to those on the screen. */
import type { MethodId } from '../../settings/settings.ts';
import { methods } from './methods.ts';
import { capital } from './numbers.ts';

/** Null where it is there from the first. */
export const hint: Record<MethodId, string | null> = {
  supervised: null,
  'pseudo-labels': null,
  'meta-pseudo-labels': null,
  uda: 'the fair control, labels and consistency without a teacher',
  'noisy-student': 'Pseudo Labels with noised inputs, in three rounds',
  'mean-teacher': 'consistency toward a running average of the student',
  fixmatch: 'UDA with hard answers, only where it is sure',
  'self-training': 'one network that believes its own guesses, where it is sure',
  yours: 'a row of your own, made from any of these',
};

export const adding = {
  /** Why to add it, while it is not on the screen. */
  fairControl: `${methods.name.uda} shows what consistency does without a teacher.`,
  adds: (id: MethodId): string => `${capital(hint[id] ?? '')}.`,
};
