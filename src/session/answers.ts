/**
 * Who answers labels that move: training as it goes, the end of their training (solve/solving.ts), or nobody until
 * they stand. Which of them does is decided in answering.ts alone.
 */
import type { Label } from '../data/dataset.ts';
import type { Frame } from '../worker/protocol.ts';
import type { Playback } from './playback.ts';

export interface Answer {
  /** The frame that a move which begins now is compared with; null where it is still to be made. */
  readonly unmoved: Frame | null;
  /** Labels are on the move. */
  preview(labels: Label[], change: number): void;
  /** They are back where they were. */
  cancel(labels: Label[], change: number): void;
  /** They stand. */
  settle(labels: Label[], change: number): void;
}

/** Training goes on and sees each move at once. */
export function trainingAnswer(playback: Playback): Answer {
  const setLabels = (labels: Label[], change: number) => playback.setLabels(labels, change);
  return {
    get unmoved() {
      return playback.frame;
    },
    preview: setLabels,
    cancel: setLabels,
    settle: setLabels,
  };
}

/** Nothing happens until labels stand; then the run starts again. */
export const restartAnswer = (playback: Playback, restart: () => void): Answer => ({
  get unmoved() {
    return playback.frame;
  },
  preview() {},
  cancel() {},
  settle: restart,
});
