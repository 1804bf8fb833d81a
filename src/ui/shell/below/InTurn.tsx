import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';

/** Pieces of the page that have come and are not shown yet, in its order. */
const waiting = new Set<() => void>();
let timer = 0;

/** Each in a turn of its own. */
function show(): void {
  const [first] = waiting;
  if (first) waiting.delete(first);
  first?.();
  timer = waiting.size > 0 ? window.setTimeout(show) : 0;
}

function wait(piece: () => void): () => void {
  waiting.add(piece);
  timer ||= window.setTimeout(show);
  return () => void waiting.delete(piece);
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
