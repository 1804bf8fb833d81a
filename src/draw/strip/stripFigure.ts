/** The strip plot as a picture of its own, for a paper or a slide: an SVG file that needs nothing else. */
import type { Palette } from '../palette.ts';
import type { Lettering, Sink } from '../sink/sink.ts';
import { svgFile } from '../sink/svgFile.ts';
import { dotRadius, largest, stackHeight } from './stackDots.ts';
import { drawStrip, drawStripAxis, type AxisWords, type StripOptions } from './stripPlot.ts';
import { mostOf, stripScale } from './stripScale.ts';

export interface FigureRow extends Pick<StripOptions, 'wrong' | 'recorded' | 'middle'> {
  /** At the left: the method's name where it is its first row, and what the row is. */
  name: string;
  detail: string;
  /** At the right. */
  numbers: readonly string[];
}

export interface Figure {
  title: string;
  note: string;
  /** Over the numbers. */
  heads: readonly string[];
  rows: readonly FigureRow[];
  /** How many points can be wrong. */
  points: number;
  axis: AxisWords;
}

const [nameWidth, plotWidth, numberWidth, top, margin] = [230, 720, 120, 96, 24];
/** Of a row: above the dots, for dots, and below them. */
const [headroom, leastDots, mostDots, foot] = [14, 36, 114, 12];
const numbersAt = margin + nameWidth + plotWidth;

/** @returns the file's text */
export function stripFigure(figure: Figure, palette: Palette): string {
  const { heads, rows } = figure;
  const strips = stripsOf(figure);
  const size = {
    width: 2 * margin + nameWidth + plotWidth + numberWidth * heads.length,
    height: top + rowHeight(strips) * rows.length + 56 + margin,
  };
  return svgFile(size, (sink) => {
    sink.path((pen) => pen.rect(0, 0, size.width, size.height), { name: 'paper', fill: palette.paper });
    drawFigure(sink, figure, strips, palette);
  });
}

type Strips = Pick<StripOptions, 'most' | 'radius' | 'size'>;

/** On one axis, with dots of one size, as high as the fullest needs. */
function stripsOf({ rows, points }: Figure): Strips {
  const all = rows.map(({ wrong }) => wrong);
  const most = mostOf(all.flat(), points);
  const scale = stripScale(plotWidth, points, most);
  const dots = Math.max(leastDots, Math.min(mostDots, stackHeight(all, scale, largest)));
  return { most, radius: dotRadius(all, scale, dots), size: { width: plotWidth, height: dots + foot } };
}

const rowHeight = ({ size }: Strips): number => headroom + size.height;

function drawFigure(
  sink: Sink,
  { title, note, heads, rows, points, axis }: Figure,
  strips: Strips,
  palette: Palette,
): void {
  const quiet = { fill: palette.ink2, size: 13 };
  const plain = { fill: palette.ink, size: 14 };
  const height = rowHeight(strips);
  sink.text(title, margin, 40, { fill: palette.ink, size: 22, weight: 650, name: 'title' });
  sink.text(note, margin, 64, quiet);
  drawNumbers(sink, heads, top - 12, quiet);
  rows.forEach((row, i) => {
    const y = top + i * height;
    const ground = y + height - foot;
    sink.text(row.name, margin, ground - 20, { fill: palette.ink, size: 15, weight: 600, name: 'name' });
    sink.text(row.detail, margin, ground - 1, quiet);
    sink.group({ at: [margin + nameWidth, y + headroom], name: 'strip' }, (strip) =>
      drawStrip(strip, { ...row, ...strips, points, foot, note: null }, palette),
    );
    drawNumbers(sink, row.numbers, ground - 1, plain);
  });
  const at = [margin + nameWidth, top + height * rows.length + 4] as const;
  sink.group({ at, name: 'strip-axis' }, (inner) =>
    drawStripAxis(inner, { width: plotWidth, points, most: strips.most, words: axis, bare: false }, palette),
  );
}

/** At the right, a column each. */
function drawNumbers(sink: Sink, texts: readonly string[], y: number, letters: Lettering): void {
  texts.forEach((text, i) =>
    sink.text(text, numbersAt + numberWidth * (i + 1), y, { ...letters, anchor: 'end' }),
  );
}
