import type { Placement } from '../../data/dataset.ts';
import type { Part } from './study.ts';

/** A method with the stars of one placement: a row of the strip plot. */
export interface StripPart extends Part {
  placement: Placement;
}
