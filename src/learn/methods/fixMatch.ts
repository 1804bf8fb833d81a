/** FixMatch: UDA with hard targets, and only where the network is sure. arXiv 2001.07685. */
import type { Method } from './method.ts';
import { consistencyOf, stepOf } from './step.ts';

export const fixMatch = {
  id: 'fixmatch',
  start: () => null,
  rounds: () => 1,
  step: (settings) => {
    const consistency = consistencyOf(settings);
    const sure = consistency && { ...consistency, threshold: 0.95, temperature: 0 };
    return stepOf(settings, { student: { labels: 1, consistency: sure }, teacher: null });
  },
} satisfies Method;
