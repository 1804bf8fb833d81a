/** One plot, back to front: regions, points, mistakes and boundaries, overlays, names, handles. */
import { select } from 'd3';
import { aspectOf, type Domain } from '../../data/dataset.ts';
import { drawBoundaries } from './boundaries.ts';
import { attachHandles } from '../handles/handles.ts';
import type { Touchable } from '../handles/handleState.ts';
import { appendGridLayer, appendLayer, appendSvg, type Layer } from './layer.ts';
import { dotScales, isCrowded } from './dotScales.ts';
import { mistakeLayer } from './mistakeLayer.ts';
import { drawMistakes } from './mistakes.ts';
import { attachNames } from './names/nameLayer.ts';
import { pageColors, readPalette } from '../palette.ts';
import { chartUnit, fitChart } from '../sink/chartUnit.ts';
import { textWidth } from '../sink/textWidth.ts';
import { renderSvg } from '../sink/renderSvg.ts';
import type { Sink } from '../sink/sink.ts';
import { onDensity } from './density.ts';
import { inTurn } from './inTurn.ts';
import { emptyPicture, type Picture } from './picture.ts';
import { attachPill, type PointedWords } from './pointed/pointedPill.ts';
import { drawPoints } from './points.ts';
import { paintRegions } from './regions.ts';
import { plotScales, type Scales } from '../scales.ts';
import './plot.css';

export interface PlotOptions {
  /** The part of the plane that is shown. */
  domain: Domain;
  points: Picture['points'];
  /** Null: a picture only, as in a thumbnail. */
  touchable?: Touchable | null;
  /** What is said of the dot under the pointer; null: nothing. */
  pointed?: PointedWords | null;
}

export interface Plot {
  /** Changes what is named and redraws the layers that show it, in the next animation frame, all changes together. */
  update(change: Partial<Picture>): void;
  /** The same at once, with what waits: for those who are called in an animation frame. */
  updateNow(change: Partial<Picture>): void;
  /**
   * Reads the colors again: call it when the theme has changed.
   *
   * @param forPaper draws no canvas that is seen through: on paper it would be white
   */
  restyle(forPaper?: boolean): void;
  destroy(): void;
}

type Part = 'regions' | 'points' | 'mistakes' | 'boundaries' | 'overlays' | 'names' | 'handles';

/** Which parts show a field of the picture. Overlays may show anything, so they follow every change. */
const shownBy: Record<keyof Picture, Part[]> = {
  points: ['points', 'mistakes', 'names'],
  student: ['regions', 'boundaries', 'names'],
  teacher: ['regions', 'boundaries', 'names'],
  before: ['boundaries', 'names'],
  predictions: ['mistakes', 'names'],
  otherPredictions: ['mistakes', 'names'],
  labels: ['handles', 'names'],
  dragging: ['handles'],
  selected: ['handles'],
  ground: ['regions', 'points'],
  overlays: [],
  names: ['names'],
  cue: ['names'],
  judged: ['names'],
};

/** A plot that fills the container's width, keeps its aspect and follows its size and the screen's density. */
export function createPlot(
  container: Element,
  { domain, points, touchable = null, pointed = null }: PlotOptions,
): Plot {
  const root = document.createElement('div');
  root.className = 'picture';
  root.style.aspectRatio = String(aspectOf(domain));
  container.append(root);
  const ground = document.createElement('div');
  ground.className = 'ground';
  root.append(ground);
  const regions = appendGridLayer(ground);
  const dots = appendLayer(ground);
  // SVG, since its lines are rasterized off the main thread.
  const lineLayer = appendSvg(ground, null);
  const crowd = mistakeLayer(lineLayer);
  const lines = select(lineLayer);
  const [dotsOnPaper, mistakes, boundaries, overlaysOnPaper] = Array.from({ length: 4 }, () =>
    lines.append('g').node()!,
  ) as [SVGGElement, SVGGElement, SVGGElement, SVGGElement];
  const overlays = appendLayer(ground);
  const nameLayer = appendSvg(ground, null);
  const names = attachNames(nameLayer, textWidth);
  const picture = emptyPicture(points);
  const handleLayer = appendSvg(root, touchable && touchable.words.group);
  const handles = attachHandles(handleLayer, touchable);
  const pill = pointed && attachPill(root, pointed, () => ({ picture, scales }));
  // Neither is asked of a page that changes: it would be laid out for each plot.
  let palette = pageColors;
  let size = { width: 0, height: 0 };
  let scales = plotScales(size, domain);
  let paper = false;

  const drawOn = (layer: Layer, onPaper: SVGGElement, drawing: (sink: Sink) => void) => {
    layer.clear();
    renderSvg(onPaper, (sink) => paper && drawing(sink));
    if (!paper) drawing(layer.sink);
  };

  const draw: Record<Part, () => void> = {
    regions() {
      const field = picture.student ?? picture.teacher;
      if (field && !picture.ground) paintRegions(regions, field, palette);
    },
    points: () =>
      drawOn(dots, dotsOnPaper, (sink) => {
        picture.ground?.draw(sink, picture.points, palette, scales);
        drawPoints(sink, picture.points, palette, dotScales(scales, picture.points));
      }),
    mistakes() {
      const own = dotScales(scales, picture.points);
      const asPixels = isCrowded(picture.points) && !paper;
      renderSvg(mistakes, (sink) => asPixels || drawMistakes(sink, picture, pageColors, own));
      if (asPixels) crowd.draw(picture, palette, own, devicePixelRatio);
      else crowd.clear();
    },
    boundaries: () => renderSvg(boundaries, (sink) => drawBoundaries(sink, picture, pageColors, scales)),
    overlays: () =>
      drawOn(overlays, overlaysOnPaper, (sink) => {
        for (const overlay of picture.overlays) overlay.draw(sink, picture, palette, scales);
      }),
    names: () => names.render(picture, scales),
    handles: () => handles.render({ ...picture, scales: touchable ? scales : small(scales) }),
  };
  const redraw = (parts: Iterable<Part>) => {
    if (scales.size.width === 0) return;
    for (const part of parts) draw[part]();
    pill?.refresh();
  };
  const redrawAll = () => redraw(Object.keys(draw) as Part[]);

  const fit = () => {
    // It may have gone before its turn has come.
    if (!root.isConnected) return;
    if (palette === pageColors) palette = readPalette(container);
    scales = plotScales(size, domain, chartUnit());
    for (const canvas of [dots, overlays]) canvas.resize(size, devicePixelRatio);
    for (const svg of [lineLayer, nameLayer, handleLayer]) fitChart(svg, size);
    redrawAll();
  };
  let callOff: (() => void) | null = null;
  const fitInTurn = () => void (callOff = inTurn(fit));
  const observer = new ResizeObserver(([now]) => {
    const { width, height } = now!.contentRect;
    size = { width: Math.round(width), height: Math.round(height) };
    fitInTurn();
  });
  observer.observe(root);
  const stopDensity = onDensity(fitInTurn);

  let waiting: Partial<Picture> = {};
  let request: number | null = null;
  const show = () => {
    if (request !== null) cancelAnimationFrame(request);
    request = null;
    const change = waiting;
    waiting = {};
    redraw(apply(change, picture));
  };

  return {
    update(change) {
      Object.assign(waiting, change);
      request ??= requestAnimationFrame(show);
    },
    updateNow(change) {
      Object.assign(waiting, change);
      show();
    },
    restyle(forPaper = false) {
      paper = forPaper;
      palette = readPalette(container);
      redrawAll();
    },
    destroy() {
      if (request !== null) cancelAnimationFrame(request);
      observer.disconnect();
      callOff?.();
      stopDensity();
      names.destroy();
      pill?.destroy();
      handles.destroy();
      root.remove();
    },
  };
}

/** What nobody takes hold of need not be large. */
const small = (scales: Scales): Scales => ({ ...scales, zoom: 0.6 * scales.zoom });

/** Changes a picture; returns the parts that show what is now another. */
function apply(change: Partial<Picture>, picture: Picture): Set<Part> {
  const changed = (Object.keys(change) as (keyof Picture)[]).filter((key) => change[key] !== picture[key]);
  const hadOverlays = picture.overlays.length > 0;
  Object.assign(picture, change);
  const parts = new Set(changed.flatMap((key) => shownBy[key]));
  if (changed.length > 0 && (hadOverlays || picture.overlays.length > 0)) parts.add('overlays');
  return parts;
}
