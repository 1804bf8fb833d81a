/** A few dots on the two washes: how a legend shows what lies on the regions. */
import type { Points } from '../../data/dataset.ts';
import type { LegendMark } from '../legendMark.ts';
import type { Palette } from '../palette.ts';
import type { Sink } from '../sink/sink.ts';

const size = { width: 44, height: 20 };
const half = size.width / 2;
const places = [6, 11, 16].flatMap((x, i) => [x, i === 1 ? 13 : 7]);

/** Where the dots lie and how large they are; larger than life. */
export const swatchScales = (zoom: number) => ({
  at: (points: Float32Array, i: number): [number, number] => [points[2 * i]!, points[2 * i + 1]!],
  zoom,
});

/** Three dots of the side's own class, or of the other. */
const dotsOf = (wrong: boolean): Points => ({
  x: Float32Array.of(...places, ...places.map((place, i) => (i % 2 === 0 ? place + half : place))),
  y: Uint8Array.of(...Array<number>(3).fill(wrong ? 1 : 0), ...Array<number>(3).fill(wrong ? 0 : 1)),
});

/** @param wrong whether the dots lie in the other class's region */
export const swatch = (
  wrong: boolean,
  drawDots: (sink: Sink, dots: Points, palette: Palette) => void,
): LegendMark => ({
  ...size,
  draw(sink, palette) {
    sink.path((pen) => pen.rect(0, 0, half, size.height), { fill: palette.aWash });
    sink.path((pen) => pen.rect(half, 0, half, size.height), { fill: palette.bWash });
    drawDots(sink, dotsOf(wrong), palette);
  },
});
