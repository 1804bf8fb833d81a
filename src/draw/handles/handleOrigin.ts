/** The outline where the label on the move came from, and a line to where it is. */
import type { Label } from '../../data/dataset.ts';
import type { LegendMark } from '../legendMark.ts';
import type { Palette } from '../palette.ts';
import type { Scales } from '../scales.ts';
import type { Sink } from '../sink/sink.ts';
import { badges, handleScale } from './handleShape.ts';
import type { HandleState } from './handleState.ts';

/** Beyond the outline, CSS pixels in a panel of the three. */
const outside = 16;
const dashes = [3, 3];

const outlineOf = (ink: string) => ({ name: 'outline', stroke: ink, width: 1.4, dashes });

export function drawOrigin(
  sink: Sink,
  { dragging, labels }: Pick<HandleState, 'dragging'> & { labels: readonly Label[] },
  { ink }: Palette,
  scales: Scales,
): void {
  const label = dragging && labels[dragging.index];
  if (!label) return;
  const { origin } = dragging;
  const from = [scales.x(origin.x), scales.y(origin.y)] as const;
  const scale = handleScale(scales);
  sink.group({ name: 'origin', at: from, scale }, (moved) => {
    moved.path(badges[label.class], outlineOf(ink));
    moved.path(wayTo((scales.x(label.x) - from[0]) / scale, (scales.y(label.y) - from[1]) / scale), {
      ...outlineOf(ink),
      name: 'way',
    });
  });
}

/** From the outline to a place beside it; empty within. */
function wayTo(dx: number, dy: number): string {
  const distance = Math.hypot(dx, dy);
  if (distance <= outside) return '';
  const [fromX, fromY] = [dx, dy].map((d) => ((d * outside) / distance).toFixed(2));
  return `M${fromX} ${fromY}L${dx.toFixed(2)} ${dy.toFixed(2)}`;
}

export const originLegend: LegendMark = {
  width: 22,
  height: 22,
  draw: (sink, { ink }) =>
    sink.group({ at: [11, 11], scale: 0.7 }, (circle) => circle.path(badges[0], outlineOf(ink))),
};
