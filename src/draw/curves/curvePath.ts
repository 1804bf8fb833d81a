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
  let extremes: { low: Sample; high: Sample } | null = null;
  const keep = () => {
    if (!extremes) return;
    const { low, high } = extremes;
    if (low === high) kept.push(low);
    else kept.push(...(low.step < high.step ? [low, high] : [high, low]));
  };
  for (const sample of samples) {
    const at = Math.floor(x(sample.step));
    if (!extremes || at !== column) {
      keep();
      column = at;
      extremes = { low: sample, high: sample };
    } else if (sample.value < extremes.low.value) extremes.low = sample;
    else if (sample.value > extremes.high.value) extremes.high = sample;
  }
  keep();
  const place = ({ step, value }: Sample) => `${x(step).toFixed(1)} ${y(value).toFixed(1)}`;
  return kept.length === 0 ? '' : `M${kept.map(place).join('L')}`;
}
