/** The labeled points: the heroes of the picture, to be dragged, flipped, removed and placed. */
import { select, type Selection } from 'd3';
import type { Label } from '../data/twoMoon.ts';
import { appendHandleShape, shapeHandle } from './handleShape.ts';
import { dragHandle } from './handleDrag.ts';
import { pressKeys } from './handleKeys.ts';
import { tapPlot } from './handleTaps.ts';
import { labelMove } from './labelMove.ts';
import type { Scales } from './scales.ts';

/** `end` and `cancel` bring the final place; `cancel` brings the origin. */
export type MovePhase = 'start' | 'move' | 'end' | 'cancel';

/** Places are in the picture's coordinates and within the domain. */
export interface HandleCallbacks {
  onMove(index: number, x: number, y: number, phase: MovePhase): void;
  onFlip(index: number): void;
  onUnlabel(index: number): void;
  onAdd(x: number, y: number): void;
  onSelect(index: number | null): void;
}

/** What the handles of every plot show alike, whichever plot is touched. */
export interface HandleState {
  /** The label on the move, and where it came from. */
  dragging: { index: number; origin: { x: number; y: number } } | null;
  /** The label that the next tap on a free place moves. */
  selected: number | null;
}

export type HandleDatum = Label & { index: number };

/** What the handles show now; the gestures read it when they happen, so that nothing is bound twice. */
export interface Shown extends HandleState {
  labels: readonly Label[];
  scales: Scales;
}

export interface Handles {
  render(shown: Shown): void;
  destroy(): void;
}

/**
 * Handles in an SVG whose user unit is one CSS pixel.
 *
 * Elements are joined by index: focus stays at a handle while its label moves, and at the same place in the
 * list when labels come and go.
 *
 * @param callbacks null: a picture only, nothing can be focused or touched
 */
export function attachHandles(svg: SVGSVGElement, callbacks: HandleCallbacks | null): Handles {
  const root = select(svg);
  const origins = root.append('g');
  const group = root.append('g');
  let shown: Shown = { labels: [], scales: null!, dragging: null, selected: null };
  const current = () => shown;
  const gestures = callbacks && { callbacks, current, move: labelMove(callbacks), svg };
  const taps = gestures && tapPlot(gestures);

  const enter = (handle: Selection<SVGGElement, HandleDatum, SVGGElement, unknown>) => {
    appendHandleShape(handle);
    if (gestures) handle.call(dragHandle(gestures)).call(pressKeys, gestures);
  };

  function render(next: Shown): void {
    shown = next;
    const focused = group.selectAll<SVGGElement, HandleDatum>('g.handle').nodes().findIndex(hasFocus);
    drawOrigin(origins, next);
    group
      .selectAll<SVGGElement, HandleDatum>('g.handle')
      .data(next.labels.map((label, index) => ({ ...label, index })))
      .join((entering) => entering.append('g').attr('class', 'handle').call(enter))
      .attr('transform', ({ x, y }) => `translate(${next.scales.x(x)} ${next.scales.y(y)})`)
      .classed('dragging', ({ index }) => next.dragging?.index === index)
      .classed('selected', ({ index }) => next.selected === index)
      .call(shapeHandle, next.scales)
      .call((handle) => callbacks && describe(handle));
    if (focused >= next.labels.length) refocus(svg, next.labels.length - 1);
  }

  return { render, destroy: () => taps?.destroy() };
}

const place = ({ x, y }: Label): string => `x ${x.toFixed(2)}, y ${y.toFixed(2)}`;

/**
 * A slider rather than a button: screen readers then hand the arrow keys to the page and speak the new value
 * after each; a second dimension is put in words, as color pickers do.
 */
function describe(handle: Selection<SVGGElement, HandleDatum, SVGGElement, unknown>): void {
  handle
    .attr('tabindex', 0)
    .attr('role', 'slider')
    .attr('aria-roledescription', 'movable point')
    .attr('aria-keyshortcuts', 'F Delete N')
    .attr('aria-valuenow', ({ x }) => x.toFixed(2))
    .attr('aria-valuetext', place)
    .attr(
      'aria-label',
      (label) => `Labeled point ${label.index + 1}, class ${'AB'[label.class]}, ${place(label)}`,
    );
}

/** The outline where the label on the move came from, and a line to where it is. */
function drawOrigin(
  origins: Selection<SVGGElement, unknown, null, undefined>,
  { dragging, labels, scales }: Shown,
): void {
  const label = dragging && labels[dragging.index];
  const lines = dragging && label ? [{ from: dragging.origin, to: label }] : [];
  const origin = origins
    .selectAll<SVGGElement, (typeof lines)[number]>('g')
    .data(lines)
    .join((entering) => {
      const g = entering.append('g').attr('class', 'origin');
      g.append('circle').attr('r', 13);
      g.append('line');
      return g;
    });
  origin
    .select('circle')
    .attr('cx', ({ from }) => scales.x(from.x))
    .attr('cy', ({ from }) => scales.y(from.y));
  origin
    .select('line')
    .attr('x1', ({ from }) => scales.x(from.x))
    .attr('y1', ({ from }) => scales.y(from.y))
    .attr('x2', ({ to }) => scales.x(to.x))
    .attr('y2', ({ to }) => scales.y(to.y));
}

const hasFocus = (element: Element): boolean => element === document.activeElement;

/** Where the focused handle is gone, focus goes to the last one, or to the plot when none is left. */
function refocus(svg: SVGSVGElement, last: number): void {
  const handles = svg.querySelectorAll<SVGGElement>('g.handle');
  if (last >= 0) handles[last].focus({ preventScroll: true });
  else svg.focus({ preventScroll: true });
}
