/** The map of a label: how a method ends up with one star elsewhere. Numbers come from runs. */
import type { Class } from '../../data/dataset.ts';
import type { MethodId } from '../../settings/settings.ts';
import { methods } from './methods.ts';
import { count, decimal, percent, plural } from './numbers.ts';

interface Place {
  x: number;
  y: number;
}

interface Summary {
  best: Place & { accuracy: number };
  worst: Place & { accuracy: number };
  /** Share of the trained places that reach 99 %. */
  success: number;
  places: number;
}

const coordinate = (value: number): string => decimal(value, 2);
const place = ({ x, y }: Place): string => `x ${coordinate(x)}, y ${coordinate(y)}`;
/** 97.5, 99 */
const percentShort = (share: number): string => String(Number((100 * share).toFixed(1)));

export const map = {
  title: 'What if this star lay elsewhere?',
  about: (steps: number, places: number, points: number): string =>
    `One star is put at ${count(places)} places in turn, and each time the method is trained from scratch for ${count(steps)} steps: the same points, first weights and batches, the other stars where they are. The more ink, the more of the ${count(points)} points end up wrong.`,
  star: 'Star',
  /** `index`: from 0. */
  starName: (index: number, side: Class): string => `Star ${index + 1}, class ${methods.className(side)}`,
  method: 'Trained as',
  methodName: (method: MethodId): string => `Map of ${methods.name[method]}`,
  start: 'Draw the map',
  cancel: 'Cancel',
  plan: (places: number): string =>
    `${count(places)} places, coarse to fine. Cancel when you have seen enough.`,
  progress: 'Places trained',
  doing: (trained: number, places: number, secondsLeft: number | null): string =>
    `${count(trained)} of ${count(places)} places${secondsLeft === null ? '' : `, ${count(Math.ceil(secondsLeft))} s left`}`,
  failed: (message: string): string => `The map stopped: ${message}`,
  stale: 'The settings or the other stars are no longer those of this map.',
  of: (index: number, method: MethodId): string => `Star ${index + 1} elsewhere, ${methods.name[method]}.`,
  summary: ({ best, worst, success, places }: Summary): string =>
    `Best ${percent(best.accuracy)} % at ${place(best)}; worst ${percent(worst.accuracy)} % at ${place(worst)}. ${Math.round(100 * success)} % of ${count(places)} places reach 99 %.`,
  diverged: (places: number): string =>
    `At ${count(places)} more ${plural(places, { one: 'place', other: 'places' })} a weight stopped being a number.`,
  took: (seconds: number): string => `Trained in ${seconds.toFixed(0)} s.`,
  legend: {
    title: (points: number): string => `Accuracy, and how many of the ${count(points)} are wrong`,
    /** Accuracies from `least`, 0 in the last class, to `above`; null in the first. */
    accuracy: (least: number, above: number | null): string => {
      if (above === null) return `${percentShort(least)} % or more`;
      return least === 0
        ? `below ${percentShort(above)} %`
        : `${percentShort(least)}–${percentShort(above)} %`;
    },
    /** `most`: null in the last class. */
    wrong: (fewest: number, most: number | null): string =>
      most === null ? `${count(fewest)} or more` : `${count(fewest)}–${count(most)}`,
    here: 'The ringed star is the one moved about, where it lies now.',
  },
  reader: 'A place on the map',
  readerRole: 'place on the map',
  hint: 'Point at a place or tap it to read it; click to move the star there. Keys: arrows, then Enter.',
  unread: (at: Place): string => `At ${place(at)}: not trained.`,
  read: (at: Place, accuracy: number, wrong: number, points: number): string =>
    `At ${place(at)}: ${percent(accuracy)} %, ${count(wrong)} of ${count(points)} wrong.`,
  move: (index: number): string => `Move star ${index + 1} here`,
  table: 'The map as a table',
  tableCaption: 'Accuracy in percent, by x from left to right and y from top to bottom',
  axes: 'y \\ x',
  untrained: '–',
  coordinate,
};
