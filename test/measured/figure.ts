/** What a section of `npm run measure` comes to. */
import { quantileSorted } from 'simple-statistics';
import type { BrowserContextOptions, Page } from 'playwright-core';

export interface Figure {
  name: string;
  unit: 'ms' | 's' | 'a second' | 'score';
  median: number;
  /** The 95th percentile; null where it was measured once. */
  late: number | null;
  /** How many measurements. */
  count: number;
  /** What we hold it to: of the late value where there is one, else of the median. Null: nothing. */
  goal: { atMost: number } | { atLeast: number } | null;
}

export interface Section {
  id: string;
  title: string;
  measure: (opened: Opened) => Promise<Figure[]>;
}

export interface Opened {
  /** The built page, opened anew with an address such as `#steps=600`; a script of ours runs before its own. */
  open: (address?: string, before?: () => void, context?: BrowserContextOptions) => Promise<Page>;
  /** A page with nothing on it but what `before` brings: what this browser on this machine does anyway. */
  openBare: (before: () => void) => Promise<Page>;
}

/** Of many measurements. */
export function figure(
  name: string,
  unit: Figure['unit'],
  values: readonly number[],
  goal: Figure['goal'] = null,
): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const late = sorted.length > 1 ? quantileSorted(sorted, 0.95) : null;
  return { name, unit, median: quantileSorted(sorted, 0.5), late, count: sorted.length, goal };
}

export function isMet({ goal, late, median }: Figure): boolean | null {
  if (!goal) return null;
  const value = late ?? median;
  return 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;
}
