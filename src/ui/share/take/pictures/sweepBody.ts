/** A sweep: one setting as lines, two as a diagram; with its axes' names and what its shades or lines mean. */
import { drawLegend, legendHeight, type LegendEntry } from '../../../../draw/sheet/legendRow.ts';
import { crossMark, hatchMark, shadeMark } from '../../../../draw/sheet/shadeMark.ts';
import type { Body } from '../../../../draw/sheet/sheet.ts';
import { successShades } from '../../../../draw/sweep/successShades.ts';
import { lineLegend } from '../../../../draw/sweep/sweepLines.ts';
import type { Settings } from '../../../../settings/settings.ts';
import { lateWords } from '../../../../words/lateWords.ts';
import { words } from '../../../../words/words.ts';
import { sweepChart, sweptValues, type SweptRuns } from '../../../evidence/sweep/sweepChart.ts';
import { sweepLayout } from '../../../evidence/sweep/sweepLayout.ts';

/** Of the axes' names. */
const line = 18;
/** On paper, of the width. */
const share = { lines: 0.62, phase: 0.6 };

/** @param now the page's settings, which the axes mark */
export function sweepBody(sweep: SweptRuns, now: Settings): Body {
  const { axes } = sweep.request;
  const [across, up] = axes.map(({ path }) => lateWords.settings.fields[path].name);
  const legend = axes[1] ? phaseLegend(sweep) : linesLegend(sweep);
  const above = up === undefined ? 0 : line;
  const roomOf = (width: number) => above + line + legendHeight(legend, width);
  return {
    height: (width, most) =>
      Math.min(most, Math.max(200, share[up === undefined ? 'lines' : 'phase'] * width) + roomOf(width)),
    draw(sink, { width, height }, palette) {
      const box = { width, height: height - roomOf(width) };
      const { margin } = sweepLayout(box, axes[1] ? sweptValues(axes[1], now).labels : null);
      const name = { fill: palette.ink2, size: 12 };
      const { towards, upwards } = lateWords.sweep;
      if (up !== undefined) sink.text(upwards(up), 0, 12, name);
      sink.group({ at: [0, above], name: 'chart' }, (inner) =>
        sweepChart(sweep, now, { chart: box, margin }).draw(inner, palette, null),
      );
      sink.text(towards(across!), width, above + box.height + 12, { ...name, anchor: 'end' });
      sink.group({ at: [0, above + box.height + line], name: 'legend' }, (inner) =>
        drawLegend(inner, legend, width, palette),
      );
    },
  };
}

const linesLegend = ({ methods }: SweptRuns): LegendEntry[] =>
  methods.map((id) => ({ mark: lineLegend(id), text: words.methods.name[id] }));

function phaseLegend({ shown }: SweptRuns): LegendEntry[] {
  const { least, hatched, crossed } = lateWords.sweep.legend;
  const cells = shown.flat();
  const isOpen = cells.some(({ runs, cell }) => runs.length === 0 && !cell.refused);
  return [
    ...successShades.map((shade) => ({ mark: shadeMark(shade.ink), text: least(shade.least) })),
    ...(isOpen ? [{ mark: hatchMark, text: hatched }] : []),
    ...(cells.some(({ cell }) => cell.refused) ? [{ mark: crossMark, text: crossed }] : []),
  ];
}
