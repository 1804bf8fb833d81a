/** How dark a cell is: the more ink, the fewer of its runs end well. As on the map of a star, in as many steps. */

export interface SuccessShade {
  /** The least share of runs that has it. */
  least: number;
  /** Its share of ink on paper. */
  ink: number;
  /** Letters on it are of ink, as on paper. */
  onPaper: boolean;
}

/** From good to bad. */
export const successShades: readonly SuccessShade[] = [
  { least: 0.95, ink: 0, onPaper: true },
  { least: 0.8, ink: 0.13, onPaper: true },
  { least: 0.6, ink: 0.29, onPaper: true },
  { least: 0.4, ink: 0.4, onPaper: true },
  { least: 0.05, ink: 0.66, onPaper: false },
  { least: 0, ink: 0.88, onPaper: false },
];

export const shadeOf = (rate: number): SuccessShade => successShades.find(({ least }) => rate >= least)!;

/** For a style sheet. */
export const shadeBackground = ({ ink }: SuccessShade): string =>
  `color-mix(in srgb, var(--ink) ${100 * ink}%, var(--paper))`;
