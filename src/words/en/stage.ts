/** The plots and what stands around them. Between two `**` a text is bold. */
import type { Class } from '../../data/dataset.ts';
import type { MethodId } from '../../settings/settings.ts';
import { methods } from './methods.ts';
import { capital, count, counted, numberWord, percent, plural } from './numbers.ts';

/** By how much a share has changed, in percentage points. */
const points = (difference: number): string =>
  `${difference < 0 ? '−' : '+'}${Math.abs(100 * difference).toFixed(1)} percentage points`;

export const stage = {
  methodGroup: 'Method',
  compare: 'Compare',
  /** Of a teacher that learns, or where there is none; session/say/headline.ts. */
  headline: {
    unseen: ['Learning from a teacher', 'that never sees a label'],
    learns: ['Learning from a teacher', 'that learns from its student'],
    none: ['Learning from a few labels', 'and many points without'],
  } as Record<'unseen' | 'learns' | 'none', [string, string]>,
  lede: (all: number, labels: number, compared: number): string =>
    `${count(all)} points, **${numberWord(labels)} labeled: the ${plural(labels, { one: 'star', other: 'stars' })}**. ${capital(numberWord(compared))} methods color the rest. **Drag a star** and watch them answer.`,
  /** Of the star that is selected; `index` from 0. */
  star: {
    group: (index: number): string => `Star ${index + 1}`,
    flip: (side: Class): string => `Make it ${methods.className(side)}`,
    unlabel: 'Unlabel',
  },
  slowMotion: 'Slow motion',
  /** At a star that lies among the other class. */
  verdict: { believed: 'believed', copied: 'copied', overruled: 'overruled' },
  verdictOf: (index: number, verdict: string): string => `Star ${index + 1}: ${verdict}`,
  dragCue: 'Drag a star',
  teacher: 'Teacher',
  student: 'Student',
  add: (id: MethodId): string => `Add ${methods.name[id]}`,
  remove: (id: MethodId): string => `Remove ${methods.name[id]}`,
  /** The fair control, before the word that adds it to the screen. `asWell`: recorded runs of these settings say so. */
  fairControl: (asWell: boolean): string =>
    `${methods.name.uda}, which has no teacher, ${asWell ? 'does about as well here' : 'is the fair control'}:`,
  /** What the run has just measured, under a plot. A number that changes comes last: one that grows moves nothing. */
  fact: {
    measuring: 'Measuring …',
    wrong: (wrong: number, total: number): string => `Wrong: **${count(wrong)} of ${count(total)}**`,
    /** Beside it. */
    stars: (right: number, all: number): string => `Stars right: **${right} of ${all}**`,
    shared: (shared: number): string => `in Supervised too: **${count(shared)}**`,
    /** Why there is no accuracy. */
    unjudged: { full: 'No accuracy: nobody knows the true classes', short: 'no true classes' },
    /** Where there is room for a few words. */
    shortest: (wrong: number): string => `Wrong: **${count(wrong)}**`,
    shortShared: (wrong: number, shared: number): string =>
      `Wrong: **${count(wrong)}, shared ${count(shared)}**`,
    fresh: (accuracy: number, all: number): string => `${percent(accuracy)} % on ${count(all)} fresh points`,
    /** One step may be a lucky one: what the last so many came to. */
    lastSteps: ({ steps, median, worst }: Record<'steps' | 'median' | 'worst', number>): string =>
      `Last ${counted(steps, 'step')}: median ${percent(median)} %, worst ${percent(worst)} %`,
    moved: (difference: number): string => `${points(difference)} since the star moved`,
    otherFuture: (difference: number): string => `${points(difference)} against the run without the move`,
    notYet: 'Press Play to see what the move changes',
  },
};
