/** The names of a chart's lines, beside their ends. */
import type { Palette } from '../palette.ts';
import type { Sink } from '../sink/sink.ts';
import type { Chart } from './chart.ts';
import type { CurveScales } from './curveScales.ts';
import { curvePaint, nameStyle } from './lineStyles.ts';
import { nameHeight, swatch, toName, toSwatch } from './nameRoom.ts';
import { placeLabels } from './placeLabels.ts';

export function drawCurveNames(
  sink: Sink,
  { viewed }: Chart,
  palette: Palette,
  { named, x, y, frame }: CurveScales,
): void {
  const drawn = named.filter(({ samples }) => samples.length > 0);
  const lasts = drawn.map(({ samples }) => samples.at(-1)!);
  const ends = lasts.map(({ value }) => y(value));
  const tops = placeLabels(ends, nameHeight, [nameHeight / 2, frame.bottom]);
  drawn.forEach(({ id, name }, i) => {
    const moved = ends[i]! - tops[i]!;
    sink.group({ at: [frame.right + toSwatch, tops[i]!], name: `name ${id}` }, (label) => {
      // From the line's end, once it is there, to a name that had to make room.
      if (Math.abs(moved) > 1 && x(lasts[i]!.step) > frame.right - 1)
        label.path(`M${4 - toSwatch} ${moved.toFixed(1)}L-3 0`, { name: 'leader', stroke: palette.edge });
      label.path(`M0 0H${swatch}`, curvePaint(id, palette, viewed));
      label.text(name, swatch + toName, 0, { ...nameStyle(id, palette, viewed), size: 13, centered: true });
    });
  });
}
