/** Widths at which the stage changes, as styles/breakpoints.ts has them. */
export const phone = 760;
export const tablet = 1180;

/** Of the text that is read beside the stage, with the gap after it. */
export const textColumn = 408;
