import type { SheetSize } from '../../../../draw/sheet/sheet.ts';
import type { SizeId } from './pictureIds.ts';

export interface PrintSize extends SheetSize {
  /** Pixels of a PNG in one of its lengths. */
  ratio: number;
}

/** CSS pixels to an inch and to a millimeter, which they are 1/96 of and so many on paper. */
export const perInch = 96;
export const perMillimeter = perInch / 25.4;

/** On paper at 300 dots an inch. */
const print = 300 / perInch;

export const sheetSizes: Record<SizeId, PrintSize> = {
  column: {
    width: 84 * perMillimeter,
    height: null,
    margin: 5,
    letters: { caption: 9.5, source: 7.5 },
    ratio: print,
  },
  text: {
    width: 174 * perMillimeter,
    height: null,
    margin: 8,
    letters: { caption: 11, source: 8.5 },
    ratio: print,
  },
  // 1920 × 1080 pixels.
  slide: { width: 960, height: 540, margin: 28, letters: { caption: 13, source: 9.5 }, ratio: 2 },
};
