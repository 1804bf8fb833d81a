/** Three methods side by side, as a file has them, with what is drawn in them below. */
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { boundaryLegend } from '../../../src/draw/plot/boundaries.ts';
import type { Picture } from '../../../src/draw/plot/picture.ts';
import { flatRegions } from '../../../src/draw/sheet/flatRegions.ts';
import type { LegendEntry } from '../../../src/draw/sheet/legendRow.ts';
import { plotsBody, type NamedPlot } from '../../../src/draw/sheet/plotsBody.ts';
import { bare, labels, points, predictions, student, teacher } from './data.ts';
import { example } from './example.ts';

const plot = (title: string, change: Partial<Picture>): NamedPlot => ({
  title,
  number: '99.6 %',
  picture: { ...bare, points, labels, ...change },
});
const plots = [
  plot('One', { student, predictions }),
  plot('Another one', { student: teacher, teacher: student }),
  plot('As in Figure 2', { ground: flatRegions(student) }),
];
const legend: LegendEntry[] = [
  { mark: boundaryLegend.student, text: 'student' },
  { mark: boundaryLegend.teacher, text: 'teacher' },
];

export default example({
  sizes: [
    { width: 640, height: 260 },
    { width: 300, height: 200 },
    { width: 900, height: 400 },
  ],
  data: { plots, legend },
  others: { plots: plots.slice(1), legend: [] },
  draw: (sink, data, palette, size) =>
    plotsBody({ ...data, domain: twoMoon.domain }).draw(sink, size, palette),
});
