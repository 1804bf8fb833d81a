/** Everything one plot shows. Arrays are compared by identity: a changed one is a new one. */
import type { Label } from '../../data/dataset.ts';
import type { HandleState } from '../handles/handleState.ts';
import type { Ground } from '../map/labelMap.ts';
import type { Below, Overlay } from '../overlays/overlay.ts';
import type { Names } from './names/names.ts';

export interface Picture extends HandleState, Below {
  /** As `teacher`, probability of class 1 at the grid's nodes. Without a student, the teacher gives the regions. */
  student: Float32Array | null;
  /** The student's at the beginning of a drag. */
  before: Float32Array | null;
  /** Class at each unlabeled point. */
  predictions: Uint8Array | null;
  /** Another method's: a mistake that it makes too is marked as shared. */
  otherPredictions: Uint8Array | null;
  labels: readonly Label[];
  /** Under the points in place of the regions' wash; null: the wash is. */
  ground: Ground | null;
  overlays: readonly Overlay[];
  /** Written beside what they name, where the plot is wide enough; null: none are. */
  names: Names | null;
  /** Whether the page asks for the first drag, over the lower left corner: no name stands there then. */
  cue: boolean;
  /** Indices of the labels under which the page writes what a method makes of them: no name stands there. */
  judged: readonly number[];
}

/** Nothing but points. */
export const emptyPicture = (points: Picture['points']): Picture => ({
  points,
  student: null,
  teacher: null,
  before: null,
  predictions: null,
  otherPredictions: null,
  labels: [],
  dragging: null,
  selected: null,
  ground: null,
  overlays: [],
  names: null,
  cue: false,
  judged: [],
});
