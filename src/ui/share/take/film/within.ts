/** Work that has to be done within so many milliseconds; else it counts as failed. */
export function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer.')), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
