/** Milliseconds between two looks. */
const lookEvery = 2;

/** How many wait for a queue, and what looks for them. */
const waiting = new WeakMap<GPUQueue, { count: number; timer: ReturnType<typeof setInterval> }>();

/**
 * Waits for what a GPU was sent. Firefox looks for finished work every 100 ms, be it waited for by `mapAsync` or by
 * `onSubmittedWorkDone` (bugzilla.mozilla.org, 1870699), and besides with each submission: so an empty one is sent
 * now and then. Elsewhere most work is done before the first, and the others cost nothing.
 */
export async function hurried<T>(queue: GPUQueue, work: Promise<T>): Promise<T> {
  const looking = waiting.get(queue) ?? {
    count: 0,
    timer: setInterval(() => queue.submit([]), lookEvery),
  };
  looking.count++;
  waiting.set(queue, looking);
  return work.finally(() => {
    if (--looking.count > 0) return;
    clearInterval(looking.timer);
    waiting.delete(queue);
  });
}
