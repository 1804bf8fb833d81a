/**
 * Golden vectors in Chromium itself, on its software WebGPU adapter. Every ninth: all of them hold on the same
 * WebGPU, Dawn, in Node (test/learn/engines/webgpu.test.ts), and on another, wgpu (test/gpu).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect } from 'vitest';
import type { VectorFile } from '../../cli/vectorFile.ts';
import { webgpuFlags } from '../setup/webgpuFlags.ts';
import { site, testWith } from './page.ts';

// The last makes the software adapter compile several times faster, and changes no number.
const test = testWith([
  ...webgpuFlags,
  '--disable-dawn-features=use_vulkan_zero_initialize_workgroup_memory_extension',
]);

/** What test/vectors/README.md grants a device whose exponentials are only as good as WGSL demands. */
const slack = 5;

const folder = new URL('../vectors/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .filter((_, i) => i % 9 === 0)
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as VectorFile);

/** The built page has no way in for vectors, and needs none: the engines come to it as one script. */
let script: string;
beforeAll(async () => {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('./vectorsInPage.ts', import.meta.url)),
        output: { codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  script = built.output[0].code;
});

describe.for([
  ['TensorFlow.js operations', 'operations'],
  ['the fused kernel', 'kernel'],
] as const)('%s on WebGPU', ([, engine]) => {
  test('hold on vectors in Chromium', async ({ browser }) => {
    const page = await browser.newPage({
      bypassCSP: true,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    await page.goto(`${site()}?engine=wasm`);
    await page.addScriptTag({ content: script, type: 'module' });
    // A module runs when it is ready, not when its tag is there.
    await page.waitForFunction(() => 'deviations' in window);
    const found = await page.evaluate(([name, vectors]) => window.deviations(name, vectors), [
      engine,
      files,
    ] as const);
    await page.close();
    const misses = files.filter((_, i) => !(found[i]!.parameters <= slack && found[i]!.values <= slack));
    expect(found).toHaveLength(files.length);
    expect(misses.map(({ name }) => name)).toEqual([]);
  });
});
