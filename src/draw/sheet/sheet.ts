/** A drawing with its caption below it, to be taken away: for a paper or a slide. */
import type { Palette } from '../palette.ts';
import type { Size } from '../scales.ts';
import { roomOf } from '../sink/roomOf.ts';
import type { Sink } from '../sink/sink.ts';
import { wrapText } from './wrapText.ts';

/** What a sheet is about: it takes the room that it is given. */
export interface Body {
  /** How high it is at a width; at most as high as it may be. */
  height(width: number, most: number): number;
  draw(sink: Sink, size: Size, palette: Palette): void;
}

export interface Sheet {
  body: Body;
  /** Sentences, a paragraph each. */
  caption: readonly string[];
  /** What it was made with, and where to find it; smaller. */
  source: string;
}

/** All lengths in CSS pixels, which are 1/96 inch on paper. */
export interface SheetSize {
  width: number;
  /** Null: as high as it needs to be. */
  height: number | null;
  margin: number;
  /** Sizes of letters. */
  letters: { caption: number; source: number };
}

interface Line {
  text: string;
  small: boolean;
}

interface Layout {
  size: Size;
  body: Size;
  lines: readonly Line[];
}

/** Of letters to their line. */
const leading = 1.35;
/** Of a letter on average over a line, in its size. */
const letterWidth = 0.56;
/** Between body and caption. */
const gap = 10;
/** Higher than this at its width no body is. */
const tallest = 2.2;

/** Where everything stands. Texts are estimated, so that a canvas and an SVG of it are the same. */
export function sheetLayout(sheet: Sheet, size: SheetSize): Layout {
  const width = size.width - 2 * size.margin;
  const wrapped = (text: string, small: boolean) =>
    wrapText(text, width, (part) => roomOf(part, letterWidth * lettersOf(size, small))).map((line) => ({
      text: line,
      small,
    }));
  const lines = [...sheet.caption.flatMap((text) => wrapped(text, false)), ...wrapped(sheet.source, true)];
  const below = 2 * size.margin + gap + lines.reduce((sum, { small }) => sum + lineHeight(size, small), 0);
  const most = size.height === null ? tallest * width : size.height - below;
  const height = sheet.body.height(width, most);
  return {
    size: { width: size.width, height: size.height ?? Math.ceil(height + below) },
    body: { width, height: size.height === null ? height : most },
    lines,
  };
}

const lettersOf = ({ letters }: SheetSize, small: boolean): number =>
  small ? letters.source : letters.caption;
const lineHeight = (size: SheetSize, small: boolean): number => leading * lettersOf(size, small);

/** @param layout of this sheet at this size: `sheetLayout(sheet, size)` */
export function drawSheet(
  sink: Sink,
  { body }: Sheet,
  size: SheetSize,
  layout: Layout,
  palette: Palette,
): void {
  const { margin } = size;
  const { width, height } = layout.size;
  sink.path((pen) => pen.rect(0, 0, width, height), { name: 'paper', fill: palette.paper });
  const own = body.height(layout.body.width, layout.body.height);
  // Where a slide is higher than what is on it, that stands in its middle.
  const top = margin + (layout.body.height - own) / 2;
  sink.group({ at: [margin, top], name: 'body' }, (inner) =>
    body.draw(inner, { width: layout.body.width, height: own }, palette),
  );
  let y = margin + layout.body.height + gap;
  for (const { text, small } of layout.lines) {
    y += lineHeight(size, small);
    sink.text(text, margin, y - 0.35 * lettersOf(size, small), {
      fill: small ? palette.ink2 : palette.ink,
      size: lettersOf(size, small),
      name: small ? 'source' : 'caption',
    });
  }
}
