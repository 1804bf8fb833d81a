/** What stands around a plot, by its width. */
import type { Dock } from './shape.ts';

/** Plots narrower than this have no room for more than their name and one line. */
export const smallPlot = 320;

/** Narrower than this, the number above a plot stands under the name. */
export const slimPlot = 190;

/** Narrower than this, a number alone stands under a plot. */
export const tinyPlot = 140;

/** With less width, the longest name takes two lines above a tiny plot. */
const longestName = 112;

/** Name and accuracy above a plot, the name within so much width. */
export const headHeight = (width: number, name: number): number =>
  name < longestName ? 52 : width < tinyPlot ? 36 : width < slimPlot ? 44 : width < smallPlot ? 36 : 52;

/** What was measured, under a plot: two lines; one where numbers alone fit. */
export const factHeight = (dock: Dock, width: number): number =>
  width < smallPlot ? 32 : dock === 'hero' ? 60 : 56;
