/** The built page on a server of its own, where another version can take its place. */
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';

/** Scripts of the page and its workers; of the service worker's own its script is told otherwise. */
const renamed = /\b(?!workbox)([A-Za-z]\w*)-([\w-]{3})[\w-]{5}\.js/g;
/** What a service worker knows index.html by. */
const revision = /(url:"index.html",revision:")\w+/;

/** As long as a name's mark is, and still one of a kind: several files may begin alike. */
const newer = (text: string): string =>
  text.replaceAll(renamed, '$1-newer$2.js').replace(revision, '$1newer');

export interface Deployment {
  address: string;
  /** From now on there is the other version, and nothing of this one. */
  replace: () => Promise<void>;
  close: () => Promise<void>;
}

export async function deploy(): Promise<Deployment> {
  const folder = await mkdtemp(join(tmpdir(), 'moons-'));
  await cp('dist', folder, { recursive: true });
  const server = await preview({
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'warn',
  });
  return {
    address: server.resolvedUrls!.local[0]!,
    replace: () => replaceIn(folder),
    async close() {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function replaceIn(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  const texts = files.filter((file) => /\.(js|html)$/.test(file)).map((file) => join(folder, file));
  await Promise.all(
    texts.map(async (file) => {
      await writeFile(file, newer(await readFile(file, 'utf8')));
      await rename(file, newer(file));
    }),
  );
}
