import { useEffect, type RefObject } from 'react';
import type { Points } from '../../../data/dataset.ts';
import { domain } from '../../../data/ownDomain.ts';
import { drawCasing, drawPoints } from '../../../draw/plot/points.ts';
import { readPalette, type Palette } from '../../../draw/palette.ts';
import { plotScales, type Scales, type Size } from '../../../draw/scales.ts';
import { canvasSink } from '../../../draw/sink/canvasSink.ts';
import { chartUnit } from '../../../draw/sink/chartUnit.ts';
import type { Dot } from '../../../session/own/dots.ts';
import type { Painter } from '../../../session/own/painter.ts';
import { onTheme } from '../../shell/theme.ts';

/** What a stroke has done so far, over a plot that does not know it yet. @param width, height in sixteenths of the font size */
export function usePaintCanvas(
  canvas: RefObject<HTMLCanvasElement | null>,
  painter: Painter,
  { width, height }: Size,
): void {
  useEffect(() => {
    const size = { width: width * chartUnit(), height: height * chartUnit() };
    const context = sharp(canvas.current!, size);
    const scales = plotScales(size, domain);
    let palette = readPalette(document.documentElement);
    let frame = 0;
    const draw = () => {
      const { blank, added, erased } = painter.store.get();
      cancelAnimationFrame(frame);
      const done = !blank && added.length === 0 && erased.size === 0;
      // The plot draws the new points in its own next frame: until then they stay here.
      if (done) frame = requestAnimationFrame(() => (frame = requestAnimationFrame(clear)));
      else drawState(context, { blank, added, gone: chosen(painter.shown, erased) }, palette, scales);
    };
    const clear = () => context.clearRect(0, 0, size.width, size.height);
    draw();
    const stop = [
      painter.store.subscribe(draw),
      onTheme(() => {
        palette = readPalette(document.documentElement);
        draw();
      }),
    ];
    return () => {
      cancelAnimationFrame(frame);
      for (const end of stop) end();
    };
  }, [canvas, painter, width, height]);
}

interface Shown {
  blank: boolean;
  added: readonly Dot[];
  gone: Points;
}

function drawState(
  context: CanvasRenderingContext2D,
  { blank, added, gone }: Shown,
  palette: Palette,
  scales: Scales,
): void {
  const { width, height } = scales.size;
  const sink = canvasSink(context);
  context.clearRect(0, 0, width, height);
  if (blank) {
    context.fillStyle = palette.paper;
    context.fillRect(0, 0, width, height);
  }
  drawCasing(sink, gone, palette, scales);
  const points = {
    x: Float32Array.from(added.flatMap(({ x, y }) => [x, y])),
    y: Uint8Array.from(added, ({ side }) => side),
  };
  drawPoints(sink, points, palette, scales);
}

const chosen = ({ x, y }: Points, indices: ReadonlySet<number>): Points => ({
  x: Float32Array.from([...indices].flatMap((i) => [x[2 * i]!, x[2 * i + 1]!])),
  y: Uint8Array.from(indices, (i) => y[i]!),
});

/** As sharp as the screen. */
function sharp(canvas: HTMLCanvasElement, { width, height }: Size): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')!;
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  return context;
}
