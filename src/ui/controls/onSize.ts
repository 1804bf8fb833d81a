import type { Size } from '../../draw/scales.ts';
import { chartUnit, fitChart } from '../../draw/sink/chartUnit.ts';

/**
 * Draws a chart as soon as it has a size, and anew when that is another. Its size comes with the observer: asked for
 * while it is drawn, the page would be laid out once more. Returns how to stop.
 *
 * @param draw gets it in sixteenths of the browser's font size
 */
export function onSize(chart: Element, draw: (size: Size) => void): () => void {
  const observer = new ResizeObserver(([now]) => {
    const unit = chartUnit();
    const size = { width: now!.contentRect.width / unit, height: now!.contentRect.height / unit };
    if (chart instanceof SVGSVGElement) fitChart(chart, size);
    draw(size);
  });
  observer.observe(chart);
  return () => observer.disconnect();
}
