/** The inside of a network: its hidden units as small fields, layer by layer, and the weights between them. */
import type { Palette } from '../palette.ts';
import type { Size } from '../scales.ts';
import type { Sink } from '../sink/sink.ts';
import { drawUnit, type UnitFields } from './unit.ts';
import { unitBoxes, type UnitBox } from './unitBoxes.ts';
import { drawWeights } from './weights.ts';

/** A network as the map shows it. */
export interface UnitMap extends UnitFields {
  /** W of every layer, row-major [fan-in][fan-out]. */
  weights: readonly Float32Array[];
}

const inputNames = ['x', 'y'];

/** @param aspect width over height of a unit's field */
export function drawUnitMap(sink: Sink, map: UnitMap, size: Size, aspect: number, palette: Palette): void {
  const layers = map.values.map((units) => units.length);
  const boxes = unitBoxes(layers, size, aspect);
  const inputs = inputNames.map((name, i) => ({ name, x: 12, y: (size.height * (i + 1)) / 3 }));
  map.weights.forEach((matrix, layer) => {
    const to = boxes.filter((box) => box.layer === layer).map(entryOf);
    const from =
      layer === 0
        ? inputs.map(({ x, y }) => [x + 8, y] as const)
        : boxes.filter((box) => box.layer === layer - 1).map(exitOf);
    // The output is the difference of the two logits.
    const logits = layer === map.weights.length - 1;
    drawWeights(sink, palette, from, to, (i, j) =>
      logits ? matrix[2 * i + 1]! - matrix[2 * i]! : matrix[i * to.length + j]!,
    );
  });
  for (const { name, x, y } of inputs)
    sink.text(name, x, y, { fill: palette.ink, size: 15, weight: 500, anchor: 'middle', centered: true });
  for (const box of boxes) {
    drawUnit(sink, map, box, palette);
    sink.path((pen) => pen.rect(box.x, box.y, box.width, box.height), { stroke: palette.edge });
  }
}

const middle = ({ y, height }: UnitBox): number => y + height / 2;
const entryOf = (box: UnitBox) => [box.x, middle(box)] as const;
const exitOf = (box: UnitBox) => [box.x + box.width, middle(box)] as const;
