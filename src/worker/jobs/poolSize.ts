/** Workers for so many cores: one is left to the page and its live run. */
export const poolSize = (cores: number): number => Math.max(1, Math.min(8, cores - 1));
