/** UDA, the fair control: one network with labels and consistency, no teacher. arXiv 1904.12848. */
import type { Method } from './method.ts';
import { consistencyOf, stepOf } from './step.ts';

export const uda = {
  id: 'uda',
  start: () => null,
  rounds: () => 1,
  step: (settings) =>
    stepOf(settings, { student: { labels: 1, consistency: consistencyOf(settings) }, teacher: null }),
} satisfies Method;
