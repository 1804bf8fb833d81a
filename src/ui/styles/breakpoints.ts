/**
 * The widths at which the page changes: the widest that each name still means, CSS pixels. Style sheets write them out,
 * as `max-width: 759px` or `min-width: 760px`; test/ui/styles.test.ts knows no others.
 */
export const breakpoints = {
  /** One method fills the screen. */
  phone: 759,
  /** The map of a label stands above what it is drawn of, in place of beside it. */
  narrow: 900,
  /** The bar at the top has no room to spare. */
  tablet: 1180,
} as const;

/** A media query: the screen is no wider than this. */
export const upTo = (name: keyof typeof breakpoints): string => `(max-width: ${breakpoints[name]}px)`;
