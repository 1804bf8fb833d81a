/**
 * Where the parts of the stage stand: a function of its form and its room alone.
 *
 * All lengths are in sixteenths of the browser's font size, as charts count. Boxes are those of the plots; their
 * names stand above them, their facts below.
 */
import type { Size } from '../../../draw/scales.ts';
import { field } from './field.ts';
import { leastStacked, pair } from './pair.ts';
import { row } from './row.ts';
import type { Box, Form, Plots, Shape, StageLayout } from './shape.ts';
import { phone, textColumn } from './widths.ts';

const forms: Record<Form, (shape: Shape, room: Box, wiring: number) => Plots> = {
  row,
  field,
  pair,
  evidence: (_, room) => ({ plots: [], evidence: { ...room, height: room.height - 8 } }),
};

export function stageLayout(shape: Shape): StageLayout {
  const { size, dock, form, title, strip = stripHeight(shape) } = shape;
  const left = dock === 'beside' ? textColumn : 0;
  const top = dock === 'hero' ? title : 0;
  const room: Box = { left, top, width: size.width - left, height: size.height - strip - top };
  const wiring = dock === 'hero' && form === 'row' && size.width >= phone ? 48 : 0;
  return {
    title: { left: 0, top: 0, width: size.width, height: title },
    lane: null,
    board: null,
    evidence: null,
    names: null,
    bare: false,
    wiring,
    strip: { left, top: size.height - strip, width: room.width, height: strip },
    ...forms[form](shape, room, wiring),
  };
}

/** A teacher and its student on the stage. */
interface PairShape {
  aspect: number;
  /** Height of what stands under both. */
  board: number;
  /** Whether a step is told in its phases. */
  told: boolean;
}

/** How high the first screen must be: with the title, a plot that is no thumbnail, what stands around it, and the strip. */
export function leastHeight(title: number, { width }: Size, of: PairShape | null): number {
  if (width >= phone) return title + 144 + 52 + 60 + leastPlot;
  const form = of ? leastStacked(width, of.aspect, of.board, of.told) : 36 + leastPlot + 32;
  return title + form + phoneStrip;
}

const leastPlot = 150;
const phoneStrip = 140;

/** Of playing and the curve under the plots. */
function stripHeight({ size: { width, height }, dock, board }: Shape): number {
  if (width < phone) return dock === 'hero' ? phoneStrip : 60;
  if (dock === 'above') return 72;
  if (dock === 'beside' || board > 0) return 116;
  return Math.min(208, Math.max(144, Math.round(0.235 * height)));
}
