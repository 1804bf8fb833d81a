/** Runs that are made here: how long they take, how far they are, what they came to in figures. */
import type { PairedDifference, Rate } from '../../learn/study/statistics.ts';
import type { PresetId } from '../../settings/presets.ts';
import { count, counted, points } from './numbers.ts';
import { settings } from './settings.ts';

const duration = (seconds: number): string => {
  if (seconds < 1) return 'a second';
  if (seconds < 90) return `${count(Math.ceil(seconds))}\u00a0s`;
  return seconds < 5400
    ? `${count(Math.round(seconds / 60))}\u00a0min`
    : `${(seconds / 3600).toFixed(1)}\u00a0h`;
};

export const runs = {
  start: 'Run',
  cancel: 'Cancel',
  progress: 'Progress',
  /** Null: not known yet. */
  takes: (seconds: number | null): string =>
    seconds === null ? 'Timing a run …' : `About ${duration(seconds)} on this machine.`,
  /** How long so many seeds take each; null: not known yet. */
  take: (all: readonly (readonly [seeds: number, seconds: number | null])[]): string => {
    if (all.some(([, seconds]) => seconds === null)) return 'Timing a run …';
    const [first, ...rest] = all.map(([seeds, seconds]) => [count(seeds), duration(seconds!)] as const);
    const others = rest.map(([seeds, time]) => `, ${seeds} about ${time}`).join('');
    return `${first![0]} take about ${first![1]} on this machine${others}.`;
  },
  doing: (done: number, total: number, secondsLeft: number | null): string =>
    `${count(done)} of ${counted(total, 'run')} done${secondsLeft === null ? '' : `, about ${duration(secondsLeft)} left`}.`,
  canceled: (done: number, total: number): string =>
    `Canceled: ${count(done)} of ${counted(total, 'run')} had ended and count.`,
  done: (total: number, seconds: number): string => `${counted(total, 'run')} in ${duration(seconds)}.`,
  failed: (message: string): string => `The runs stopped: ${message}`,
  /** Before the command that does. `date`: YYYY-MM-DD. */
  recordedOn: (date: string): string => `On ${date}. The same numbers come again with`,
  otherSettings: 'These runs had other settings than the page has now.',
  /** Null: the settings are no preset's. */
  settings: (preset: PresetId | null): string =>
    preset ? `settings “${settings.presetName[preset]}”` : 'with the page’s settings',
  /** 99.85: two decimals throughout, so that numbers compare. */
  share: (value: number): string => (100 * value).toFixed(2),
  reached: (rate: Rate, all: number): string => `${count(rate.count)} of ${count(all)}`,
  interval: ({ low, high }: Rate): string => `${Math.round(100 * low)} to ${Math.round(100 * high)} %`,
  difference: ({ mean }: PairedDifference): string => points(mean),
  differenceInterval: ({ low, high }: NonNullable<PairedDifference['interval']>): string =>
    `${points(low)} to ${points(high)}`,
  unjudged:
    'Nobody knows the true classes of these points but the stars’. So no run can be judged, and there is nothing to count here. With data whose points have classes, this section counts.',
  /** Where there is no number. */
  none: '–',
};
