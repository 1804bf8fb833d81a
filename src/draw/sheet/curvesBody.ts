/** The curves of a run up to where it stands, with a title above, and a legend where names have no room beside the lines. */
import type { Chart, Playhead } from '../curves/chart.ts';
import { curveScales } from '../curves/curveScales.ts';
import { drawCurves } from '../curves/curves.ts';
import { drawPlayhead } from '../curves/playhead.ts';
import { lineLegend } from '../sweep/sweepLines.ts';
import { drawLegend, legendHeight } from './legendRow.ts';
import type { Body } from './sheet.ts';

const head = 20;
/** Of the width, on paper. */
const share = 0.5;

export interface Curves {
  title: string;
  chart: Omit<Chart, 'names' | 'size'>;
  playhead: Playhead;
}

export function curvesBody({ title, chart, playhead }: Curves): Body {
  const entries = chart.series.map(({ id, name }) => ({ mark: lineLegend(id), text: name }));
  const partsOf = (width: number, height: number) => {
    const sized = (below: number) => ({
      ...chart,
      names: true,
      size: { width, height: Math.max(40, height - head - below) },
    });
    const bare = curveScales(sized(0));
    const below = bare.named.length < entries.length ? legendHeight(entries, width) : 0;
    return { below, sized: sized(below) };
  };
  return {
    height: (width, most) => Math.min(most, Math.max(150, share * width + head)),
    draw(sink, { width, height }, palette) {
      const { below, sized } = partsOf(width, height);
      const scales = curveScales(sized);
      sink.text(title, 0, 12, { fill: palette.ink, size: 12, weight: 600, name: 'title' });
      sink.group({ at: [0, head], name: 'chart' }, (inner) => {
        drawCurves(inner, sized, palette, scales);
        // At the end of the axis nothing comes later.
        if (playhead.step < chart.steps[1]) drawPlayhead(inner, playhead, palette, scales);
      });
      if (below > 0)
        sink.group({ at: [0, height - below], name: 'legend' }, (inner) =>
          drawLegend(inner, entries, width, palette),
        );
    },
  };
}
