/** The strip plot as a picture of its own, for a paper or a slide: an SVG file that needs nothing else. */
import { create, type Selection } from 'd3';
import css from './stripPlot.css?inline';
import { drawStrip, drawStripAxis, type StripOptions } from './stripPlot.ts';

export interface FigureRow extends Pick<StripOptions, 'wrong' | 'middle'> {
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
}

const [nameWidth, plotWidth, numberWidth, rowHeight, top, margin] = [230, 720, 120, 54, 96, 24];

/** @returns the file's text, in the colors that the page has now */
export function stripFigure({ title, note, heads, rows }: Figure): string {
  const width = 2 * margin + nameWidth + plotWidth + numberWidth * heads.length;
  const height = top + rowHeight * rows.length + 56 + margin;
  const svg = create('svg')
    .attr('xmlns', 'http://www.w3.org/2000/svg')
    .attr('viewBox', `0 0 ${width} ${height}`)
    .attr('width', width)
    .attr('height', height);
  svg.append('style').text(resolved(`${css}${figureStyle}`));
  svg.append('rect').attr('class', 'paper').attr('width', width).attr('height', height);
  svg.append('text').attr('class', 'title').attr('x', margin).attr('y', 40).text(title);
  svg.append('text').attr('class', 'note').attr('x', margin).attr('y', 64).text(note);
  const numbersAt = margin + nameWidth + plotWidth;
  appendTexts(svg, heads, numbersAt, top - 12, 'note');
  rows.forEach((row, i) => {
    const y = top + i * rowHeight;
    svg
      .append('text')
      .attr('class', 'name')
      .attr('x', margin)
      .attr('y', y + 24)
      .text(row.name);
    svg
      .append('text')
      .attr('class', 'note')
      .attr('x', margin)
      .attr('y', y + 43)
      .text(row.detail);
    const size = { width: plotWidth, height: rowHeight };
    drawStrip(nested(svg, y, rowHeight), { ...row, marked: null, size });
    appendTexts(svg, row.numbers, numbersAt, y + 32, 'number');
  });
  drawStripAxis(nested(svg, top + rowHeight * rows.length + 4, 48), { width: plotWidth, height: 48 });
  return new XMLSerializer().serializeToString(svg.node()!);
}

type Svg = Selection<SVGSVGElement, undefined, null, undefined>;

function nested(svg: Svg, y: number, height: number): SVGSVGElement {
  return svg
    .append('svg')
    .attr('x', margin + nameWidth)
    .attr('y', y)
    .attr('width', plotWidth)
    .attr('height', height)
    .attr('overflow', 'visible')
    .node()!;
}

function appendTexts(svg: Svg, texts: readonly string[], x: number, y: number, name: string): void {
  texts.forEach((text, i) => {
    const at = x + numberWidth * (i + 1);
    svg.append('text').attr('class', `${name} end`).attr('x', at).attr('y', y).text(text);
  });
}

const figureStyle = `
text { font: 14px Inter, system-ui, sans-serif; fill: var(--ink); }
.title { font-size: 22px; font-weight: 650; }
.name { font-size: 15px; font-weight: 600; }
.note { font-size: 13px; fill: var(--ink2); }
.number { font-variant-numeric: tabular-nums; }
.end { text-anchor: end; }
.paper { fill: var(--paper); }
`;

/** Custom properties as plain colors: not every program that reads SVG knows them. */
function resolved(style: string): string {
  const page = getComputedStyle(document.documentElement);
  return style.replace(/var\((--[\w-]+)\)/g, (_, name: string) => page.getPropertyValue(name).trim());
}
