import { lateWords } from '../../../words/lateWords.ts';
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { cellAt, cellPlace, mapCells, mapGrid } from '../../../data/mapGrid.ts';
import type { Domain } from '../../../data/dataset.ts';
import { labelMap } from '../../../draw/overlays/labelMap.ts';
import { createPlot, type Plot } from '../../../draw/plot/plot.ts';
import { useDataset, usePage, useSession } from '../../shell/context.ts';
import { isPrinting } from '../../shell/printing.ts';
import { onTheme } from '../../shell/theme.ts';
import { readAt } from '../../../session/solve/mapNumbers.ts';
import styles from './MapPlot.module.css';

interface Props {
  /** The star that is moved about. */
  index: number;
  /** Null: there is no map of this star and method yet. */
  accuracies: Float64Array | null;
}

/** The map over the points, read place by place; a place can be taken. */
export function MapPlot({ index, accuracies }: Props) {
  const session = useSession();
  const { domain } = useDataset();
  const container = useRef<HTMLDivElement>(null);
  const [cell, setCell] = useState<number | null>(null);
  // A mouse moves the star by a click; a finger and keys point first.
  const [pinned, setPinned] = useState(false);
  const point = (to: number | null, isPinned: boolean) => {
    setCell(to);
    setPinned(isPinned);
  };
  usePlot(container, index, accuracies);
  const move = (to: number) => {
    const { x, y } = cellPlace(domain, to);
    session.labels.place(index, x, y);
  };
  const text = accuracies && textAt(accuracies, domain, cell, session.data);
  return (
    <>
      <div className={styles.frame}>
        <div ref={container} className={styles.plot} />
        {text && <Reader domain={domain} cell={cell} onPoint={point} onMove={move} text={text} />}
      </div>
      <p className={`${styles.reading} number`}>
        <span>{text}</span>
        {accuracies && cell !== null && pinned && (
          <button type="button" className="button small" onClick={() => move(cell)}>
            {lateWords.map.move(index)}
          </button>
        )}
      </p>
    </>
  );
}

function textAt(
  accuracies: Float64Array,
  domain: Domain,
  cell: number | null,
  { unlabeled }: { unlabeled: { y: Uint8Array } },
): string {
  if (cell === null) return lateWords.map.hint;
  const value = readAt(accuracies, cell);
  if (value === null) return lateWords.map.unread(cellPlace(domain, cell));
  const points = unlabeled.y.length;
  const wrong = Math.round((1 - value.accuracy) * points);
  return lateWords.map.read(cellPlace(domain, value.trainedAt), value.accuracy, wrong, points);
}

const noPoints = { x: new Float32Array(), y: new Uint8Array() };

function usePlot(
  container: RefObject<HTMLDivElement | null>,
  index: number,
  accuracies: Float64Array | null,
): void {
  const { data } = useSession();
  const { domain } = useDataset();
  const labels = usePage((state) => state.labels);
  const plot = useRef<Plot | null>(null);
  useEffect(() => {
    const made = createPlot(container.current!, { domain, points: noPoints });
    plot.current = made;
    const stop = onTheme(() => made.restyle(isPrinting()));
    return () => {
      stop();
      made.destroy();
    };
  }, [container, domain]);
  useEffect(() => {
    plot.current!.update({
      points: data.unlabeled,
      labels,
      selected: index,
      overlays: accuracies ? [labelMap(accuracies)] : [],
    });
  }, [data, labels, index, accuracies]);
}

interface ReaderProps {
  domain: Domain;
  cell: number | null;
  onPoint: (cell: number | null, pinned: boolean) => void;
  onMove: (cell: number) => void;
  text: string;
}

/** Where arrows begin. */
const middleCell = (mapGrid.rows / 2) * mapGrid.columns + mapGrid.columns / 2;

const steps: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Lies over the map: points at a place by mouse, finger or arrows. A mouse moves the star; others ask first. */
function Reader({ domain, cell, onPoint, onMove, text }: ReaderProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const from = cell ?? middleCell;
    if (step) {
      const column = clamped((from % mapGrid.columns) + step[0], mapGrid.columns);
      const row = clamped(Math.floor(from / mapGrid.columns) + step[1], mapGrid.rows);
      onPoint(row * mapGrid.columns + column, true);
    } else if (event.key === 'Enter' && !event.repeat && cell !== null) onMove(cell);
    else return;
    // The page has keys of its own: arrows step.
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className={styles.reader}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an input of type range has one dimension
      role="slider"
      tabIndex={0}
      aria-label={lateWords.map.reader}
      aria-roledescription={lateWords.map.readerRole}
      aria-valuemin={0}
      aria-valuemax={mapCells - 1}
      aria-valuenow={cell ?? middleCell}
      aria-valuetext={text}
      onKeyDown={onKeyDown}
      onPointerMove={(event) => event.pointerType === 'mouse' && onPoint(pointedAt(event, domain), false)}
      onPointerLeave={(event) => event.pointerType === 'mouse' && onPoint(null, false)}
      onPointerUp={(event) =>
        event.pointerType === 'mouse'
          ? onMove(pointedAt(event, domain))
          : onPoint(pointedAt(event, domain), true)
      }
    >
      {cell !== null && <i style={outline(cell)} />}
    </div>
  );
}

function pointedAt({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>, domain: Domain): number {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return cellAt(
    domain,
    along(domain.x, (clientX - left) / width),
    along(domain.y, 1 - (clientY - top) / height),
  );
}

const along = ([from, to]: readonly [number, number], share: number): number => from + (to - from) * share;

const clamped = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at));

const outline = (cell: number) => ({
  left: `${(100 * (cell % mapGrid.columns)) / mapGrid.columns}%`,
  bottom: `${(100 * Math.floor(cell / mapGrid.columns)) / mapGrid.rows}%`,
  width: `${100 / mapGrid.columns}%`,
  height: `${100 / mapGrid.rows}%`,
});
