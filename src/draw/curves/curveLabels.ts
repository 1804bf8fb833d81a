/** The names of a chart's lines: beside their ends, or as a legend above where there is no room. */
import type { Palette } from '../palette.ts';
import type { Sink } from '../sink/sink.ts';
import type { Chart, Series } from './chart.ts';
import type { CurveScales } from './curveScales.ts';
import { legendPlaces, lineHeight, swatch } from './labelRoom.ts';
import { lineStyles } from './lineStyles.ts';
import { placeLabels } from './placeLabels.ts';

export function drawCurveLabels(
  sink: Sink,
  { series, size, labels }: Chart,
  palette: Palette,
  scales: CurveScales,
): void {
  const drawn = series.filter(({ samples }) => labels === 'legend' || samples.length > 0);
  const places =
    labels === 'none' ? [] : labels === 'direct' ? beside(drawn, scales) : above(drawn, size.width);
  for (const { series: one, left, top, leader } of places)
    sink.group({ at: [left, top], name: `name ${one.id}` }, (label) => {
      if (leader) label.path(leader, { name: 'leader', stroke: palette.edge });
      const { paint, weight } = lineStyles[one.id];
      label.path(`M0 0H${swatch}`, paint(palette));
      label.text(one.name, swatch + 8, 0, { fill: palette.ink, size: 14, weight, centered: true });
    });
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
    leader: `M-16 ${(ends[i]! - tops[i]!).toFixed(1)}L-4 0`,
  }));
}

const above = (series: readonly Series[], width: number): Place[] =>
  legendPlaces(series, width).map(({ row, ...place }) => ({
    ...place,
    top: lineHeight * (row + 0.5),
    leader: '',
  }));
