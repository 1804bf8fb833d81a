/** A boundary's way from before a step to after it, so that the eye can follow what moved. */

/** Milliseconds. */
const lasts = 700;

/**
 * Draws grids between two in animation frames, the first at once and the last as it is. Where a person wants less
 * motion, only the last.
 *
 * @returns how to stop on the way
 */
export function morph(
  from: Float32Array,
  to: Float32Array,
  draw: (grid: Float32Array) => void,
  still = matchMedia('(prefers-reduced-motion: reduce)').matches,
): () => void {
  const begun = performance.now();
  let request = 0;
  const step = (now: number) => {
    const share = still ? 1 : Math.max(0, (now - begun) / lasts);
    if (share >= 1) return draw(to);
    const eased = share * share * (3 - 2 * share);
    draw(from.map((value, i) => value + eased * (to[i]! - value)));
    request = requestAnimationFrame(step);
  };
  step(begun);
  return () => cancelAnimationFrame(request);
}
