/** How much room the names of a chart's lines take. */
import type { Series } from './chart.ts';

/** CSS pixels. Text is estimated, not measured: measuring would lay the page out. */
const letter = 7.8;
export const swatch = 22;
export const lineHeight = 20;
const legendGap = 18;

const textWidth = ({ name }: Series): number => letter * name.length;

/** Room at the right for direct labels. */
export const labelsMargin = (series: readonly Series[]): number =>
  36 + swatch + Math.max(0, ...series.map(textWidth));

/** Room above for a legend. */
export const legendHeight = (series: readonly Series[], width: number): number =>
  lineHeight * Math.max(0, ...legendPlaces(series, width).map(({ row }) => row + 1));

interface LegendPlace {
  series: Series;
  left: number;
  row: number;
}

/** From left to right, in as many rows as it takes. */
export function legendPlaces(series: readonly Series[], width: number): LegendPlace[] {
  let left = 0;
  let row = 0;
  return series.map((one) => {
    const wide = swatch + 8 + textWidth(one);
    if (left > 0 && left + wide > width) [left, row] = [0, row + 1];
    const place = { series: one, left, row };
    left += wide + legendGap;
    return place;
  });
}
