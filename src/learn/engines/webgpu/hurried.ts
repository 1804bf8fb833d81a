/** Milliseconds between two looks. */
const lookEvery = 2;

/**
 * Waits for what a GPU was sent. Firefox looks for finished work every 100 ms, be it waited for by `mapAsync` or by
 * `onSubmittedWorkDone` (bugzilla.mozilla.org, 1870699), and besides with each submission: so an empty one is sent
 * now and then. Elsewhere most work is done before the first, and the others cost nothing.
 */
export async function hurried<T>(queue: GPUQueue, work: Promise<T>): Promise<T> {
  const timer = setInterval(() => queue.submit([]), lookEvery);
  return work.finally(() => clearInterval(timer));
}
