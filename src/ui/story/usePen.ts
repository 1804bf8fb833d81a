import { useState, type KeyboardEvent } from 'react';
import type { Domain } from '../../data/dataset.ts';
import { arrows } from '../../draw/handles/arrows.ts';
import type { Place } from '../../session/story/border.ts';

interface Options {
  domain: Domain;
  line: readonly Place[];
  setLine: (line: readonly Place[]) => void;
  /** Whether more corners are to come. */
  setDrawing: (drawing: boolean) => void;
}

/** How far a key moves the pen, in the picture's units. */
const stride = { wide: 0.1, fine: 0.02 };

/** Draws a line corner by corner: arrows move the pen, Space sets a corner, Backspace takes one back, Enter ends, Escape clears. */
export function usePen({ domain, line, setLine, setDrawing }: Options) {
  // Null until a key has moved it.
  const [pen, setPen] = useState<Place | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey } = event;
    const direction = arrows[key];
    if (direction)
      setPen(moved(pen ?? middleLeft(domain), direction, shiftKey ? stride.fine : stride.wide, domain));
    else if (key === ' ' && pen) {
      setDrawing(true);
      setLine([...line, pen]);
    } else if (key === 'Enter') setDrawing(false);
    else if (key === 'Backspace') setLine(line.slice(0, -1));
    else if (key === 'Escape' && line.length > 0) {
      setDrawing(false);
      setLine([]);
    } else return;
    // The page has keys of its own: arrows step, Space plays.
    event.preventDefault();
    event.stopPropagation();
  };
  return { pen, onKeyDown };
}

const middleLeft = ({ x, y }: Domain): Place => [x[0], (y[0] + y[1]) / 2];

const moved = ([x, y]: Place, [right, up]: Place, by: number, domain: Domain): Place => [
  clamped(x + right * by, domain.x),
  clamped(y + up * by, domain.y),
];

const clamped = (value: number, [least, most]: readonly [number, number]): number =>
  Math.max(least, Math.min(most, value));
