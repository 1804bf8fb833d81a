/** What the stage is to show, and where its parts then stand. */
import type { Size } from '../../../draw/scales.ts';

/** row: methods compared, all of one size. field: one plot. pair: a teacher and its student. evidence: what many runs came to. */
export type Form = 'row' | 'field' | 'pair' | 'evidence';

/** hero: the whole of the first screen. beside, above: where the stage stands to the text that is read. */
export type Dock = 'hero' | 'beside' | 'above';

export interface Box extends Size {
  left: number;
  top: number;
}

export interface Shape {
  form: Form;
  dock: Dock;
  /** Of plots in a row. */
  count: number;
  /** Of the stage, text beside it included. */
  size: Size;
  /** Width over height of a plot. */
  aspect: number;
  /** Height of the title; 0: there is none. */
  title: number;
  /** Height of what stands under a pair; 0: nothing does. */
  board: number;
  /** Height of what plays the run; otherwise as this dock has it. */
  strip?: number;
}

export interface StageLayout {
  title: Box;
  /** In a pair: the teacher's, then the student's. */
  plots: Box[];
  /** Between teacher and student, or where there is room for what passes between them. */
  lane: Box | null;
  board: Box | null;
  /** For what many runs came to. */
  evidence: Box | null;
  strip: Box;
  /** How wide a name above a plot may be; null: as the plot. */
  names: number | null;
  /** Height of the lines that say how the stars enter a method; 0: no room for them. */
  wiring: number;
  /** A plot's name and accuracy stand in one line over its middle, and nothing below it. */
  bare: boolean;
}

/** What a form says of the stage: where the plots stand, and what it has besides. */
export type Plots = Pick<StageLayout, 'plots'> & Partial<StageLayout>;
