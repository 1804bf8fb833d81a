/** The layers that a plot is made of. */
import { grid } from '../../data/grid.ts';
import type { Size } from '../scales.ts';
import { canvasSink } from '../sink/canvasSink.ts';
import type { Sink } from '../sink/sink.ts';

/** A canvas of the grid's size, stretched over the plot by the style sheet. */
export function appendGridLayer(parent: Element): CanvasRenderingContext2D {
  const context = appendCanvas(parent, 'regions');
  Object.assign(context.canvas, { width: grid.columns, height: grid.rows });
  return context;
}

export interface Layer {
  /** In CSS pixels. */
  sink: Sink;
  /** Clears it, too. */
  resize(size: Size, devicePixelRatio: number): void;
  clear(): void;
}

/** A canvas over the whole plot, as sharp as the screen. */
export function appendLayer(parent: Element): Layer {
  const context = appendCanvas(parent, 'layer');
  let size: Size = { width: 0, height: 0 };
  return {
    sink: canvasSink(context),
    resize(next, devicePixelRatio) {
      size = next;
      context.canvas.width = Math.round(size.width * devicePixelRatio);
      context.canvas.height = Math.round(size.height * devicePixelRatio);
      context.scale(devicePixelRatio, devicePixelRatio);
    },
    clear: () => context.clearRect(0, 0, size.width, size.height),
  };
}

export function appendCanvas(parent: Element, className: string): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.className = className;
  canvas.setAttribute('aria-hidden', 'true');
  parent.append(canvas);
  return canvas.getContext('2d')!;
}

/** An SVG over the whole plot. Hidden from assistive technology unless named. */
export function appendSvg(parent: Element, name: string | null): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'layer');
  svg.setAttribute('preserveAspectRatio', 'none');
  if (name === null) svg.setAttribute('aria-hidden', 'true');
  else {
    svg.setAttribute('role', 'group');
    svg.setAttribute('aria-label', name);
    svg.setAttribute('tabindex', '-1');
  }
  parent.append(svg);
  return svg;
}
