/** The playground, `npm run dev` and /play.html: every picture in every size and theme, by SVG and by canvas. */
import { twoMoon } from '../../../src/data/twoMoon.ts';
import '@fontsource-variable/inter/wght.css';
import type { Label } from '../../../src/data/dataset.ts';
import { readPalette, type Palette } from '../../../src/draw/palette.ts';
import { createPlot } from '../../../src/draw/plot/plot.ts';
import type { Size } from '../../../src/draw/scales.ts';
import { canvasSink } from '../../../src/draw/sink/canvasSink.ts';
import { renderSvg } from '../../../src/draw/sink/renderSvg.ts';
import '../../../src/ui/styles/tokens.css';
import { plot as words } from '../../../src/words/en/plot.ts';
import { labels, plotSizes, points, predictions, student, teacher } from './data.ts';
import type { Example } from './example.ts';
import { examples } from './examples.ts';
import './play.css';

const page = document.getElementById('play')!;
const themes = ['light', 'dark'] as const;

append(page, 'h1', 'Drawings');
append(page, 'p', 'Each by SVG and, below it, by canvas: the two must look alike. Data is fixed.');
for (const theme of themes) {
  // The page's theme stays the last one: the plot with handles, below, takes its colors from there.
  document.documentElement.dataset.theme = theme;
  const palette = readPalette(document.documentElement);
  const column = append(page, 'section');
  column.className = 'theme';
  column.style.cssText = `background: ${palette.paper}; color: ${palette.ink}`;
  append(column, 'h2', theme);
  for (const [name, example] of examples) exhibit(column, name, example, palette);
}
showLivePlot();

function exhibit(parent: Element, name: string, example: Example, palette: Palette): void {
  append(parent, 'h3', name);
  for (const size of example.sizes) {
    const figure = append(parent, 'figure');
    append(figure, 'figcaption', `${size.width} × ${Math.round(size.height)}`);
    drawBySvg(figure, example, palette, size);
    drawByCanvas(figure, example, palette, size);
  }
}

function drawBySvg(parent: Element, { draw, data }: Example, palette: Palette, size: Size): void {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', String(size.width));
  svg.setAttribute('height', String(size.height));
  parent.append(svg);
  renderSvg(svg, (sink) => draw(sink, data, palette, size));
}

function drawByCanvas(parent: Element, { draw, data }: Example, palette: Palette, size: Size): void {
  const canvas = append(parent, 'canvas');
  canvas.width = size.width * devicePixelRatio;
  canvas.height = size.height * devicePixelRatio;
  canvas.style.width = `${size.width}px`;
  canvas.style.height = `${size.height}px`;
  const context = canvas.getContext('2d')!;
  context.scale(devicePixelRatio, devicePixelRatio);
  draw(canvasSink(context), data, palette, size);
}

/** As the page has it: layers, and handles that can be dragged, flipped, added and removed. */
function showLivePlot(): void {
  const section = append(page, 'section');
  append(section, 'h2', 'live');
  const container = append(section, 'div');
  container.style.width = `${plotSizes[1].width}px`;
  let now: Label[] = labels;
  const show = (next: Label[]) => {
    now = next;
    plot.update({ labels: now });
  };
  const replaced = (index: number, change: Partial<Label>) =>
    show(now.map((label, i) => (i === index ? { ...label, ...change } : label)));
  const callbacks = {
    onMove: (index: number, x: number, y: number) => replaced(index, { x, y }),
    onPlace: (index: number, x: number, y: number) => replaced(index, { x, y }),
    onFlip: (index: number) => replaced(index, { class: now[index]!.class === 0 ? 1 : 0 }),
    onUnlabel: (index: number) => show(now.filter((_, i) => i !== index)),
    onAdd: (x: number, y: number) => show([...now, { x, y, class: 0 }]),
    onSelect: (selected: number | null) => plot.update({ selected }),
  };
  const plot = createPlot(container, {
    domain: twoMoon.domain,
    points,
    touchable: { callbacks, words: words.handles },
  });
  plot.update({ labels, student, teacher, predictions });
}

function append<Tag extends keyof HTMLElementTagNameMap>(
  parent: Element,
  tag: Tag,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.append(element);
  return element;
}
