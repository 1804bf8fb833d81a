/** Playing a run, editing it, and the curves that are its timeline. */
import type { Speed } from '../../worker/protocol.ts';
import { count, plural } from './numbers.ts';

export const transport = {
  group: 'Training',
  play: 'Play',
  pause: 'Pause',
  stepForward: 'Step forward',
  stepBack: 'Step back',
  reset: 'Reset',
  undo: 'Undo',
  redo: 'Redo',
  newData: 'New data',
  newDataHint: 'Other points of the same moons; the same first weights',
  newWeights: 'New weights',
  newWeightsHint: 'Other first weights and batches; the same points',
  speed: 'Speed',
  speedName: (speed: Speed): string =>
    speed === 'fastest'
      ? 'as fast as it goes'
      : `${count(speed)} ${plural(speed, { one: 'step', other: 'steps' })}/s`,
  /** After the number of the step. Null: it is not known yet how many there will be. */
  steps: (until: number | null): string => (until === null ? 'steps' : `of ${count(until)} steps`),
  curves: {
    title: {
      accuracy: (hidden: number): string => `Accuracy on the ${count(hidden)} hidden classes`,
      loss: (): string => 'Star loss: the student’s loss on the labels',
    },
    measure: { accuracy: 'Accuracy', loss: 'Star loss' },
    timeline: 'Step',
    moved: (step: number): string => `A star moved at step ${count(step)}`,
  },
};
