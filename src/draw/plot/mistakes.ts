/** The points that a network gets wrong, in their true color, large enough to cover the quiet dot below. */
import type { Selection } from 'd3';
import type { Points } from '../../data/twoMoon.ts';
import type { Scales } from '../scales.ts';

/** Diameters in CSS pixels in a panel of the three. */
const diameter = { wrong: 4, hollow: 1.9 };

export interface Mistakes {
  points: Points;
  /** Class at each point; null: none is known to be wrong. */
  predictions: Uint8Array | null;
  /** Another method's: a mistake made there too is drawn hollow. */
  otherPredictions: Uint8Array | null;
}

/** Three SVG paths, rasterized off the main thread: a dot is a line of almost no length with round ends. */
export function drawMistakes(
  group: Selection<SVGGElement, unknown, null, undefined>,
  { points, predictions, otherPredictions }: Mistakes,
  { at, zoom }: Scales,
): void {
  const paths = { A: '', B: '', shared: '' };
  const isWrong = (guesses: Uint8Array | null, i: number) => guesses !== null && guesses[i] !== points.y[i];
  for (let i = 0; i < points.y.length; i++) {
    if (!isWrong(predictions, i)) continue;
    const [left, top] = at(points.x, i);
    const dot = `M${left.toFixed(1)} ${top.toFixed(1)}h.01`;
    paths[points.y[i] === 0 ? 'A' : 'B'] += dot;
    if (isWrong(otherPredictions, i)) paths.shared += dot;
  }
  group
    .selectAll<SVGPathElement, [string, string]>('path')
    .data(Object.entries(paths))
    .join('path')
    .attr('class', ([kind]) => `mistakes ${kind}`)
    .attr('stroke-width', ([kind]) => zoom * (kind === 'shared' ? diameter.hollow : diameter.wrong))
    .each(function ([, path]) {
      if (this.getAttribute('d') !== path) this.setAttribute('d', path);
    });
}
