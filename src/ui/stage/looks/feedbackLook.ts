/** Which way the student's score pulls the teacher's guesses, everywhere. */
import { feedbackField } from '../../../draw/overlays/feedbackField.ts';
import { methods } from '../../../learn/methods/methods.ts';
import { words } from '../../../words/words.ts';
import type { Look } from './look.ts';

export const feedbackLook: Look = {
  name: () => words.look.showFeedback,
  isFor: (method, settings) => Boolean(methods[method].step(settings).teacher?.feedback),
  overlay: ({ feedback }) => feedback && feedbackField(feedback),
};
