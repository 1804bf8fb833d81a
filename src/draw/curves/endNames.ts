/** Names of lines, each as near to its line's end as the others allow. */
import type { MethodId } from '../../settings/settings.ts';
import type { Palette } from '../palette.ts';
import type { Sink } from '../sink/sink.ts';
import { curvePaint, nameStyle } from './lineStyles.ts';
import { nameHeight, swatch, toName, toSwatch } from './nameRoom.ts';
import { placeLabels } from './placeLabels.ts';

export interface EndName {
  id: MethodId;
  name: string;
  /** Height of the line's end. */
  end: number;
  /** Whether that lies at the frame: a leader goes from it to a name that had to make room. */
  led: boolean;
}

/** @param frame where names begin, and to which height they go. @param viewed the one that is bold */
export function drawEndNames(
  sink: Sink,
  names: readonly EndName[],
  { right, bottom }: { right: number; bottom: number },
  viewed: MethodId | null,
  palette: Palette,
): void {
  const ends = names.map(({ end }) => end);
  const tops = placeLabels(ends, nameHeight, [nameHeight / 2, bottom]);
  names.forEach(({ id, name, led }, i) => {
    const moved = ends[i]! - tops[i]!;
    sink.group({ at: [right + toSwatch, tops[i]!], name: `name ${id}` }, (label) => {
      if (Math.abs(moved) > 1 && led)
        label.path(`M${4 - toSwatch} ${moved.toFixed(1)}L-3 0`, { name: 'leader', stroke: palette.edge });
      label.path(`M0 0H${swatch}`, curvePaint(id, palette, viewed));
      label.text(name, swatch + toName, 0, { ...nameStyle(id, palette, viewed), size: 13, centered: true });
    });
  });
}
