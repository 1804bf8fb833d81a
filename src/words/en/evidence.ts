/** Every sentence of the two sections on evidence. Numbers come from runs. */
import type { Placement } from '../../data/dataset.ts';
import type { Contender, Row } from '../../learn/study/experiment.ts';
import type { GroupId } from '../../learn/study/factorial.ts';
import type { PairedDifference, Rate } from '../../learn/study/statistics.ts';
import { count, methodName, presetName } from './page.ts';
import type { PresetId } from '../../settings/presets.ts';
import type { MethodId } from '../../settings/settings.ts';

export const contenderName: Record<Contender, string> = {
  ...methodName,
  'label-spreading': 'Label Spreading',
  ceiling: 'Ceiling',
};

export const contenderHint: Partial<Record<Contender, string>> = {
  uda: 'The fair control: labels and consistency, no teacher',
  'noisy-student': 'Pseudo Labels with noised inputs, three rounds',
  'label-spreading': 'No network: the classes spread along a graph of neighbors',
  ceiling: 'Supervised on the classes of all 2,000 points: what this network can reach',
};

export const placementName: Record<Placement, string> = {
  spaced: 'spaced',
  jittered: 'jittered',
  random: 'random',
  ends: 'ends',
};

export const placementHint: Record<Placement, string> = {
  spaced: 'At 1/6, 1/2 and 5/6 of each moon',
  jittered: 'Around those places',
  random: 'Anywhere on their moon',
  ends: 'At the ends and the middle of each moon',
};

/** 99.85: two decimals throughout, so that numbers compare. */
export const share = (value: number): string => (100 * value).toFixed(2);

const signed = (value: number): string => {
  const size = Math.abs(100 * value).toFixed(2);
  return Number(size) === 0 ? size : `${value < 0 ? '−' : '+'}${size}`;
};

export const interval = ({ low, high }: Rate): string =>
  `${Math.round(100 * low)} to ${Math.round(100 * high)} %`;

export const reached = (rate: Rate, runs: number): string => `${count(rate.count)} of ${count(runs)}`;

export const difference = (value: PairedDifference | undefined): string => (value ? signed(value.mean) : '–');
export const differenceInterval = (value: PairedDifference | undefined): string =>
  value?.interval ? `${signed(value.interval.low)} to ${signed(value.interval.high)}` : '';

const duration = (seconds: number): string => {
  if (seconds < 1) return 'a second';
  if (seconds < 90) return `${count(Math.ceil(seconds))} s`;
  return seconds < 5400 ? `${count(Math.round(seconds / 60))} min` : `${(seconds / 3600).toFixed(1)} h`;
};

const plural = (value: number, noun: string): string => `${count(value)} ${noun}${value === 1 ? '' : 's'}`;

export const run = {
  start: 'Run',
  cancel: 'Cancel',
  progress: 'Progress',
  about: (seconds: number | null): string =>
    seconds === null ? 'Timing a run …' : `About ${duration(seconds)} on this machine.`,
  doing: (done: number, total: number, left: number | null): string =>
    `${count(done)} of ${plural(total, 'run')} done${left === null ? '' : `, about ${duration(left)} left`}.`,
  canceled: (done: number, total: number): string =>
    `Canceled: ${count(done)} of ${plural(total, 'run')} had ended and count.`,
  done: (total: number, seconds: number): string => `${plural(total, 'run')} in ${duration(seconds)}.`,
  failed: (message: string): string => `The runs stopped: ${message}`,
  otherSettings: 'These runs had other settings than the page has now.',
  settings: (preset: PresetId | null): string =>
    preset ? `settings “${presetName[preset]}”` : 'with the page’s settings',
};

export const typical = {
  title: 'How typical is this?',
  about: (steps: number): string =>
    `Each dot is one run of ${plural(steps, 'step')} with its own points, six stars, first weights and batches. Further right, fewer of its points end up wrong; the scale is logarithmic.`,
  moved: 'Stars that you moved do not enter.',
  methods: 'Methods',
  placements: 'Stars',
  seeds: 'Seeds',
  first: 'First seed',
  plan: (methods: number, placements: number, seeds: readonly number[], settings: string): string =>
    `${plural(methods * placements * seeds.length, 'run')}: ${plural(methods, 'method')}, ${plural(placements, 'placement')}, seeds ${seeds[0]} to ${seeds.at(-1)}, ${settings}.`,
  nothing: 'Choose at least one method and one placement of the stars.',
  heads: { success: 'reach 99 %', success95: 'reach 95 %', median: 'median' },
  headNotes: { success: '95 % interval', success95: '95 % interval', median: 'quartiles' },
  axis: 'right, and below it how many of 1,994 are wrong',
  stars: (placement: Placement): string => `stars ${placementName[placement]}`,
  strip: (method: Contender, placement: Placement): string =>
    `${contenderName[method]}, stars ${placementName[placement]}: runs from worst to best`,
  noRuns: 'No runs yet',
  hint: 'A click on a dot opens its run above, and it ends where the dot lies. By keyboard: Tab to a row, arrows from run to run, Enter.',
  dot: (row: Row, wrong: number, placement: Placement): string =>
    `${contenderName[row.method]}, stars ${placementName[placement]}, seed ${row.seed}: ${share(row.accuracy)} %, ${count(wrong)} wrong; ${share(row.fresh)} % on fresh points.`,
  opens: 'Click or Enter opens it.',
  closed: {
    'label-spreading':
      'Dots of Label Spreading do not open: it trains no network, so there is nothing to watch.',
    ceiling:
      'Dots of Ceiling do not open: it is told the classes of all 2,000 points, and the view above knows six stars.',
  } satisfies Record<Exclude<Contender, MethodId>, string>,
  /** What a click does to a dot. */
  opening: (method: Contender): string =>
    method in typical.closed ? typical.closed[method as keyof typeof typical.closed] : typical.opens,
  rank: (place: number, runs: number): string => `${place} of ${runs}`,
  figureNote: (steps: number, seeds: readonly number[]): string =>
    `Accuracy of the student on 1,994 points after ${plural(steps, 'step')}, a dot a run, seeds from ${seeds[0]} on. Below: how many are wrong.`,
  otherEngine: (pool: string, page: string): string =>
    `Seeds run on ${pool}, the picture above on ${page}: a dot’s last digits can differ there.`,
};

export const numbers = {
  title: 'All numbers',
  caption:
    'Accuracy of the student in %, on the 1,994 points and on 10,000 fresh ones. Intervals are 95\u00a0%: Wilson for counts, bootstrap for differences.',
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
    'Worst of the last 500 steps: median, lowest',
    'Not finite',
  ],
  none: '–',
};

export const downloads = {
  title: 'Download',
  picture: 'SVG',
  csv: 'CSV',
  json: 'JSON',
  name: (format: string, of: string): string => `${format}, ${of}`,
  runs: 'two-moons-runs',
  parts: 'two-moons-parts',
  factorial: 'parts',
};

export const parts = {
  title: 'Which part does the work?',
  about:
    'Meta Pseudo Labels with its parts on and off, every variant on the same seeds. λ is the weight of the feedback, the student’s loss on the stars; b that of the teacher’s own training on the stars; w that of consistency. Where a line says nothing else, λ = 1, b = 0, w = 8 and the six stars are spaced; all the rest is as on the page.',
  caution:
    'Each interval is 95\u00a0% for itself: of twenty variants that do not differ, about one is told apart by luck.',
  seeds: 'Seeds',
  plan: (variants: number, seeds: number, settings: string): string =>
    `Run all: ${plural(variants * seeds, 'run')}, ${plural(variants, 'variant')} on ${plural(seeds, 'seed')}, ${settings}.`,
  all: 'Run all',
  group: (name: string): string => `Run ${name}`,
  groupName: {
    cells: 'Feedback, stars, consistency',
    controls: 'Controls',
    forms: 'Forms of feedback',
    strengths: 'Strengths and batch',
    wrongLabel: 'One star wrong',
  } satisfies Record<GroupId, string>,
  groupNote: {
    cells:
      'How many students reach 99 %, with the 95 % interval, and how many teachers. Press a cell to watch its seed 0 above.',
    controls:
      'Shuffled among the points, feedback is a placebo. Without looking ahead, the student is scored before its step, not after.',
    forms: 'What comes back to the teacher, and on which kind of pseudo labels.',
    strengths: 'More and less feedback, more and less training on the stars, more and fewer points a step.',
    wrongLabel: 'One of the six lies in the other moon from the start.',
  } satisfies Record<GroupId, string>,
  feedback: (lambda: number): string =>
    lambda === 0 ? 'no feedback, λ\u00a0=\u00a00' : `feedback, λ\u00a0=\u00a0${lambda}`,
  labels: (b: number): string =>
    b === 0 ? 'not trained on stars, b\u00a0=\u00a00' : `trained on stars, b\u00a0=\u00a0${b}`,
  consistency: (w: number): string =>
    w === 0 ? 'no consistency, w\u00a0=\u00a00' : `consistency, w\u00a0=\u00a0${w}`,
  stars: (placement: string): string => `stars ${placement}`,
  variants: (size: number): string => plural(size, 'variant'),
  rowHead: 'The teacher',
  tableName: 'Feedback, training on the stars and consistency, switched on and off',
  open: (name: string): string => `Watch: ${name}`,
  watch: 'Watch',
  teacher: (rate: Rate, runs: number): string => `teacher ${reached(rate, runs)}`,
  noClasses: 'no class information',
  notRun: 'not run',
  sentences: 'The cells in sentences',
  refused: (reason: string): string => `Cannot run with the page’s settings. ${reason}`,
  refusedVariant: (name: string, reason: string): string =>
    `${name}: cannot run with the page’s settings. ${reason}`,
};
