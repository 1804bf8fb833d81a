/** Playing a run, editing it, and the curves that are its timeline. */
import type { Speed } from '../../worker/protocol.ts';
import { count, counted, percent, plural } from './numbers.ts';

export const transport = {
  group: 'Training',
  play: 'Play',
  pause: 'Pause',
  stepForward: 'Step forward',
  stepBack: 'Step back',
  reset: 'Reset',
  undo: 'Undo',
  redo: 'Redo',
  more: 'More',
  resume: 'Resume the story',
  yours: 'You have the stage',
  storys: 'The story’s run',
  back: 'Back to your run',
  rewound: ({ from, to }: { from: number; to: number }): string =>
    `Undone: step ${count(from)} → ${count(to)}. Redo returns.`,
  newData: 'New data',
  /** Where the points are given. */
  newStars: 'New stars',
  /** What each of the two leaves as it is. */
  sameWeights: 'same weights',
  newWeights: 'New weights',
  sameData: 'same points',
  speed: 'Speed',
  speedName: (speed: Speed): string =>
    speed === 'fastest'
      ? 'full speed'
      : speed === 'gentle'
        ? 'slow at first'
        : `${count(speed)} ${plural(speed, { one: 'step', other: 'steps' })}/s`,
  /** After the number of the step. Null: it is not known yet how many there will be. */
  steps: (until: number | null): string => (until === null ? 'steps' : `of ${count(until)} steps`),
  /** After the seeds: leads to what other seeds come to. */
  typical: 'how typical?',
  seeds: (data: number, weights: number): string =>
    data === weights ? `seed ${data}` : `seeds ${data}, ${weights}`,
  /** Why there are more steps than the settings say. */
  longer: (why: 'moved' | number): string => (why === 'moved' ? '; a star moved' : `; ${count(why)} more`),
  curves: {
    title: {
      /** @param judged points whose class is known, of so many `hidden` */
      accuracy: (judged: number, hidden: number): string =>
        judged === 0
          ? 'No accuracy: nobody knows the true classes'
          : `Accuracy on the ${counted(judged, 'point')} whose class is ${judged < hidden ? 'known and ' : ''}hidden`,
      loss: (): string => 'Star loss: the student’s loss on the labels',
    },
    /** Of an axis of accuracies. */
    scale: 'Each line up, about half the mistakes.',
    /** What lies behind the lines. */
    grey: (every: number): string =>
      `Grey: ${every === 1 ? 'every step' : `measured every ${count(every)} steps`}.`,
    measure: { accuracy: 'Accuracy', loss: 'Star loss' },
    axis: 'What the axis counts',
    against: { steps: 'Steps', passes: 'Passes' },
    timeline: 'Step',
    /** Beside the needle, until it was dragged. */
    now: 'now: drag to go back',
    moved: (step: number): string => `A star moved at step ${count(step)}`,
    reading: (step: number): string => `Step ${count(step)}`,
    /** Of work: each pass is one over a batch, forward; backward counts as two. */
    readingPasses: (passes: number): string => `${count(Math.round(passes))} passes`,
    value: {
      accuracy: (name: string, accuracy: number): string => `${name} ${percent(accuracy)} %`,
      loss: (name: string, loss: number): string => `${name} ${loss.toPrecision(3)}`,
    },
  },
};
