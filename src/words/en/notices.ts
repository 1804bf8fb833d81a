/** What went wrong or deserves a warning. */
import type { Class } from '../../data/twoMoon.ts';
import { methods } from './methods.ts';
import { count } from './numbers.ts';

const { className } = methods;

export const notices = {
  group: 'Notices',
  dismiss: 'Dismiss',
  more: (rest: number): string => `And ${rest} more.`,
  failed: (message: string): string => `Training stopped: ${message}`,
  restart: 'Restart',
  diverged: (step: number): string =>
    `A weight stopped being a number after step ${count(step)}. The picture shows the last finite step.`,
  halve: 'Restart with half the learning rates',
  engineLost: (engine: string): string => `The engine was lost; ${engine} took over from the last snapshot.`,
  /** About the labels of a class. */
  labels: {
    none: (side: Class): string =>
      `Class ${className(side)} has no star left. Training goes on, but nothing tells it where class ${className(side)} lies.`,
    otherMoon: (side: Class): string =>
      `A star of class ${className(side)} lies among points of the other moon. It will be believed or overruled: watch which.`,
  },
};
