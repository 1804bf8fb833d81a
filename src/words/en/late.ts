/** The words of the parts that are fetched late, by section. Another language has the same shape. */
export const late = {};

export type Late = typeof late;
