/** Which way the student's score pulls the teacher's guesses, everywhere. */
import { feedbackField } from '../../../draw/overlays/feedbackField.ts';
import { methods } from '../../../learn/methods/methods.ts';
import { feedbackOf } from '../../../learn/methods/step.ts';
import { lateWords } from '../../../words/lateWords.ts';
import type { Look } from './look.ts';

export const feedbackLook: Look = {
  name: () => lateWords.look.showFeedback,
  isFor: (method, settings) => feedbackOf(methods[method].step(settings)) !== null,
  overlay: ({ feedback }) => feedback && feedbackField(feedback),
};
