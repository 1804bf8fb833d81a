/** What the command line was asked for, as a report has it. */
import { readFileSync } from 'node:fs';
import type { Head } from '../src/learn/report.ts';
import type { Request } from './request.ts';

export const headOf = (request: Request, adapter: string): Head => ({
  settings: request.settings,
  preset: request.preset,
  engine: request.engine,
  adapter,
  versions: versions(),
  parts: request.parts.map(({ id }) => id),
  seeds: request.seeds,
  shard: request.shard,
});

/** Of everything that can move a bit of a row. */
const versions = (): Record<string, string> => ({
  ...versionOf('../package.json'),
  ...versionOf('../node_modules/@tensorflow/tfjs/package.json'),
  node: process.versions.node,
});

function versionOf(path: string): Record<string, string> {
  const { name, version } = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
  return { [name]: version };
}
