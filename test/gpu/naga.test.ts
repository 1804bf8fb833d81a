/** The golden vectors, and all smallVariants of a step, on the fused kernel under wgpu with Naga, which are Firefox's: a second compiler of our shaders. */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Deviation } from '../../cli/vectorFile.ts';
import { createReferenceEngine } from '../../src/learn/engines/reference/reference.ts';
import { deviceSlack, expectNearStep, type Stepped } from '../learn/engines/near.ts';
import { drawnStep, smallVariants } from './drawnStep.ts';

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

/** In the order of `names` and `smallVariants`. What fails in Deno fails here with its words. */
let vectors: Deviation[];
let steps: Stepped[];
beforeAll(async () => {
  const deno = createRequire(import.meta.url).resolve('deno/bin.cjs');
  const script = fileURLToPath(new URL('inDeno.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [
    deno,
    ...flags,
    script,
    ...names.map((name) => folder + name),
  ]);
  const lines = stdout.trim().split('\n');
  expect(lines).toHaveLength(names.length + smallVariants.length);
  const all = lines.map((line) => JSON.parse(line) as never);
  [vectors, steps] = [all.slice(0, names.length), all.slice(names.length)];
}, 600_000);

describe('the fused kernel under Naga', () => {
  test.each(names.map((name, i) => [name, i] as const))('%s', (_, i) => {
    expect(vectors[i]!.parameters).toBeLessThanOrEqual(deviceSlack);
    expect(vectors[i]!.values).toBeLessThanOrEqual(deviceSlack);
  });

  test.each(smallVariants.map(([name, make], i) => [name, make, i] as const))(
    'computes what the reference computes: %s',
    async (_, make, i) => {
      expectNearStep(steps[i]!, await drawnStep(await createReferenceEngine(), make()), deviceSlack);
    },
  );
});
