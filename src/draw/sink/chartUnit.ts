/** Charts count in sixteenths of the browser's font size: CSS pixels where that is 16, and larger with it. */
import type { Size } from '../scales.ts';

/** How many CSS pixels one of them is. */
export const chartUnit = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

/** As a length of the page's. */
export const rem = (units: number): string => `${units / 16}rem`;

/** Where an SVG drawn at that size is shown at another, as on paper, for which nobody draws again, it scales. */
export function fitChart(svg: SVGSVGElement, { width, height }: Size): void {
  if (width > 0) svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
}
