/** What can be laid over a plot's boundaries. An overlay is one file; it closes over the data that it shows. */
import type { Points } from '../../data/dataset.ts';
import type { Palette } from '../palette.ts';
import type { Scales } from '../scales.ts';
import type { Sink } from '../sink/sink.ts';

/** Of the picture below, what overlays draw anew. */
export interface Below {
  /** The unlabeled points. */
  points: Points;
  /** Probability of class 1 at the grid's nodes. */
  teacher: Float32Array | null;
}

export interface Overlay {
  draw(sink: Sink, below: Below, palette: Palette, scales: Scales): void;
}
