/** An engine's files: one that cannot be had is said to be missing, whatever the browser says of it. */
import { FailureError } from '../failure.ts';

const missing = (): never => {
  throw new FailureError({ kind: 'missing' });
};

/** @throws FailureError `missing` */
export const fetched = <T>(file: Promise<T>): Promise<T> => file.catch(missing);

/** @throws FailureError `missing`, also where a host answers with a page in its place */
export async function bytesOf(url: string): Promise<ArrayBuffer> {
  const response = await fetched(fetch(url));
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
  return response.ok && !isPage ? fetched(response.arrayBuffer()) : missing();
}
