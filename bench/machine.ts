/** What the figures were measured on. */
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { readFileSync } from 'node:fs';

export interface Machine {
  processor: string;
  cores: number;
  /** GiB. */
  memory: number;
  system: string;
  versions: Record<string, string>;
}

export const machine = (): Machine => ({
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: availableParallelism(),
  memory: Math.round(totalmem() / 2 ** 30),
  system: `${process.platform} ${process.arch}`,
  versions: {
    Node: process.versions.node,
    V8: process.versions.v8,
    ...Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
  },
});

/** Processes that wanted a core over the last minute, on average. */
export const load = (): number => Math.round(100 * loadavg()[0]!) / 100;

const packages = [
  '@tensorflow/tfjs',
  '@tensorflow/tfjs-backend-wasm',
  '@tensorflow/tfjs-backend-webgpu',
  'convnetjs',
  'brain.js',
  'webgpu',
];

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
