import type { KeyboardEvent, PointerEvent } from 'react';
import { arrows } from '../../../draw/handles/arrows.ts';
import type { Domain } from '../../../data/dataset.ts';
import { cellAt, mapCells, mapGrid } from '../../../data/mapGrid.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { usePress } from '../../controls/usePress.ts';
import styles from './MapReader.module.css';

interface Props {
  domain: Domain;
  cell: number | null;
  /** What stands at the cell, in words. */
  text: string;
  onPoint: (cell: number | null, pinned: boolean) => void;
  onMove: (cell: number) => void;
}

/** Where arrows begin. */
const middleCell = (mapGrid.rows / 2) * mapGrid.columns + mapGrid.columns / 2;

/** Lies over the map: points at a place by mouse, finger or arrows. A mouse moves the star; others ask first. */
export function MapReader({ domain, cell, text, onPoint, onMove }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = arrows[event.key];
    if (step) onPoint(besideCell(cell ?? middleCell, step), true);
    else if (event.key === 'Enter' && !event.repeat && cell !== null) onMove(cell);
    else if (event.key === 'Escape' && cell !== null) onPoint(null, false);
    else return;
    // The page has keys of its own: arrows step.
    event.preventDefault();
    event.stopPropagation();
  };
  /** A second tap lets the place go. */
  const onTap = (at: number) => onPoint(at === cell ? null : at, true);
  const press = usePress({
    onPress: (event) =>
      event.pointerType === 'mouse' ? onMove(pointedAt(event, domain)) : onTap(pointedAt(event, domain)),
    onLeave: (event) => event.pointerType === 'mouse' && onPoint(null, false),
  });
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
      {...press}
    />
  );
}

function besideCell(cell: number, [across, up]: readonly [number, number]): number {
  const column = clamped((cell % mapGrid.columns) + across, mapGrid.columns);
  const row = clamped(Math.floor(cell / mapGrid.columns) + up, mapGrid.rows);
  return row * mapGrid.columns + column;
}

const clamped = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at));

function pointedAt({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>, domain: Domain): number {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return cellAt(
    domain,
    along(domain.x, (clientX - left) / width),
    along(domain.y, 1 - (clientY - top) / height),
  );
}

const along = ([from, to]: readonly [number, number], share: number): number => from + (to - from) * share;
