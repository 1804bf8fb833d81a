/** What handles show, and what they tell of a gesture. */
import type { Label } from '../../data/dataset.ts';
import type { Scales } from '../scales.ts';

/** `end` and `cancel` bring the final place; `cancel` brings the origin. */
export type MovePhase = 'start' | 'move' | 'end' | 'cancel';

/** Places are in the picture's coordinates and within the domain. */
export interface HandleCallbacks {
  onMove(index: number, x: number, y: number, phase: MovePhase): void;
  /** Moves a label at once. */
  onPlace(index: number, x: number, y: number): void;
  onFlip(index: number): void;
  onUnlabel(index: number): void;
  onAdd(x: number, y: number): void;
  onSelect(index: number | null): void;
}

/** What screen readers say of a handle. */
export interface HandleWords {
  /** Of all handles. */
  group: string;
  role: string;
  /** @param number from 1 */
  name(number: number, className: string, x: number, y: number): string;
  place(x: number, y: number): string;
}

/** What makes handles of a picture. */
export interface Touchable {
  callbacks: HandleCallbacks;
  words: HandleWords;
}

/** What the handles of every plot show alike, whichever plot is touched. */
export interface HandleState {
  /** The label on the move, and where it came from. */
  dragging: { index: number; origin: { x: number; y: number } } | null;
  /** The label that the next tap on a free place moves. */
  selected: number | null;
}

export type HandleDatum = Label & { index: number };

/** What the handles show now; the gestures read it when they happen, so that nothing is bound twice. */
export interface Shown extends HandleState {
  labels: readonly Label[];
  scales: Scales;
}
