/** The golden vectors on the fused kernel under wgpu with Naga, which are Firefox's: a second compiler of our shaders. */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Deviation } from '../../cli/vectorFile.ts';

/** What test/vectors/README.md allows a device whose exponentials are only as good as WGSL demands. */
const slack = 5;

const folder = fileURLToPath(new URL('../vectors/', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

const flags = [
  'run',
  '--allow-all',
  '--no-lock',
  '--unstable-webgpu',
  '--unstable-sloppy-imports',
  '--node-modules-dir=manual',
];

/** By name. What fails in Deno fails here with its words. */
let found: Map<string, Deviation>;
beforeAll(async () => {
  const deno = createRequire(import.meta.url).resolve('deno/bin.cjs');
  const script = fileURLToPath(new URL('vectorsInDeno.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [
    deno,
    ...flags,
    script,
    ...names.map((name) => folder + name),
  ]);
  const lines = stdout.trim().split('\n');
  expect(lines).toHaveLength(names.length);
  found = new Map(names.map((name, i) => [name, JSON.parse(lines[i]!) as Deviation]));
}, 600_000);

describe('the fused kernel under Naga', () => {
  test.each(names)('%s', (name) => {
    const { parameters, values } = found.get(name)!;
    expect(parameters).toBeLessThanOrEqual(slack);
    expect(values).toBeLessThanOrEqual(slack);
  });
});
