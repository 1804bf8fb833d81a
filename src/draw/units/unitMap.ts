/** The inside of a network: its hidden units as small fields, layer by layer, and the weights between them. */
import { interpolateRgb, rgb } from 'd3';
import { coarseGrid } from '../../data/grid.ts';
import type { Palette } from '../palette.ts';
import { aspect, type Size } from '../scales.ts';
import { washColor } from '../plot/wash.ts';

/** A network as the map shows it. */
export interface UnitMap {
  /** Every hidden layer's values at the coarse grid's nodes: by layer, [units][nodes]. */
  values: readonly (readonly Float32Array[])[];
  /** W of every layer, row-major [fan-in][fan-out]. */
  weights: readonly Float32Array[];
  /** Probability of class 1 at the coarse grid's nodes: the output. */
  output: Float32Array;
}

/** A unit's field on the map, CSS pixels. */
export interface UnitBox {
  /** The hidden layer, from 0; the output's is their number. */
  layer: number;
  unit: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

const inputNames = ['x', 'y'];
const widest = 64;
const gap = 4;

/** Where every unit stands: a column a layer, between the two inputs and the output. */
export function unitBoxes(layers: readonly number[], size: Size): UnitBox[] {
  const columns = [...layers, 1];
  const most = Math.max(...columns);
  const width = Math.min(widest, (size.height / most - gap) * aspect, (0.5 * size.width) / columns.length);
  const height = width / aspect;
  const left = 26;
  const pitch = columns.length === 1 ? 0 : (size.width - width - left) / columns.length;
  return columns.flatMap((units, layer) =>
    Array.from({ length: units }, (_, unit) => ({
      layer,
      unit,
      x: left + (layer + 1) * pitch,
      y: (size.height * (unit + 0.5)) / units - height / 2,
      width,
      height,
    })),
  );
}

/** Draws the whole map anew. */
export function drawUnitMap(
  context: CanvasRenderingContext2D,
  { values, weights, output }: UnitMap,
  size: Size,
  palette: Palette,
): void {
  const layers = values.map((units) => units.length);
  const boxes = unitBoxes(layers, size);
  const inputs = inputNames.map((name, i) => ({ name, x: 12, y: (size.height * (i + 1)) / 3 }));
  context.clearRect(0, 0, size.width, size.height);
  weights.forEach((matrix, layer) => {
    const to = boxes.filter((box) => box.layer === layer);
    const from =
      layer === 0
        ? inputs.map(({ x, y }) => [x + 8, y] as const)
        : boxes
            .filter((box) => box.layer === layer - 1)
            .map((box) => [box.x + box.width, middle(box)] as const);
    // The output is the difference of the two logits.
    const logits = layer === weights.length - 1;
    drawWeights(context, palette, from, to, (i, j) =>
      logits ? matrix[2 * i + 1]! - matrix[2 * i]! : matrix[i * to.length + j]!,
    );
  });
  context.font = '500 15px "Inter Variable", sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = palette.ink;
  for (const { name, x, y } of inputs) context.fillText(name, x, y);
  for (const box of boxes) {
    drawUnit(context, { values, output }, box, palette);
    context.lineWidth = 1;
    context.strokeStyle = palette.edge;
    context.strokeRect(box.x, box.y, box.width, box.height);
  }
}

/** One unit's field over a box of any size; the output's in the classes' colors. */
export function drawUnit(
  context: CanvasRenderingContext2D,
  { values, output }: Pick<UnitMap, 'values' | 'output'>,
  box: UnitBox,
  palette: Palette,
): void {
  const field = values[box.layer]?.[box.unit];
  if (!field) {
    drawField(context, output, box, outputShades(palette), (p) => p);
    return;
  }
  const largest = field.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  drawField(context, field, box, activityShades(palette), (value) => (value / largest + 1) / 2);
}

const middle = ({ y, height }: UnitBox): number => y + height / 2;

/** Steps of size that lines come in: a path a step and sign, since a thousand strokes take longer than a frame. */
const strengths = 12;

/** Line width is size, solid positive, dashed negative; all relative to the largest of the layer. */
function drawWeights(
  context: CanvasRenderingContext2D,
  palette: Palette,
  from: readonly (readonly [number, number])[],
  to: readonly UnitBox[],
  weight: (i: number, j: number) => number,
): void {
  const all = from.flatMap((_, i) => to.map((__, j) => Math.abs(weight(i, j))));
  const largest = Math.max(1e-9, ...all);
  context.strokeStyle = palette.ink2;
  const paths = new Map<number, Path2D>();
  from.forEach(([x, y], i) =>
    to.forEach((box, j) => {
      const strength = Math.round((strengths * weight(i, j)) / largest);
      const path = paths.get(strength) ?? new Path2D();
      paths.set(strength, path);
      path.moveTo(x, y);
      path.lineTo(box.x, middle(box));
    }),
  );
  for (const [strength, path] of paths) {
    const share = Math.abs(strength) / strengths;
    // Of many weights the small ones would hide the large.
    context.globalAlpha = 0.1 + 0.8 * share ** 2;
    context.lineWidth = 3.5 * share;
    context.setLineDash(strength < 0 ? [4, 3] : []);
    if (strength !== 0) context.stroke(path);
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/** Gray, since hue means class: −1 is paper, +1 dark. A unit that goes beyond (relu) is scaled to fit. */
const activityShades = (palette: Palette): Shades => {
  const color = interpolateRgb(palette.paper, palette.ink2);
  return shadesOf(palette, 'activity', color);
};

const outputShades = (palette: Palette): Shades => shadesOf(palette, 'output', (p) => washColor(p, palette));

/** Colors of 0 to 1 in equal steps, RGBA bytes each. */
type Shades = Uint8ClampedArray[];
const levels = 255;
const known = new Map<string, Shades>();

function shadesOf(
  { paper, ink2, aWash, bWash }: Palette,
  kind: string,
  color: (share: number) => string,
): Shades {
  const key = [kind, paper, ink2, aWash, bWash].join();
  const found = known.get(key);
  if (found) return found;
  const shades = Array.from({ length: levels + 1 }, (_, i) => {
    const { r, g, b } = rgb(color(i / levels));
    return Uint8ClampedArray.of(r, g, b, 255);
  });
  known.set(key, shades);
  return shades;
}

/** A canvas of a pixel a node. One serves all fields: made anew for each, they keep the garbage collector busy. */
let scratch: ReturnType<typeof createScratch> | undefined;

function createScratch() {
  const { columns, rows } = coarseGrid;
  const small = document.createElement('canvas');
  Object.assign(small, { width: columns, height: rows });
  const pen = small.getContext('2d', { willReadFrequently: true })!;
  return { small, pen, image: pen.createImageData(columns, rows) };
}

/** A field on the coarse grid, stretched over a box. `share`: a value's place among the shades, 0 to 1. */
function drawField(
  context: CanvasRenderingContext2D,
  field: Float32Array,
  box: Pick<UnitBox, 'x' | 'y' | 'width' | 'height'>,
  shades: Shades,
  share: (value: number) => number,
): void {
  const { columns, rows } = coarseGrid;
  const { small, pen, image } = (scratch ??= createScratch());
  field.forEach((value, node) => {
    // The grid's rows go up, an image's go down.
    const at = 4 * ((rows - 1 - Math.floor(node / columns)) * columns + (node % columns));
    image.data.set(shades[Math.round(levels * share(value))] ?? shades[0]!, at);
  });
  pen.putImageData(image, 0, 0);
  context.drawImage(small, box.x, box.y, box.width, box.height);
}
