/** Sentences of "Solve while you drag" and of the map of a label. Numbers come from runs. */
import type { MethodId } from '../../settings/settings.ts';
import type { MapSummary } from '../../session/solve/mapNumbers.ts';
import { count, methodName, percent, sideName } from './page.ts';

export type Place = { x: number; y: number };

const rate = (perSecond: number): string => `${perSecond} ${perSecond === 1 ? 'place' : 'places'} a second`;

export const solve = {
  name: 'Solve while you drag',
  off: (steps: number): string =>
    `Switched on, each place of the star is trained from scratch, to step ${count(steps)}.`,
  on: (steps: number): string =>
    `Drag a star: each place is trained from scratch for ${count(steps)} steps, then shown.`,
  rate: (perSecond: number, steps: number): string =>
    `${rate(perSecond)}, each trained from scratch for ${count(steps)} steps.`,
  progress: (share: number, steps: number): string =>
    `Training this place: ${Math.floor(100 * share)} % of ${count(steps)} steps.`,
  diverged: 'With the star here a weight stops being a number, so there is no end to show.',
  failed: (message: string): string => `Solving stopped: ${message}`,
};

const coordinate = (value: number): string => value.toFixed(2).replace('-', '−');
const place = ({ x, y }: Place): string => `x ${coordinate(x)}, y ${coordinate(y)}`;
const wrong = (accuracy: number, points: number): number => Math.round((1 - accuracy) * points);

export const map = {
  title: 'What if this star lay elsewhere?',
  about: (steps: number, places: number): string =>
    `One star is put at ${count(places)} places in turn, and each time the method is trained from scratch for ${count(steps)} steps: the same points, first weights and batches, the other stars where they are. The more ink, the more of the 1,994 points end up wrong.`,
  star: 'Star',
  starName: (index: number, side: 0 | 1): string => `Star ${index + 1}, class ${sideName(side)}`,
  method: 'Trained as',
  methodName: (method: MethodId): string => `Map of ${methodName[method]}`,
  start: 'Draw the map',
  cancel: 'Cancel',
  plan: (places: number): string =>
    `${count(places)} places, coarse to fine. Cancel when you have seen enough.`,
  progress: 'Places trained',
  doing: (trained: number, places: number, secondsLeft: number | null): string =>
    `${count(trained)} of ${count(places)} places${secondsLeft === null ? '' : `, ${count(Math.ceil(secondsLeft))} s left`}`,
  failed: (message: string): string => `The map stopped: ${message}`,
  stale: 'The settings or the other stars are no longer those of this map.',
  ofMap: (index: number, method: MethodId): string => `Star ${index + 1} elsewhere, ${methodName[method]}`,
  summary: ({ best, worst, success, places }: MapSummary, at: (cell: number) => Place): string =>
    `Best ${percent(best.accuracy)} % at ${place(at(best.cell))}; worst ${percent(worst.accuracy)} % at ${place(at(worst.cell))}. ${Math.round(100 * success)} % of ${count(places)} places reach 99 %.`,
  diverged: (places: number): string =>
    `At ${count(places)} more ${places === 1 ? 'place' : 'places'} a weight stopped being a number.`,
  took: (seconds: number): string => `Trained in ${seconds.toFixed(0)} s.`,
  legend: 'Accuracy, and how many of the 1,994 are wrong',
  legendClass: (least: number, above: number | null): string =>
    least === 0
      ? `below ${percentShort(above!)} %`
      : above === null
        ? `${percentShort(least)} % or more`
        : `${percentShort(least)}–${percentShort(above)} %`,
  legendErrors: (least: number, above: number | null, points: number): string => {
    const most = Math.floor((1 - least) * points + 1e-9);
    const fewest = above === null ? 0 : Math.floor((1 - above) * points + 1e-9) + 1;
    return least === 0 ? `${count(fewest)} or more` : `${count(fewest)}–${count(most)}`;
  },
  here: 'The ringed star is the one moved about, where it lies now.',
  reader: 'A place on the map',
  readerRole: 'place on the map',
  hint: 'Point at a place or tap it to read it; click to move the star there. Keys: arrows, then Enter.',
  unread: (at: Place): string => `At ${place(at)}: not trained.`,
  read: (at: Place, accuracy: number, points: number): string =>
    `At ${place(at)}: ${percent(accuracy)} %, ${count(wrong(accuracy, points))} of ${count(points)} wrong.`,
  move: (index: number): string => `Move star ${index + 1} here`,
  table: 'The map as a table',
  tableCaption: 'Accuracy in percent, by x from left to right and y from top to bottom',
  empty: '–',
  coordinate,
};

const percentShort = (share: number): string => String(Number((100 * share).toFixed(1)));
