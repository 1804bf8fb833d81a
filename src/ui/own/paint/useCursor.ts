import { useState, type KeyboardEvent } from 'react';
import { clampTo, unknownClass } from '../../../data/dataset.ts';
import { domain } from '../../../data/ownDomain.ts';
import { arrows } from '../../../draw/handles/arrows.ts';
import type { Painter, Tool } from '../../../session/own/painter.ts';
import { endPainting } from './painting.ts';

/** In the picture's coordinates. */
export type Place = readonly [x: number, y: number];

/** How far a key moves the cursor, in the picture's units. */
const stride = { wide: 0.1, fine: 0.02 };

const tools: Record<string, Tool> = { a: 0, b: 1, n: unknownClass, e: 'eraser' };

/** Paints by keys: arrows move a cursor, Space or Enter dabs; A, B, N and E take a brush or the eraser, Escape ends. */
export function useCursor(painter: Painter) {
  // Null until a key has moved it.
  const [cursor, setCursor] = useState<Place | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const direction = arrows[key];
    const tool = tools[key.toLowerCase()];
    const [x, y] = cursor ?? [0, 0];
    if (direction) {
      const by = shiftKey ? stride.fine : stride.wide;
      // Without the rubbish at the end of a sum.
      const moved = (from: number, along: number) => Math.round(1000 * (from + along * by)) / 1000;
      setCursor(clampTo(domain, moved(x, direction[0]), moved(y, direction[1])));
    } else if (key === ' ' || key === 'Enter') {
      setCursor([x, y]);
      painter.press(x, y);
    } else if (tool !== undefined) painter.take({ tool });
    else if (key === 'Escape') endPainting();
    else return;
    // The page has keys of its own: arrows step, Space plays.
    event.preventDefault();
    event.stopPropagation();
  };
  return { cursor, onKeyDown, hide: () => setCursor(null) };
}
