/** The strip plot as a picture of its own, for a paper or a slide: an SVG file that needs nothing else. */
import type { Palette } from '../palette.ts';
import type { Lettering, Sink } from '../sink/sink.ts';
import { svgFile } from '../sink/svgFile.ts';
import { dotRadius } from './stackDots.ts';
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

const [nameWidth, plotWidth, numberWidth, rowHeight, top, margin] = [230, 720, 120, 140, 96, 24];
const [headroom, foot] = [14, 12];
const numbersAt = margin + nameWidth + plotWidth;

/** @returns the file's text */
export function stripFigure(figure: Figure, palette: Palette): string {
  const { heads, rows } = figure;
  const size = {
    width: 2 * margin + nameWidth + plotWidth + numberWidth * heads.length,
    height: top + rowHeight * rows.length + 56 + margin,
  };
  return svgFile(size, (sink) => {
    sink.path((pen) => pen.rect(0, 0, size.width, size.height), { name: 'paper', fill: palette.paper });
    drawFigure(sink, figure, palette);
  });
}

function drawFigure(sink: Sink, { title, note, heads, rows, points, axis }: Figure, palette: Palette): void {
  const quiet = { fill: palette.ink2, size: 13 };
  const plain = { fill: palette.ink, size: 14 };
  const strips = rows.map(({ wrong }) => wrong);
  const most = mostOf(strips.flat(), points);
  const size = { width: plotWidth, height: rowHeight - headroom };
  const radius = dotRadius(strips, stripScale(plotWidth, points, most), size.height - foot);
  sink.text(title, margin, 40, { fill: palette.ink, size: 22, weight: 650, name: 'title' });
  sink.text(note, margin, 64, quiet);
  drawNumbers(sink, heads, top - 12, quiet);
  rows.forEach((row, i) => {
    const y = top + i * rowHeight;
    const ground = y + rowHeight - foot;
    sink.text(row.name, margin, ground - 20, { fill: palette.ink, size: 15, weight: 600, name: 'name' });
    sink.text(row.detail, margin, ground - 1, quiet);
    sink.group({ at: [margin + nameWidth, y + headroom], name: 'strip' }, (strip) =>
      drawStrip(strip, { ...row, points, most, radius, foot, size, note: null }, palette),
    );
    drawNumbers(sink, row.numbers, ground - 1, plain);
  });
  const at = [margin + nameWidth, top + rowHeight * rows.length + 4] as const;
  sink.group({ at, name: 'strip-axis' }, (inner) =>
    drawStripAxis(inner, { width: plotWidth, points, most, words: axis, bare: false }, palette),
  );
}

/** At the right, a column each. */
function drawNumbers(sink: Sink, texts: readonly string[], y: number, letters: Lettering): void {
  texts.forEach((text, i) =>
    sink.text(text, numbersAt + numberWidth * (i + 1), y, { ...letters, anchor: 'end' }),
  );
}
