/** Draws a chart as soon as it has a size, and anew when that is another. Returns how to stop. */
export function onSize(chart: Element, draw: () => void): () => void {
  const observer = new ResizeObserver(draw);
  observer.observe(chart);
  return () => observer.disconnect();
}
