import { getSystemErrorMap } from 'node:util';

/** Why the file system refused something, as it says so itself: "no such file or directory". */
export function reasonOf(error: unknown): string {
  const { errno, message } = error as NodeJS.ErrnoException;
  return getSystemErrorMap().get(errno!)?.[1] ?? message;
}
