/** How typical is this? Many seeds of several methods, a dot a run. */
import { pointCount, type Dataset, type Placement } from '../../data/dataset.ts';
import type { Contender } from '../../learn/study/experiment.ts';
import { contenders } from './contenders.ts';
import { count, counted, numberWord } from './numbers.ts';
import { runs } from './runs.ts';

/** A run, as its dot says it. Accuracies: on the unlabeled points, and on fresh ones. */
interface Dot {
  method: Contender;
  placement: Placement;
  seed: number;
  accuracy: number;
  wrong: number;
  fresh: number;
  /** Null where nothing is trained in steps. */
  medianOfLast500: number | null;
  worstOfLast500: number | null;
}

const strip = (method: Contender, placement: Placement): string =>
  `${contenders.name[method]}, ${contenders.stars(placement)}`;

const last500 = ({
  medianOfLast500: median,
  worstOfLast500: worst,
}: Pick<Dot, 'medianOfLast500' | 'worstOfLast500'>): string =>
  median === null || worst === null
    ? ''
    : ` Its last 500 steps: median ${runs.share(median)} %, worst ${runs.share(worst)} %.`;

/** How many stars, as a word. */
const stars = ({ labelsPerClass }: Dataset): string => numberWord(2 * labelsPerClass);

export const typical = {
  title: 'How typical is this?',
  about: (steps: number, dataset: Dataset): string =>
    `Each dot is one run of ${counted(steps, 'step')} with its own points, ${stars(dataset)} stars, first weights and batches. Further right, fewer of its points end up wrong; the scale is logarithmic.`,
  moved: 'Stars that you moved do not enter.',
  methods: 'Methods',
  placements: 'Stars',
  seeds: 'Seeds',
  first: 'First seed',
  plan: (methods: number, placements: number, seeds: readonly number[], settings: string): string =>
    `${counted(methods * placements * seeds.length, 'run')}: ${counted(methods, 'method')}, ${counted(placements, 'placement')}, seeds ${seeds[0]} to ${seeds.at(-1)}, ${settings}.`,
  nothing: 'Choose at least one method and one placement of the stars.',
  heads: { success: 'reach 99 %', success95: 'reach 95 %', median: 'median' },
  headNotes: { success: '95 % interval', success95: '95 % interval', median: 'quartiles' },
  axis: ({ unlabeledCount }: Dataset): string =>
    `right, and below it how many of ${count(unlabeledCount)} are wrong`,
  strip: (method: Contender, placement: Placement): string =>
    `${strip(method, placement)}: runs from worst to best`,
  noRuns: 'No runs yet',
  hint: 'A click on a dot opens its run above, and it ends where the dot lies. By finger: a tap reads, a second one opens. By keyboard: Tab to a row, arrows from run to run, Enter.',
  dot: ({ method, placement, seed, accuracy, wrong, fresh, ...row }: Dot): string =>
    `${strip(method, placement)}, seed ${seed}: ${runs.share(accuracy)} %, ${count(wrong)} wrong; ${runs.share(fresh)} % on fresh points.${last500(row)}`,
  /** What a click does to a dot. */
  opening: (dataset: Dataset) => ({
    opens: 'Click or Enter opens it.',
    'label-spreading':
      'Dots of Label Spreading do not open: it trains no network, so there is nothing to watch.',
    ceiling: `Dots of Ceiling do not open: it is told the classes of all ${count(pointCount(dataset))} points, and the view above knows ${stars(dataset)} stars.`,
  }),
  rank: (place: number, of: number): string => `${place} of ${of}`,
  figureNote: (steps: number, seeds: readonly number[], { unlabeledCount }: Dataset): string =>
    `Accuracy of the student on ${count(unlabeledCount)} points after ${counted(steps, 'step')}, a dot a run, seeds from ${seeds[0]} on. Below: how many are wrong.`,
  otherEngine: (pool: string, page: string): string =>
    `Seeds run on ${pool}, the picture above on ${page}: a dot’s last digits can differ there.`,
  table: {
    title: 'All numbers',
    caption: ({ unlabeledCount, freshCount }: Dataset): string =>
      `Accuracy of the student in %, on the ${count(unlabeledCount)} points and on ${count(freshCount)} fresh ones. Intervals are 95\u00a0%: Wilson for counts, bootstrap for differences.`,
    scroll: 'All numbers, a table that scrolls',
    heads: [
      'Method',
      'Stars',
      'Runs',
      'Reach 99\u00a0%',
      'Reach 95\u00a0%',
      'Median',
      'Quartiles',
      'Median, fresh',
      'Teacher, median',
      'Less Supervised, same seeds',
      'Steps to 95\u00a0%',
      'Steps to 99\u00a0%',
      'Last 500 steps: median',
      'Worst of them: median, lowest',
      'Not finite',
    ],
  },
};
