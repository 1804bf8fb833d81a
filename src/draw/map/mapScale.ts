/** How dark a place of the map of a label is: the more ink, the more errors. Hue is left to the classes. */

/** From good to bad: the least accuracy of a class, 0 to 1, and its share of ink on paper. */
export const mapClasses = [
  { least: 0.995, ink: 0 },
  { least: 0.99, ink: 0.13 },
  { least: 0.95, ink: 0.29 },
  { least: 0.9, ink: 0.46 },
  { least: 0.8, ink: 0.66 },
  { least: 0, ink: 0.88 },
] as const;

export const inkOf = (accuracy: number): number => mapClasses.find(({ least }) => accuracy >= least)!.ink;
