/** One plot: regions, points, boundaries and overlays on canvases, handles in an SVG, back to front. */
import { attachHandles, type HandleCallbacks } from './handles.ts';
import { appendLayer } from './layer.ts';
import { drawBoundary } from './lines.ts';
import { nearestPoint } from './nearestPoint.ts';
import { readPalette } from './palette.ts';
import type { Picture } from './picture.ts';
import { drawPoints } from './points.ts';
import { drawRegions } from './regions.ts';
import { plotScales } from './scales.ts';
import './plot.css';

export interface PlotOptions {
  points: Picture['points'];
  /** Null: a picture only, as in a thumbnail. */
  callbacks?: HandleCallbacks | null;
}

export interface Plot {
  /** Changes what is named and redraws the layers that show it, at once: call it in an animation frame. */
  update(change: Partial<Picture>): void;
  /** Reads the colors again and redraws everything. */
  restyle(): void;
  destroy(): void;
}

type Part = 'regions' | 'points' | 'lines' | 'handles';

/** Which layers show a field of the picture. */
const shownBy: Record<keyof Picture, Part[]> = {
  points: ['points'],
  student: ['regions', 'lines'],
  teacher: ['regions', 'lines'],
  before: ['lines'],
  predictions: ['points'],
  otherPredictions: ['points'],
  labels: ['handles'],
  dragging: ['handles'],
  selected: ['handles'],
  overlays: ['lines'],
};
const parts: Part[] = ['regions', 'points', 'lines', 'handles'];

/** A plot that fills `container`'s width, keeps its aspect and follows its size. */
export function createPlot(container: Element, { points, callbacks = null }: PlotOptions): Plot {
  const root = document.createElement('div');
  root.className = 'picture';
  container.append(root);
  const layers = { regions: appendLayer(root), points: appendLayer(root), lines: appendLayer(root) };
  const svg = appendSvg(root, callbacks !== null);
  const picture = emptyPicture(points);
  const handles = attachHandles(
    svg,
    callbacks && { ...callbacks, onAdd: (x, y) => callbacks.onAdd(...nearestPoint(picture.points, x, y)) },
  );
  let palette = readPalette(container);
  let scales = plotScales({ width: 0, height: 0 });

  const draw: Record<Part, () => void> = {
    regions() {
      const field = picture.student ?? picture.teacher;
      if (field) drawRegions(layers.regions.context, field, palette, scales.size);
      else layers.regions.clear();
    },
    points() {
      layers.points.clear();
      const { predictions, otherPredictions } = picture;
      drawPoints(layers.points.context, picture.points, predictions, otherPredictions, palette, scales);
    },
    lines() {
      const { context, clear } = layers.lines;
      clear();
      for (const kind of ['before', 'teacher', 'student'] as const) {
        const field = picture[kind];
        if (field) drawBoundary(context, field, kind, palette, scales);
      }
      for (const overlay of picture.overlays) overlay.draw(context, picture, scales, palette);
    },
    handles: () => handles.render({ ...picture, scales }),
  };
  const redraw = (which: Iterable<Part>) => {
    if (scales.size.width > 0) for (const part of which) draw[part]();
  };

  const observer = new ResizeObserver(() => {
    const size = { width: root.clientWidth, height: root.clientHeight };
    scales = plotScales(size);
    for (const layer of Object.values(layers)) layer.resize(size, devicePixelRatio);
    redraw(parts);
  });
  observer.observe(root);

  return {
    update(change) {
      const changed = (Object.keys(change) as (keyof Picture)[]).filter(
        (key) => change[key] !== picture[key],
      );
      Object.assign(picture, change);
      redraw(new Set(changed.flatMap((key) => shownBy[key])));
    },
    restyle() {
      palette = readPalette(container);
      redraw(parts);
    },
    destroy() {
      observer.disconnect();
      handles.destroy();
      root.remove();
    },
  };
}

function appendSvg(root: Element, interactive: boolean): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  if (interactive) {
    svg.setAttribute('role', 'group');
    svg.setAttribute('aria-label', 'Labeled points');
    svg.setAttribute('tabindex', '-1');
  } else svg.setAttribute('aria-hidden', 'true');
  root.append(svg);
  return svg;
}

const emptyPicture = (points: Picture['points']): Picture => ({
  points,
  student: null,
  teacher: null,
  before: null,
  predictions: null,
  otherPredictions: null,
  labels: [],
  dragging: null,
  selected: null,
  overlays: [],
});
