/** Sentences of "Solve while you drag" and of the map of a label. Numbers come from runs. */
import { count } from './words.ts';

const places = (perSecond: number): string => `${perSecond} ${perSecond === 1 ? 'place' : 'places'} a second`;

export const solve = {
  name: 'Solve while you drag',
  off: (steps: number): string =>
    `Each place of a star is trained from scratch for ${count(steps)} steps: your finger moves where training ends.`,
  on: (steps: number): string =>
    `Drag a star: each place is trained from scratch for ${count(steps)} steps, then shown.`,
  rate: (perSecond: number, steps: number): string =>
    `${places(perSecond)}, each trained from scratch for ${count(steps)} steps.`,
  progress: (share: number, steps: number): string =>
    `Training this place: ${Math.floor(100 * share)} % of ${count(steps)} steps.`,
  diverged: 'With the star here a weight stops being a number, so there is no end to show.',
  failed: (message: string): string => `Solving stopped: ${message}`,
};
