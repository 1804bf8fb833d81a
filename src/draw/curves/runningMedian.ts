/** Where a noisy series mostly is. */
import { bisectLeft } from 'd3';
import type { Sample } from './curvePath.ts';

/** So many samples on either side make a median, 41 in all: of a run that is measured 600 times, a fifteenth. */
const mostReach = 20;

/** Each sample's value replaced by the median of those around it; fewer are around it near the ends. */
export function runningMedian(samples: readonly Sample[]): Sample[] {
  // Kept sorted while it slides along, since a chart draws thousands of samples in every frame.
  const window: number[] = [];
  let [begin, end] = [0, 0];
  return samples.map(({ step }, i) => {
    // As many on either side, so that an end is not drawn toward the middle.
    const reach = Math.min(mostReach, i, samples.length - 1 - i);
    for (; end <= i + reach; end++) {
      const { value } = samples[end]!;
      window.splice(bisectLeft(window, value), 0, value);
    }
    for (; begin < i - reach; begin++) window.splice(bisectLeft(window, samples[begin]!.value), 1);
    return { step, value: window[reach]! };
  });
}
