/** A long series as a short path. */

export interface Sample {
  step: number;
  value: number;
}

type Scale = (value: number) => number;

/**
 * An SVG path through the samples, which must be in the order of their steps. Where several share a column of
 * pixels, it goes through the lowest and the highest: no peak is lost, and its length follows the picture's.
 *
 * @param x from steps to CSS pixels, rising
 * @param y from values to CSS pixels
 */
export function curvePath(samples: readonly Sample[], x: Scale, y: Scale): string {
  const kept = columnsOf(samples, x).flatMap(({ low, high }) =>
    low === high ? [low] : low.step < high.step ? [low, high] : [high, low],
  );
  return kept.length === 0 ? '' : `M${kept.map((sample) => place(sample, x, y)).join('L')}`;
}

interface Column {
  low: Sample;
  high: Sample;
}

/** The extremes of every column of pixels that has samples. */
function columnsOf(samples: readonly Sample[], x: Scale): Column[] {
  const columns: Column[] = [];
  let at = NaN;
  for (const sample of samples) {
    const here = Math.floor(x(sample.step));
    const column = columns.at(-1);
    if (!column || here !== at) columns.push({ low: sample, high: sample });
    else if (sample.value < column.low.value) column.low = sample;
    else if (sample.value > column.high.value) column.high = sample;
    at = here;
  }
  return columns;
}

const place = ({ step, value }: Sample, x: Scale, y: Scale): string =>
  `${x(step).toFixed(1)} ${y(value).toFixed(1)}`;
