/** "Solve while you drag": whether a drag shows the next steps of training or its end. */
import { count, plural } from './numbers.ts';

export const solve = {
  name: 'Solve while you drag',
  off: (steps: number): string =>
    `A run that trains answers a drag with its next steps. Once it has ended, or this is on, each place of the star is trained from scratch, to step ${count(steps)}.`,
  on: (steps: number): string =>
    `Drag a star: each place is trained from scratch for ${count(steps)} steps, then shown.`,
  rate: (perSecond: number, steps: number): string =>
    `${perSecond} ${plural(perSecond, { one: 'place', other: 'places' })} a second, each trained from scratch for ${count(steps)} steps.`,
  progress: (share: number, steps: number): string =>
    `Training this place: ${Math.floor(100 * share)} % of ${count(steps)} steps.`,
  diverged: 'With the star here a weight stops being a number, so there is no end to show.',
  failed: (message: string): string => `Solving stopped: ${message}`,
};
