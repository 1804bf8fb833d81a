/** What a handle looks like: a circle (A) or a diamond (B) with a star in it. Color and shape both say the class. */
import type { Selection } from 'd3';
import type { Class, Label } from '../../data/dataset.ts';
import { classNames } from '../classNames.ts';
import type { LegendMark } from '../legendMark.ts';
import { pageColors, type Palette } from '../palette.ts';
import type { Scales } from '../scales.ts';
import { renderSvg } from '../sink/renderSvg.ts';
import type { Sink } from '../sink/sink.ts';
import type { HandleDatum, HandleState } from './handleState.ts';

type HandleSelection = Selection<SVGGElement, HandleDatum, SVGGElement, unknown>;

/** At least 44 CSS pixels across, whatever the plot's size. */
const grabRadius = 22;
const ringRadius = 23;

/** By class: a circle of radius 13.5, and a diamond of nearly the same area with rounded corners. */
export const badges = [
  'M-13.5 0a13.5 13.5 0 1 1 27 0a13.5 13.5 0 1 1 -27 0Z',
  'M-1.8 -15.6Q0 -17.4 1.8 -15.6L15.6 -1.8Q17.4 0 15.6 1.8L1.8 15.6Q0 17.4 -1.8 15.6L-15.6 1.8Q-17.4 0 -15.6 -1.8Z',
] as const;
/** Four ticks around a selected handle: it waits for a place. */
const ticks = 'M0 -28V-22M28 0H22M0 28V22M-28 0H-22';

/** A five-pointed star around the origin, standing on two points. */
export function starPath(outer: number, inner: number): string {
  const corners = Array.from({ length: 10 }, (_, i) => {
    const [angle, radius] = [(i * Math.PI) / 5, i % 2 ? inner : outer];
    return [radius * Math.sin(angle), -radius * Math.cos(angle)] as const;
  });
  return `M${corners.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}Z`;
}

const star = starPath(8.2, 3.5);

/** The sign of a label of that class, around the origin. */
export function drawBadge(sink: Sink, side: Class, { a, b, paper }: Palette): void {
  sink.path(badges[side], { name: 'badge', fill: side === 0 ? a : b, stroke: paper, width: 3 });
  sink.path(star, { name: 'star', fill: paper });
}

/** The wider badge, the diamond, with its edge. */
const badgeWidth = 36;

/**
 * A row of badges.
 *
 * @param pitch from one to the next, CSS pixels
 */
export function badgesLegend(sides: readonly Class[], pitch: number, scale: number): LegendMark {
  const height = Math.floor(badgeWidth * scale);
  const width = sides.length === 0 ? 0 : height + pitch * (sides.length - 1);
  return {
    width,
    height,
    draw: (sink, palette) =>
      sides.forEach((side, i) =>
        sink.group({ at: [height / 2 + pitch * i, height / 2], scale }, (badge) =>
          drawBadge(badge, side, palette),
        ),
      ),
  };
}

/** Smaller in a small plot, though less so than dots, and much smaller in a thumbnail; a handle's grab area is not. */
export const handleScale = ({ zoom, size }: Scales): number =>
  Math.max(0.38, Math.min(1.12, zoom ** 0.7, size.width / 235));

/** All handles as they stand, the selected one ringed. */
export function drawHandles(
  sink: Sink,
  { labels, selected }: HandleState & { labels: readonly Label[] },
  palette: Palette,
  scales: Scales,
): void {
  labels.forEach((label, i) => {
    const at = [scales.x(label.x), scales.y(label.y)] as const;
    sink.group({ name: `handle ${classNames[label.class]}`, at, scale: handleScale(scales) }, (handle) => {
      if (i === selected) drawSelection(handle, palette);
      drawBadge(handle, label.class, palette);
    });
  });
}

function drawSelection(sink: Sink, { ink }: Palette): void {
  const line = { stroke: ink, width: 2, cap: 'round' } as const;
  sink.path((pen) => pen.arc(0, 0, ringRadius, 0, 2 * Math.PI), { name: 'ring', ...line });
  sink.path(ticks, { name: 'ticks', ...line });
}

/** The parts of new handles, back to front. What comes and goes with a gesture is in plot.css. */
export function appendHandleShape(handles: HandleSelection): void {
  handles.append('circle').attr('class', 'grab').attr('r', grabRadius);
  const body = handles.append('g').attr('class', 'body');
  body
    .append('g')
    .attr('class', 'selection')
    .each(function () {
      renderSvg(this, (sink) => drawSelection(sink, pageColors));
    });
  body.append('g').attr('class', 'lift');
}

/** What depends on the label's class and the plot's size. */
export function shapeHandle(handles: HandleSelection, scales: Scales): void {
  handles.attr('data-class', (label) => classNames[label.class]);
  handles.select('.body').attr('transform', `scale(${handleScale(scales)})`);
  handles.select<SVGGElement>('.lift').each(function (label) {
    renderSvg(this, (sink) => drawBadge(sink, label.class, pageColors));
  });
}
