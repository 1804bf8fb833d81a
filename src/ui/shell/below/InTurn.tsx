import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';

/** Pieces of the page that have come and are not shown yet, in its order. */
const waiting: (() => void)[] = [];
let timer = 0;

/** Each in a turn of its own. */
function show(): void {
  waiting.shift()?.();
  timer = waiting.length > 0 ? window.setTimeout(show) : 0;
}

function wait(piece: () => void): () => void {
  waiting.push(piece);
  timer ||= window.setTimeout(show);
  return () => void (waiting.includes(piece) && waiting.splice(waiting.indexOf(piece), 1));
}

/**
 * A piece of what comes late: the whole of it, rendered and laid out at once, would hold up a finger that drags
 * meanwhile. What stands above is there first.
 */
export function InTurn({ children, onCome }: { children: ReactNode; onCome?: () => void }) {
  const [come, setCome] = useState(false);
  useEffect(() => wait(() => flushSync(() => setCome(true))), []);
  useEffect(() => {
    if (come) onCome?.();
  }, [come, onCome]);
  return come && children;
}
