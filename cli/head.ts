/** What the command line was asked for, as a report has it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Head } from '../src/learn/study/report.ts';
import type { Request } from './request.ts';

export const headOf = (request: Request, adapter: string): Head => ({
  settings: request.settings,
  preset: request.preset,
  engine: request.engine,
  adapter,
  versions: versions(),
  parts: request.parts.map(({ id }) => id),
  ...(request.axes && { axes: request.axes }),
  seeds: request.seeds,
  shard: request.shard,
});

/** Of everything that can move a bit of a row. */
const versions = (): Record<string, string> => ({
  ...versionOf('../package.json'),
  ...versionOf('../node_modules/@tensorflow/tfjs/package.json'),
  'wasm kernel': digestOf('../src/learn/engines/wasm/kernel.wasm'),
  node: process.versions.node,
});

function versionOf(path: string): Record<string, string> {
  const { name, version } = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
  return { [name]: version };
}

/** The first 12 hexadecimal digits of a file's SHA-256. */
const digestOf = (path: string): string =>
  createHash('sha256')
    .update(readFileSync(new URL(path, import.meta.url)))
    .digest('hex')
    .slice(0, 12);
