import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { arrows } from '../../../draw/handles/arrows.ts';
import { chartUnit } from '../../../draw/sink/chartUnit.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { usePress } from '../../controls/usePress.ts';
import type { SweepChart, SweepPlace } from './sweepChart.ts';
import styles from './SweepReader.module.css';

interface Props {
  chart: SweepChart;
  /** How many values go across, how many up, and how many methods there are. */
  counts: { across: number; up: number; methods: number };
  place: SweepPlace | null;
  /** Where arrows begin. */
  start: SweepPlace;
  /** What stands at the place, in words. */
  text: string;
  onPoint: (place: SweepPlace | null) => void;
  onOpen: (place: SweepPlace) => void;
}

/** Lies over the chart: points by mouse, finger or arrows. A click, a second tap or Enter opens what is pointed at. */
export function SweepReader({ chart, counts, place, start, text, onPoint, onOpen }: Props) {
  /** What was pointed at when a finger came down. */
  const read = useRef<SweepPlace | null>(null);
  const { sweep } = lateWords;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = arrows[event.key];
    if (step) onPoint(place ? beside(place, step, counts) : start);
    else if (event.key === 'Enter' && !event.repeat && place) onOpen(place);
    else if (event.key === 'Escape' && place) onPoint(null);
    else return;
    // The page has keys of its own: arrows step.
    event.preventDefault();
    event.stopPropagation();
  };
  const under = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): SweepPlace => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return chart.placeAt((clientX - left) / chartUnit(), (clientY - top) / chartUnit());
  };
  const press = usePress({
    onDown: () => (read.current = place),
    onPress(event) {
      const at = under(event);
      // A finger cannot point without touching: its first tap reads, the next one there opens.
      if (event.pointerType === 'mouse' || isSame(at, read.current)) onOpen(at);
      else onPoint(at);
    },
    onLeave: (event) => event.pointerType === 'mouse' && onPoint(null),
  });
  const cells = counts.across * counts.up;
  return (
    <div
      className={styles.reader}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an input of type range has one dimension
      role="slider"
      tabIndex={0}
      aria-label={counts.up > 1 ? sweep.readerTwo : sweep.reader}
      aria-roledescription={sweep.readerRole}
      aria-valuemin={0}
      aria-valuemax={cells * counts.methods - 1}
      aria-valuenow={(place ?? start).method * cells + (place ?? start).cell}
      aria-valuetext={text}
      onKeyDown={onKeyDown}
      onPointerMove={(event) => event.pointerType === 'mouse' && onPoint(under(event))}
      {...press}
    />
  );
}

const isSame = (a: SweepPlace, b: SweepPlace | null): boolean => a.cell === b?.cell && a.method === b.method;

/** Up and down go through the second setting where there is one, else through the methods. */
function beside(
  { method, cell }: SweepPlace,
  [right, above]: readonly [number, number],
  { across, up, methods }: Props['counts'],
): SweepPlace {
  const column = within((cell % across) + right, across);
  const row = Math.floor(cell / across);
  if (up > 1) return { method, cell: within(row + above, up) * across + column };
  return { method: within(method - above, methods), cell: column };
}

const within = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at));
