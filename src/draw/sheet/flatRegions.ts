/** As the paper's Figure 2 shows what a network says: two flat colors, whatever it is how sure of. */
import { interpolateRgb } from 'd3';
import { grid } from '../../data/grid.ts';
import type { Ground } from '../map/labelMap.ts';
import { contourOf, nodesOnEdges } from '../sink/field.ts';

/** Of a class's color on paper. */
const share = 0.24;

/** @param probabilities of class 1, at the grid's nodes */
export const flatRegions = (probabilities: Float32Array): Ground => ({
  draw(sink, _, { paper, a, b }, { size }) {
    const tint = (color: string) => interpolateRgb(paper, color)(share);
    sink.path((pen) => pen.rect(0, 0, size.width, size.height), { name: 'region A', fill: tint(a) });
    // In logits, between whose nodes the boundary lies where boundary.ts draws it.
    const sure = Array.from(probabilities, logit);
    sink.group({ clip: { x: 0, y: 0, ...size } }, (inside) =>
      inside.path(contourOf(sure, grid, 0, nodesOnEdges(grid, size)), { name: 'region B', fill: tint(b) }),
    );
  },
});

const logit = (p: number): number => {
  const inside = Math.min(1 - 1e-7, Math.max(1e-7, p));
  return Math.log(inside / (1 - inside));
};
