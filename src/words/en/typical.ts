/** How typical is this? Many seeds of several methods, a ring or a dot a run. */
import { pointCount, type Dataset, type Placement } from '../../data/dataset.ts';
import type { Contender } from '../../learn/study/experiment.ts';
import { contenders } from './contenders.ts';
import { count, counted, numberWord, percent } from './numbers.ts';
import { runs } from './runs.ts';

/** A run among many. Accuracies: on the unlabeled points, and on fresh ones. */
interface Run {
  recorded: boolean;
  seed: number;
  accuracy: number;
  wrong: number;
  /** Null where that was not recorded. */
  fresh: number | null;
  /** Steps at its end by which it is judged. */
  judged: number;
  /** In these. Null where nothing is trained in steps. */
  medianOfLast500: number | null;
  worstOfLast500: number | null;
}

/** How many runs reached 99 %, of how many. */
interface Reached {
  count: number;
  of: number;
}

const reached = ({ count: some, of }: Reached): string => `${count(some)} of ${count(of)}`;

const share = ({ count: some, of }: Reached): string => `${count(some)}/${count(of)}`;

/** Spaced stars go without saying. */
const strip = (method: Contender, placement: Placement): string =>
  placement === 'spaced'
    ? contenders.name[method]
    : `${contenders.name[method]}, ${contenders.stars(placement)}`;

const lastSteps = ({
  judged,
  medianOfLast500: median,
  worstOfLast500: worst,
}: Pick<Run, 'judged' | 'medianOfLast500' | 'worstOfLast500'>): string =>
  median === null || worst === null
    ? ''
    : `Its last ${counted(judged, 'step')}: median ${runs.share(median)} %, worst ${runs.share(worst)} %.`;

const seed = ({ seed: number, recorded }: Pick<Run, 'seed' | 'recorded'>): string =>
  `seed ${number}, ${recorded ? 'recorded' : 'run here'}`;

const seeds = (all: readonly number[]): string => `seeds ${all[0]} to ${all.at(-1)}`;

/** How many stars, as a word. */
const stars = ({ labelCount }: Dataset): string => numberWord(labelCount);

export const typical = {
  title: 'How typical is this?',
  /** Of so many recorded runs a method. */
  about: (recorded: number): string =>
    `Each grey mark is a recorded run with other points and other first weights: **${count(recorded)} a method**. The large dot is the run on the stage, now.`,
  /** Of points that are given: they are the same in each run. */
  aboutOwn:
    'Each dot is a run on these points with other stars, drawn from them, and other first weights. The large one is the run on the stage.',
  aboutOthers:
    'Each dot is a run with other points and other first weights. The large one is the run on the stage. Runs were recorded of the default settings alone, and these are others: no grey marks here.',
  here: 'Small filled dots are runs that were made here.',
  pick: 'Pick one to see its border. A click, a second tap or Enter opens its run.',
  moved: 'Stars that you moved do not enter.',
  scale:
    'The scale is stretched to the right: from 99 to 99.9 % is as far as from 90 to 99 %. The tick under each row is the median, the bar the middle half.',
  more: (seedCount: number): string => `Run ${count(seedCount)} more`,
  next: (all: readonly number[]): string => `Next: ${seeds(all)}.`,
  nothing: 'Choose at least one placement of the stars.',
  recorded: (first: number, last: number): string => `Recorded: seeds ${first} to ${last}`,
  choose: 'Other methods, stars, seeds',
  also: 'Also run',
  placements: 'Stars',
  first: 'First seed',
  heads: { success: 'reach 99 %', success95: 'reach 95 %', median: 'median' },
  board: 'Runs of each method, by accuracy',
  /** Recorded runs, and those made here; null where there are none. */
  reach: (recorded: Reached | null, here: Reached | null): string => {
    if (recorded && here) return `${reached(recorded)} recorded runs reach 99 %, ${reached(here)} here`;
    if (recorded) return `${reached(recorded)} recorded runs reach 99 %`;
    return here ? `${reached(here)} runs here reach 99 %` : 'no runs yet';
  },
  /** The same where there is little room, beside a line at 99 %. */
  reachShort: (recorded: Reached | null, here: Reached | null): string => {
    if (recorded && here) return `recorded ${share(recorded)}, here ${share(here)}`;
    if (recorded) return `${share(recorded)} recorded reach 99 %`;
    return here ? `${share(here)} here reach 99 %` : 'no runs yet';
  },
  /** Not "yours": a method is called so. */
  onStage: (accuracy: number): string => `on stage ${percent(accuracy)}`,
  median: (accuracy: number): string => `median ${runs.share(accuracy)}`,
  strip,
  slider: (method: Contender, placement: Placement): string =>
    `${strip(method, placement)}: runs from worst to best`,
  dot: (method: Contender, placement: Placement, run: Run): string =>
    [
      `${strip(method, placement)}, ${seed(run)}: ${runs.share(run.accuracy)} %, ${count(run.wrong)} wrong${run.fresh === null ? '' : `; ${runs.share(run.fresh)} % on fresh points`}.`,
      lastSteps(run),
    ]
      .join(' ')
      .trim(),
  card: { accuracy: (accuracy: number): string => `${runs.share(accuracy)} %`, seed, lastSteps },
  /** What a click does to a dot. */
  opening: (dataset: Dataset) => ({
    opens: 'Click or Enter opens it.',
    'label-spreading':
      'Dots of Label Spreading do not open: it trains no network, so there is nothing to watch.',
    ceiling: `Dots of Ceiling do not open: it is told the classes of all ${count(pointCount(dataset))} points, and the stage knows ${stars(dataset)} stars.`,
  }),
  rank: (place: number, of: number): string => `${place} of ${of}`,
  figureNote: (
    steps: number,
    { judgedCount }: Dataset,
    recorded: readonly number[],
    here: readonly number[],
  ): string =>
    [
      `Accuracy of the student on ${count(judgedCount)} points after ${counted(steps, 'step')}, and how many are wrong.`,
      recorded.length > 0 && `Grey marks: recorded, ${seeds(recorded)}.`,
      here.length > 0 && `Dots: ${seeds(here)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  otherEngine: (pool: string, page: string): string =>
    `Seeds run on ${pool}, the run on the stage on ${page}: a dot’s last digits can differ there.`,
  table: {
    title: 'All numbers',
    caption: ({ judgedCount, freshCount }: Dataset): string =>
      `Accuracy of the student in %, on the ${count(judgedCount)} points${freshCount > 0 ? ` and on ${count(freshCount)} fresh ones` : ' whose class is known; there are no fresh ones'}. Intervals are 95\u00a0%: Wilson for counts, bootstrap for differences.`,
    scroll: 'All numbers, a table that scrolls',
    recorded: (method: Contender): string => `${contenders.name[method]}, recorded`,
    /** @param judged steps at the end of a run by which it is judged */
    heads: (judged: number): string[] => [
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
      'Passes to 99\u00a0%',
      `Last ${counted(judged, 'step')}: median`,
      'Worst of them: median, lowest',
      'Not finite',
    ],
  },
};
