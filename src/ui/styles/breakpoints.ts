/**
 * The widths at which the page changes, each the first that its name no longer means. In rem, so that a larger font of
 * the browser's is a narrower screen. Style sheets write them out, as `width < 47.5rem` or `width >= 47.5rem`;
 * test/ui/styles.test.ts knows no others.
 */
export const breakpoints = {
  /** One method fills the screen. Style sheets say `screen and` here: paper is laid out as a tablet. */
  phone: 47.5,
  /** The bar at the top has no room to spare. */
  tablet: 73.75,
} as const;

/** A media query: the screen is narrower than this. */
export const below = (name: keyof typeof breakpoints): string => `(width < ${breakpoints[name]}rem)`;
