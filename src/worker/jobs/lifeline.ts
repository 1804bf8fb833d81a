/**
 * A worker that ends without an error tells nobody, and one that trains answers nobody. But it holds a lock as
 * long as it lives: who waits for the lock learns of its end.
 */

/** In the worker: the name of a lock that it holds from now on; null where the platform has none. */
export async function holdLifeline(): Promise<string | null> {
  if (!navigator.locks) return null;
  const name = crypto.randomUUID();
  await new Promise<void>((held) => {
    void navigator.locks.request(name, () => {
      held();
      return new Promise(() => {});
    });
  });
  return name;
}

/** In the page: resolves when the worker that holds the lock has ended, whatever ended it. */
export const endOf = (name: string): Promise<void> => navigator.locks.request(name, () => {});
