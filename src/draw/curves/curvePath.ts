/** A long series as a short path. */

export interface Sample {
  step: number;
  value: number;
}

/**
 * An SVG path through the samples, which must be in the order of their steps. Where several share a column of
 * pixels, it goes through the lowest and the highest: no peak is lost, and its length follows the picture's.
 *
 * @param x from steps to CSS pixels, rising
 * @param y from values to CSS pixels
 */
export function curvePath(
  samples: readonly Sample[],
  x: (step: number) => number,
  y: (value: number) => number,
): string {
  const kept: Sample[] = [];
  let column = NaN;
  let low = 0;
  let high = 0;
  const flush = (end: number) => {
    if (end === 0) return;
    kept.push(samples[Math.min(low, high)]);
    if (low !== high) kept.push(samples[Math.max(low, high)]);
  };
  samples.forEach(({ step, value }, i) => {
    const at = Math.floor(x(step));
    if (at !== column) {
      flush(i);
      column = at;
      low = high = i;
    } else if (value < samples[low].value) low = i;
    else if (value > samples[high].value) high = i;
  });
  flush(samples.length);
  const place = ({ step, value }: Sample) => `${x(step).toFixed(1)} ${y(value).toFixed(1)}`;
  return kept.length === 0 ? '' : `M${kept.map(place).join('L')}`;
}
