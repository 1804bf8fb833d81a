import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { cellPlace, mapGrid } from '../../../data/mapGrid.ts';
import { labelMap } from '../../../draw/map/labelMap.ts';
import type { Picture } from '../../../draw/plot/picture.ts';
import type { Plot } from '../../../draw/plot/plot.ts';
import type { MethodId } from '../../../settings/settings.ts';
import type { Frame, MethodFrame } from '../../../worker/protocol.ts';
import { useDataset, usePage, useSession } from '../../shell/context.ts';
import { PlotFrame } from '../../stage/panel/PlotFrame.tsx';
import { themedPlot } from '../../stage/panel/themedPlot.ts';
import { MapReader } from './MapReader.tsx';
import type { Pointed } from './usePointed.ts';
import type { Reading } from './useReading.ts';
import styles from './MapPlot.module.css';

interface Props {
  /** The one that is moved about, from 0. */
  star: number;
  method: MethodId;
  accuracies: Float64Array;
  pointed: Pointed;
  reading: Reading;
  onMove: (cell: number) => void;
}

/** The map under the points. The star stands where it is pointed to, with the border that it leads to there. */
export function MapPlot({ star, method, accuracies, pointed, reading, onMove }: Props) {
  const { domain } = useDataset();
  const container = useRef<HTMLDivElement>(null);
  const plot = useMadePlot(container);
  const labels = usePage((state) => state.labels);
  const { cell, run, point } = pointed;
  const ground = useMemo(() => labelMap(accuracies), [accuracies]);
  useEffect(() => plot.current!.update({ ground }), [plot, ground]);
  useEffect(() => {
    const origin = labels[star];
    if (cell === null || !origin) return plot.current!.update({ labels, selected: star, dragging: null });
    const there = { ...origin, ...cellPlace(domain, cell) };
    plot.current!.update({
      labels: labels.map((label, i) => (i === star ? there : label)),
      selected: null,
      dragging: { index: star, origin },
    });
  }, [plot, domain, labels, star, cell]);
  useBorder(plot, method, cell === null ? null : run);
  return (
    <>
      <PlotFrame container={container} still />
      <MapReader domain={domain} cell={cell} text={reading.full} onPoint={point} onMove={onMove} />
      {cell !== null && reading.short && (
        <span className={styles.pill} style={placeOf(cell)} data-low={isHigh(cell) || undefined} aria-hidden>
          {reading.short}
        </span>
      )}
    </>
  );
}

const noPoints = { x: new Float32Array(), y: new Uint8Array() };

/** A plot of the points. */
function useMadePlot(container: RefObject<HTMLDivElement | null>): RefObject<Plot | null> {
  const { data } = useSession();
  const { domain } = useDataset();
  const plot = useRef<Plot | null>(null);
  useEffect(() => {
    const made = themedPlot(container.current!, { domain, points: noPoints });
    plot.current = made;
    return () => made.destroy();
  }, [container, domain]);
  useEffect(() => plot.current!.update({ points: data.unlabeled }), [plot, data]);
  return plot;
}

/** Of the place's run; else of the run on the stage. */
function useBorder(plot: RefObject<Plot | null>, method: MethodId, run: Pointed['run']): void {
  const { playback } = useSession();
  useEffect(() => {
    if (run) return plot.current!.update(run.diverged ? borderless : borderOf(run.frame));
    const borderIn = (frame: Frame | null) => {
      const shown = frame?.methods.find((one) => one.method === method);
      return shown ? borderOf(shown) : borderless;
    };
    plot.current!.update(borderIn(playback.frame));
    return playback.onFrame((frame) => plot.current!.updateNow(borderIn(frame)));
  }, [plot, playback, method, run]);
}

const borderOf = ({ student: { grid, predictions } }: MethodFrame): Partial<Picture> => ({
  student: grid,
  predictions,
});

const borderless: Partial<Picture> = { student: null, predictions: null };

const column = (cell: number) => (cell % mapGrid.columns) + 0.5;
const rowDown = (cell: number) => mapGrid.rows - Math.floor(cell / mapGrid.columns) - 0.5;

/** Where the pill's star stands, as shares of the plot. */
const placeOf = (cell: number): object => ({
  '--x': column(cell) / mapGrid.columns,
  '--y': rowDown(cell) / mapGrid.rows,
});

/** Too high for a pill above it. */
const isHigh = (cell: number): boolean => rowDown(cell) < mapGrid.rows / 6;
