/**
 * Work that may wait a frame or two, as drawing a plot anew at another size, shown scaled until then: where a whole row
 * of plots changes its size, the drawing of all of them would hold one frame up.
 */

/** Milliseconds of a frame, after which what is left waits for the next. */
const share = 5;

const waiting = new Set<() => void>();
let spent = 0;
let request: number | null = null;

/** Does it now, or in one of the next frames, in turn. Once, however often it is asked for. Returns how to call it off. */
export function inTurn(task: () => void): () => void {
  waiting.add(task);
  if (waiting.size === 1) work();
  return () => waiting.delete(task);
}

function work(): void {
  for (const task of waiting) {
    if (spent >= share) break;
    waiting.delete(task);
    const begin = performance.now();
    task();
    spent += performance.now() - begin;
  }
  request ??= requestAnimationFrame(nextFrame);
}

function nextFrame(): void {
  request = null;
  spent = 0;
  if (waiting.size > 0) work();
}
