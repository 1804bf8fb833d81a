/** An engine's files that cannot be had, however a host or a browser puts it. */
import { afterEach, expect, test, vi } from 'vitest';
import { bytesOf, fetched } from '../../../src/worker/live/fetched.ts';

afterEach(() => vi.unstubAllGlobals());

const answering = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', answer);
const missing = { failure: { kind: 'missing' } };

test.each([
  ['is gone', async () => new Response('Not found', { status: 404 })],
  ['is refused', async () => new Response('Later', { status: 503 })],
  [
    'is some page',
    async () => new Response('<p>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } }),
  ],
  ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
])('a file that %s is missing', async (_, answer) => {
  answering(answer);
  await expect(bytesOf('kernel.wasm')).rejects.toMatchObject(missing);
});

test('a file that comes is handed on, whatever its host calls it', async () => {
  answering(async () => new Response(new Uint8Array([1, 2, 3])));
  expect([...new Uint8Array(await bytesOf('kernel.wasm'))]).toEqual([1, 2, 3]);
});

test('a script that does not come is missing', async () => {
  await expect(fetched(Promise.reject(new TypeError('error loading')))).rejects.toMatchObject(missing);
});
