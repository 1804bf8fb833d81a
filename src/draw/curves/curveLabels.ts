/** The names of a chart's lines: beside their ends, or as a legend above where there is no room. */
import type { Selection } from 'd3';
import type { CurveScales } from './curveScales.ts';
import type { CurvesOptions, Series } from './chart.ts';
import { legendPlaces, lineHeight, swatch } from './labelRoom.ts';
import { placeLabels } from './placeLabels.ts';

export function drawCurveLabels(
  group: Selection<SVGGElement, string, SVGSVGElement, unknown>,
  { series, size, labels }: CurvesOptions,
  scales: CurveScales,
): void {
  const drawn = series.filter(({ samples }) => labels === 'legend' || samples.length > 0);
  const places =
    labels === 'none' ? [] : labels === 'direct' ? beside(drawn, scales) : above(drawn, size.width);
  const label = group
    .selectAll<SVGGElement, (typeof places)[number]>('g')
    .data(places, ({ series: { id } }) => id)
    .join((entering) => {
      const g = entering.append('g');
      g.append('path').attr('class', 'leader');
      g.append('line').attr('x2', swatch);
      g.append('text')
        .attr('x', swatch + 8)
        .attr('dy', '0.35em');
      return g;
    })
    .attr('class', ({ series: { id } }) => `name ${id}`)
    .attr('transform', ({ left, top }) => `translate(${left} ${top})`);
  label.select('.leader').attr('d', ({ leader }) => leader);
  label.select('line').attr('class', ({ series: { id } }) => `curve ${id}`);
  label.select('text').text(({ series: { name } }) => name);
}

interface Place {
  series: Series;
  left: number;
  top: number;
  /** From the line's end to the label, relative to the label. */
  leader: string;
}

function beside(series: readonly Series[], { y, frame }: CurveScales): Place[] {
  const ends = series.map(({ samples }) =>
    Math.min(frame.bottom, Math.max(frame.top, y(samples.at(-1)!.value))),
  );
  const tops = placeLabels(ends, lineHeight, [frame.top, frame.bottom]);
  return series.map((one, i) => ({
    series: one,
    left: frame.right + 22,
    top: tops[i]!,
    leader: `M-16 ${ends[i]! - tops[i]!}L-4 0`,
  }));
}

const above = (series: readonly Series[], width: number): Place[] =>
  legendPlaces(series, width).map(({ row, ...place }) => ({
    ...place,
    top: lineHeight * (row + 0.5),
    leader: '',
  }));
