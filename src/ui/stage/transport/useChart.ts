import { useEffect, useState, type RefObject } from 'react';
import type { Chart } from '../../../draw/curves/chart.ts';
import { curveScales, type CurveScales } from '../../../draw/curves/curveScales.ts';
import { drawCurves } from '../../../draw/curves/curves.ts';
import type { Measure } from '../../../draw/curves/curveRange.ts';
import { drawPlayhead } from '../../../draw/curves/playhead.ts';
import { pageColors } from '../../../draw/palette.ts';
import type { Size } from '../../../draw/scales.ts';
import { fitChart } from '../../../draw/sink/chartUnit.ts';
import { renderSvg } from '../../../draw/sink/renderSvg.ts';
import type { Session } from '../../../session/session.ts';
import { keepDrawn } from '../../controls/keepDrawn.ts';
import { useSession } from '../../shell/context.ts';
import { curvesChart, playheadOn, type Against } from './curvesChart.ts';

/** The chart as it is drawn. */
export interface Drawn {
  chart: Chart;
  scales: CurveScales;
}

/** What is drawn against what. */
export interface Axes {
  measure: Measure;
  against: Against;
}

/** Two drawings, one over the other. */
interface Layers {
  curves: RefObject<SVGSVGElement | null>;
  playhead: RefObject<SVGSVGElement | null>;
}

/** Where a docked chart is so wide, as charts count, names leave the lines enough of it. */
const roomForNames = 520;

/**
 * Draws the curves a few times a second, and their heads with each frame: these are of its step, as its numbers and
 * its picture are.
 *
 * @returns null before there is room
 */
export function useChart(
  { curves, playhead }: Layers,
  { measure, against }: Axes,
  names: boolean,
  read: number | null,
  cue: string | null,
): Drawn | null {
  const session = useSession();
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    const element = curves.current!;
    const draw = (size: Size) => {
      const chart = {
        ...curvesChart(session, measure, against),
        size,
        names: names || size.width >= roomForNames,
      };
      const scales = curveScales(chart);
      renderSvg(element, (sink) => drawCurves(sink, chart, pageColors, scales));
      setDrawn({ chart, scales });
    };
    return keepDrawn(element, draw, (redraw) =>
      onChange(session, ({ paced, address, labels }) => [paced, address.view, labels.length], redraw),
    );
  }, [session, curves, measure, against, names]);
  useEffect(() => {
    if (!drawn) return;
    fitChart(playhead.current!, drawn.chart.size);
    const draw = () => {
      const stands = { ...playheadOn(session, drawn.chart, read), cue };
      renderSvg(playhead.current!, (sink) => drawPlayhead(sink, stands, pageColors, drawn.scales));
    };
    draw();
    return onChange(session, ({ summary }) => [summary], draw);
  }, [session, playhead, drawn, read, cue]);
  return drawn;
}

type State = ReturnType<Session['store']['get']>;

/** Calls back when any part of the page's state is another. Returns how to stop. */
function onChange(
  { store }: Session,
  parts: (state: State) => readonly unknown[],
  changed: () => void,
): () => void {
  let before = parts(store.get());
  return store.subscribe(() => {
    const now = parts(store.get());
    if (now.every((part, i) => part === before[i])) return;
    before = now;
    changed();
  });
}
