/** The map of a label: how a method ends up with one star elsewhere. Numbers come from runs. */
import type { Class } from '../../data/dataset.ts';
import type { MethodId } from '../../settings/settings.ts';
import { methods } from './methods.ts';
import { count, counted, decimal, percent, plural } from './numbers.ts';

interface Place {
  x: number;
  y: number;
}

interface Summary {
  best: Place & { accuracy: number };
  worst: Place & { accuracy: number };
  /** Trained places that reach 99 %, and all that are trained. */
  reached: number;
  places: number;
}

const coordinate = (value: number): string => decimal(value, 2);
const place = ({ x, y }: Place): string => `x ${coordinate(x)}, y ${coordinate(y)}`;
/** 97.5, 99 */
const percentShort = (share: number): string => String(Number((100 * share).toFixed(1)));

export const map = {
  title: 'What if this star lay elsewhere?',
  /** `**bold**` */
  about: (method: MethodId, places: number, steps: number): string =>
    `One star, ${count(places)} places. For each place ${methods.name[method]} is trained from scratch, ${count(steps)} steps on the same points and batches. **More ink: more points wrong.**`,
  how: 'Point at a place, or tap it, to see the border it leads to. A click moves the star there. With keys: arrows, then Enter.',
  star: 'Star',
  /** `index`: from 0. */
  starName: (index: number, side: Class): string => `Star ${index + 1}, class ${methods.className(side)}`,
  method: 'Trained as',
  methodName: (method: MethodId): string => `Map of ${methods.name[method]}`,
  start: 'Train it here',
  cancel: 'Cancel',
  plan: (places: number): string =>
    `All ${count(places)} places, coarse to fine. Cancel when you have seen enough.`,
  progress: 'Places trained',
  doing: (trained: number, places: number, secondsLeft: number | null): string =>
    `${count(trained)} of ${count(places)} places${secondsLeft === null ? '' : `, ${count(Math.ceil(secondsLeft))} s left`}`,
  failed: (message: string): string => `The map stopped: ${message}`,
  recorded: (index: number, method: MethodId): string =>
    `Recorded: star ${index + 1}, ${methods.name[method]}`,
  none: 'Not trained yet for this star with the settings and the other stars as they are now, so every place is hatched.',
  ended: (trained: number, places: number, seconds: number): string =>
    `${count(trained)} of ${count(places)} places trained in ${seconds.toFixed(0)} s.`,
  numbers: 'The map in numbers',
  of: (index: number, method: MethodId): string => `Star ${index + 1} elsewhere, ${methods.name[method]}.`,
  summary: ({ best, worst, reached, places }: Summary): string =>
    `Best ${percent(best.accuracy)} % at ${place(best)}; worst ${percent(worst.accuracy)} % at ${place(worst)}. ${Math.round((100 * reached) / places)} % of ${count(places)} places reach 99 %.`,
  diverged: (places: number): string =>
    `At ${count(places)} more ${plural(places, { one: 'place', other: 'places' })} a weight stopped being a number.`,
  /** The region on the stage. */
  board: (index: number, method: MethodId): string => `Map of star ${index + 1}, ${methods.name[method]}`,
  noPlace: 'No place is trained yet.',
  good: (reached: number, places: number): string =>
    reached === 0
      ? `None of ${counted(places, 'place')} ends at 99 % or more.`
      : `Inside the thin line: ${count(reached)} of ${counted(places, 'place')} end at 99 % or more.`,
  legend: {
    title: (points: number): string => `Right, of ${count(points)} points`,
    /** The least accuracy of a class; 0: of the last. */
    least: (least: number): string => (least === 0 ? 'below' : `≥ ${percentShort(least)}`),
    unit: '%',
    hatched: 'not trained yet',
    hatchedShort: 'not yet',
  },
  /** Of a class of the legend: `most` is null in the last one. */
  wrong: (fewest: number, most: number | null): string =>
    most === null ? `${count(fewest)} or more` : `${count(fewest)} to ${count(most)}`,
  classes: {
    shade: 'Right, %',
    wrong: (points: number): string => `Wrong of ${count(points)}`,
    places: 'Places',
  },
  reader: 'A place on the map',
  readerRole: 'place on the map',
  hint: 'No place is read. Arrows choose one.',
  waiting: (at: Place): string => `At ${place(at)}: training.`,
  /** `verdict`: what is made of a star among the other class; null: it does not lie there. */
  read: (at: Place, accuracy: number, wrong: number, points: number, verdict: string | null): string =>
    `At ${place(at)}: ${percent(accuracy)} %, ${count(wrong)} of ${count(points)} wrong${verdict ? `; the star is ${verdict}` : ''}.`,
  /** At the star, where it is pointed to. */
  pill: (accuracy: number, wrong: number, verdict: string | null): string =>
    [`${count(wrong)} wrong`, `${percent(accuracy)} %`, verdict].filter(Boolean).join(' · '),
  divergedHere: 'Here a weight stops being a number.',
  failedHere: (message: string): string => `No border: ${message}`,
  move: (index: number): string => `Move star ${index + 1} here`,
  table: 'The map as a table',
  tableCaption: 'Accuracy in percent, by x from left to right and y from top to bottom',
  axes: 'y \\ x',
  untrained: '–',
  coordinate,
};
