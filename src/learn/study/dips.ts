/** Dips: where a network that was good is bad for a few steps. Pure functions of one accuracy a step, 0 to 1. */
import { median } from '../median.ts';

/** What counts as a dip. */
export const dipRule = {
  /** Until then a network is still learning, and may rise and fall. */
  after: 300,
  /** So many steps before a step say where the network was: their median. */
  window: 41,
  /** So far below it, a dip begins … */
  fall: 0.05,
  /** … and it ends where the network is no further below. */
  back: 0.01,
} as const;

export interface Dip {
  /** The first step that is `fall` or more below. */
  begin: number;
  /** The first step after it that is back; null: the run ended before. */
  end: number | null;
  /** Median of the steps before `begin`. */
  before: number;
  /** The lowest accuracy in it. */
  lowest: number;
}

/** Where a series was: the median of the `window` steps before one. */
export const medianBefore = (values: readonly number[], step: number): number =>
  median(values.slice(Math.max(0, step - dipRule.window), step));

/** @param accuracies by step, from step 0 on */
export function dipsOf(accuracies: readonly number[]): Dip[] {
  const dips: Dip[] = [];
  for (let step = dipRule.after + 1; step < accuracies.length; step++) {
    const before = medianBefore(accuracies, step);
    if (accuracies[step]! > before - dipRule.fall) continue;
    const end = accuracies.findIndex((accuracy, i) => i > step && accuracy >= before - dipRule.back);
    const fallen = accuracies.slice(step, end < 0 ? undefined : end);
    dips.push({ begin: step, end: end < 0 ? null : end, before, lowest: Math.min(...fallen) });
    step = end < 0 ? accuracies.length : end;
  }
  return dips;
}

/** Whether a step lies in a dip. */
export const isIn = ({ begin, end }: Dip, step: number): boolean =>
  begin <= step && (end === null || step < end);

/**
 * When the teacher dips, beside a dip of its student's. `before`: it is in a dip of its own at the step before, so as
 * it teaches the step with which the student's begins. `same`: its own begins at that very step. `later`: before the
 * student is back.
 */
export type Order = 'before' | 'same' | 'later' | 'never';

export function orderOf(student: Dip, teachers: readonly Dip[]): Order {
  if (teachers.some((dip) => isIn(dip, student.begin - 1))) return 'before';
  const next = teachers.find((dip) => isIn(student, dip.begin));
  if (!next) return 'never';
  return next.begin === student.begin ? 'same' : 'later';
}

/** The last step before one at which a series is no further below where it was than where a dip ends. */
export function lastSound(accuracies: readonly number[], step: number): number {
  const least = medianBefore(accuracies, step) - dipRule.back;
  return Math.max(
    0,
    accuracies.slice(0, step).findLastIndex((accuracy) => accuracy >= least),
  );
}
