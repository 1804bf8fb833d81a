/** What is drawn of a sweep, and where its parts stand: one setting as lines, two as a diagram. */
import { wilson } from '../../../learn/study/statistics.ts';
import type { SweepAxis } from '../../../learn/study/sweepAxis.ts';
import { median } from '../../../learn/median.ts';
import type { Size } from '../../../draw/scales.ts';
import type { Sink } from '../../../draw/sink/sink.ts';
import type { Palette } from '../../../draw/palette.ts';
import type { SweptValues } from '../../../draw/sweep/axisPlaces.ts';
import { drawPhase, phasePlaces, type PhaseCell } from '../../../draw/sweep/phaseDiagram.ts';
import { linesPlaces, type SweepPoint } from '../../../draw/sweep/linesPlaces.ts';
import { drawSweepLines } from '../../../draw/sweep/sweepLines.ts';
import type { CellRuns } from '../../../session/study/sweepRuns.ts';
import { datasetOf } from '../../../settings/datasetOf.ts';
import { formatValue } from '../../../settings/fields.ts';
import { valueAt, type Value } from '../../../settings/paths.ts';
import type { Settings } from '../../../settings/settings.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import type { SweepLayout } from './sweepLayout.ts';
import type { ShownSweep } from './useSweep.ts';
import { valueOf } from './valueOf.ts';

/** Of which method and cell. */
export interface SweepPlace {
  method: number;
  cell: number;
}

export interface SweepChart {
  draw: (sink: Sink, palette: Palette, marked: SweepPlace | null) => void;
  /** What lies nearest to a place of the chart. */
  placeAt: (x: number, y: number) => SweepPlace;
}

/** What is drawn of a sweep. */
export type SweptRuns = Pick<ShownSweep, 'request' | 'methods' | 'shown'> & Partial<Pick<ShownSweep, 'main'>>;

/** @param now the page's settings, which the axes mark */
export function sweepChart(
  sweep: SweptRuns,
  now: Settings,
  { chart: size, margin }: Pick<SweepLayout, 'chart' | 'margin'>,
): SweepChart {
  const [across, up] = sweep.request.axes.map((axis) => sweptValues(axis, now)) as [
    SweptValues,
    SweptValues?,
  ];
  return up ? phaseChart(sweep, across, up, size, margin) : linesChart(sweep, across, size, margin);
}

export const sweptValues = ({ path, values }: SweepAxis, now: Settings): SweptValues => ({
  values: values.map(plain),
  labels: values.map((value) => valueOf(path, value)),
  own: plain(valueAt(now, path)),
});

const plain = (value: Value): number | string => (typeof value === 'number' ? value : formatValue(value));

type Margin = SweepLayout['margin'];

function phaseChart(
  { shown }: SweptRuns,
  across: SweptValues,
  up: SweptValues,
  size: Size,
  margin: Margin,
): SweepChart {
  const cells = shown[0]!.map(phaseCell);
  const phase = { across, up, cells, size, margin };
  const { cell } = phasePlaces(phase);
  return {
    draw: (sink, palette, marked) => drawPhase(sink, { ...phase, marked: marked && marked.cell }, palette),
    placeAt: (x, y) => {
      const column = index((x - margin.left) / cell.width, across.values.length);
      const row = index((size.height - margin.bottom - y) / cell.height, up.values.length);
      return { method: 0, cell: row * across.values.length + column };
    },
  };
}

const index = (share: number, count: number): number => Math.max(0, Math.min(count - 1, Math.floor(share)));

function phaseCell({ cell: { refused }, runs, recorded }: CellRuns): PhaseCell {
  const reached = runs.filter(({ accuracy }) => accuracy >= 0.99).length;
  return {
    rate: runs.length === 0 ? null : reached / runs.length,
    text: runs.length === 0 ? '' : `${reached}/${runs.length}`,
    refused: refused !== null,
    recorded,
  };
}

function linesChart(
  { shown, methods, request, main }: SweptRuns,
  across: SweptValues,
  size: Size,
  margin: Margin,
): SweepChart {
  const { sweep } = lateWords;
  const series = shown.map((cells, i) => ({
    id: methods[i]!,
    name: words.methods.name[methods[i]!],
    points: cells.map(pointOf),
  }));
  const chart = {
    across,
    series,
    points: datasetOf(request.settings).judgedCount,
    banded: main ?? null,
    size,
    margin,
    words: { rate: sweep.rate, median: sweep.median, percent: sweep.percent, own: sweep.own },
  };
  const places = linesPlaces(chart);
  return {
    draw: (sink, palette, place) =>
      drawSweepLines(
        sink,
        { ...chart, marked: place && { series: place.method, index: place.cell } },
        palette,
      ),
    placeAt: (x, y) => {
      const cell = nearest(places.across.at, x);
      const away = series.map(({ points }, i) => {
        const point = points[cell];
        if (!point) return Infinity;
        const height = y < places.median(1) ? places.rate(point.rate) : places.median(point.median);
        return Math.hypot(places.x(i, cell) - x, height - y);
      });
      return { method: nearest(away, 0), cell };
    },
  };
}

function pointOf({ runs }: CellRuns): SweepPoint | null {
  if (runs.length === 0) return null;
  const accuracies = runs.map(({ accuracy }) => accuracy);
  const { rate, low, high } = wilson(accuracies.filter((accuracy) => accuracy >= 0.99).length, runs.length);
  return { rate, low, high, median: median(accuracies) };
}

const nearest = (at: readonly number[], place: number): number =>
  at.reduce((best, one, i) => (Math.abs(one - place) < Math.abs(at[best]! - place) ? i : best), 0);
