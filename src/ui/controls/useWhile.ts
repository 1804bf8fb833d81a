import { useState } from 'react';

/** State that is of something, such as a refusal of a value: gone for good once that is another. Null: none. */
export function useWhile<T>(of: unknown): [T | null, (next: T | null) => void] {
  const [kept, keep] = useState<{ next: T | null; of: unknown }>({ next: null, of });
  const isStale = !Object.is(kept.of, of);
  if (isStale) keep({ next: null, of });
  return [isStale ? null : kept.next, (next) => keep({ next, of })];
}
