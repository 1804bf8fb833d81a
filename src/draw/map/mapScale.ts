/** How dark a place of the map of a label is: the more ink, the more errors. Hue is left to the classes. */
import type { Palette } from '../palette.ts';
import { mixed } from '../rgb.ts';

/** From good to bad: the least accuracy of a class, 0 to 1, and its share of ink on paper. */
export const mapClasses = [
  { least: 0.995, ink: 0 },
  { least: 0.99, ink: 0.13 },
  { least: 0.95, ink: 0.29 },
  { least: 0.9, ink: 0.46 },
  { least: 0.8, ink: 0.66 },
  { least: 0, ink: 0.88 },
] as const;

export type MapClass = (typeof mapClasses)[number];

export const mapClassOf = (accuracy: number): MapClass => mapClasses.find(({ least }) => accuracy >= least)!;

export const cellColor = ({ ink: share }: MapClass, { paper, ink }: Palette): string =>
  mixed(paper, ink)(share);

/** The same for a style sheet, where the theme is not known. */
export const cellBackground = ({ ink }: MapClass): string =>
  `color-mix(in srgb, var(--ink) ${100 * ink}%, var(--paper))`;
