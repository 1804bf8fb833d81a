/** The labeled points: the heroes of the picture, to be dragged, flipped, removed and placed. */
import { select, type Selection } from 'd3';
import { clampTo, type Domain } from '../../data/dataset.ts';
import type { HandleDatum, HandleWords, Shown, Touchable } from './handleState.ts';
import { classNames } from '../classNames.ts';
import { pageColors } from '../palette.ts';
import { renderSvg } from '../sink/renderSvg.ts';
import { appendHandleShape, shapeHandle } from './handleShape.ts';
import { dragHandle, type Gestures } from './handleDrag.ts';
import { pressKeys } from './handleKeys.ts';
import { tapPlot } from './handleTaps.ts';
import { drawOrigin } from './handleOrigin.ts';
import { labelMove } from './labelMove.ts';

export interface Handles {
  render(shown: Shown): void;
  /** A star in hand stays where it was last seen. */
  destroy(): void;
}

/**
 * Handles in an SVG whose user unit is one CSS pixel.
 *
 * Elements are joined by index: focus stays at a handle while its label moves, goes on to the next label when
 * its own is removed, to the last one at the list's end, and to a label that was just added.
 *
 * @param touchable null: a picture only, nothing can be focused or touched
 */
export function attachHandles(svg: SVGSVGElement, touchable: Touchable | null): Handles {
  const callbacks = touchable?.callbacks ?? null;
  const root = select(svg);
  const origins = root.append('g').node()!;
  const group = root.append('g');
  let shown: Shown = { labels: [], scales: null!, dragging: null, selected: null };
  let adding = false;
  const gestures: Gestures | null = callbacks && {
    callbacks: {
      ...callbacks,
      onAdd(x, y) {
        adding = true;
        callbacks.onAdd(x, y);
      },
    },
    current: () => shown,
    move: labelMove(callbacks, (x, y) => clampTo(shown.scales.domain, x, y)),
    svg,
  };
  const taps = gestures && tapPlot(gestures);
  const drags = gestures && dragHandle(gestures);

  function render(next: Shown): void {
    const before = shown.labels;
    shown = next;
    const { labels, scales, dragging, selected } = next;
    const focused = group.select<SVGGElement>(':focus').node();
    renderSvg(origins, (sink) => drawOrigin(sink, next, pageColors, scales));
    const old = group.selectAll<SVGGElement, HandleDatum>('g.handle').data(
      labels.map((label, index) => ({ ...label, index })),
      ({ index }) => index,
    );
    const entering = old.enter().append('g').attr('class', 'handle').call(appendHandleShape);
    if (gestures) entering.call(drags!.behavior).call(pressKeys, gestures);
    old.exit().remove();
    const handles = entering
      .merge(old)
      .attr('transform', ({ x, y }) => `translate(${scales.x(x)} ${scales.y(y)})`)
      .classed('dragging', ({ index }) => dragging?.index === index)
      .classed('selected', ({ index }) => selected === index)
      .call(shapeHandle, scales);
    if (touchable) handles.call(describe, touchable.words, scales.domain);
    const elements = handles.nodes();
    const lifted = dragging && elements[dragging.index];
    const still = focused?.isConnected ? focused : elements[0];
    if (lifted) arrange([...elements.filter((element) => element !== lifted), lifted], lifted);
    else if (still) arrange(elements, still);

    const isAdded = adding && labels.length > before.length;
    if (labels !== before) adding = false;
    if (isAdded || (focused && !focused.isConnected)) (elements.at(-1) ?? svg).focus({ preventScroll: true });
  }

  function destroy(): void {
    taps?.destroy();
    drags?.stop();
    // A finger is heard from by what it touched first, wherever that is.
    group.selectAll('g.handle').on('.drag', null);
    gestures?.move.end();
  }

  return { render, destroy };
}

/** Puts elements in this order around one that stays: moved, it would lose its focus and its touch. */
function arrange(elements: readonly Element[], still: Element): void {
  const parent = still.parentElement!;
  if (elements.every((element, i) => parent.children[i] === element)) return;
  const at = elements.indexOf(still);
  elements.forEach((element, i) => {
    if (i < at) still.before(element);
    else if (i > at) parent.append(element);
  });
}

/**
 * A slider rather than a button: screen readers then hand the arrow keys to the page and speak the new value
 * after each; a second dimension is put in words, as color pickers do.
 */
function describe(
  handle: Selection<SVGGElement, HandleDatum, SVGGElement, unknown>,
  words: HandleWords,
  domain: Domain,
): void {
  handle
    .attr('tabindex', 0)
    .attr('role', 'slider')
    .attr('aria-roledescription', words.role)
    .attr('aria-keyshortcuts', 'F Delete N')
    .attr('aria-valuemin', domain.x[0])
    .attr('aria-valuemax', domain.x[1])
    .attr('aria-valuenow', ({ x }) => x.toFixed(2))
    .attr('aria-valuetext', ({ x, y }) => words.place(x, y))
    .attr('aria-label', ({ index, class: side, x, y }) => words.name(index + 1, classNames[side], x, y));
}
