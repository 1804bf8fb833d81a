/** Supervised: one network that learns the labeled points and sees no other. */
import type { Method } from './method.ts';
import { stepOf } from './step.ts';

export const supervised = {
  id: 'supervised',
  start: () => null,
  rounds: () => 1,
  step: (settings) => stepOf(settings, { student: { labels: 1 }, teacher: null }),
} satisfies Method;
