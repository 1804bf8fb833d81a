/** The outline where the label on the move came from, and a line to where it is. */
import type { Selection } from 'd3';
import { badges, handleScale } from './handleShape.ts';
import type { Shown } from './handleState.ts';

/** Beyond the outline, CSS pixels in a panel of the three. */
const outside = 16;

export function drawOrigin(
  group: Selection<SVGGElement, unknown, null, undefined>,
  { dragging, labels, scales }: Shown,
): void {
  const label = dragging && labels[dragging.index];
  const origins = dragging && label ? [{ label, from: dragging.origin }] : [];
  const scale = handleScale(scales);
  const line = ({ label: { x, y }, from }: (typeof origins)[number]) => {
    const dx = (scales.x(x) - scales.x(from.x)) / scale;
    const dy = (scales.y(y) - scales.y(from.y)) / scale;
    const distance = Math.hypot(dx, dy);
    const start = outside / distance;
    return distance > outside ? `M${dx * start} ${dy * start}L${dx} ${dy}` : '';
  };
  const origin = group
    .selectAll<SVGGElement, (typeof origins)[number]>('g')
    .data(origins)
    .join((entering) => {
      const g = entering.append('g').attr('class', 'origin');
      g.append('path').attr('class', 'outline');
      g.append('path').attr('class', 'way');
      return g;
    })
    .attr('transform', ({ from }) => `translate(${scales.x(from.x)} ${scales.y(from.y)}) scale(${scale})`);
  origin.select('.outline').attr('d', (shown) => badges[shown.label.class]);
  origin.select('.way').attr('d', line);
}
