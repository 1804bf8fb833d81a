/** Runs in Deno, whose WebGPU is wgpu with Naga: a line of JSON a golden vector, then one a variant, for naga.test.ts. */
import { readFileSync } from 'node:fs';
import { runVector, type VectorFile } from '../../cli/vectorFile.ts';
import { createWebgpuEngine } from '../../src/learn/engines/webgpu/webgpu.ts';
import { drawnStep, smallVariants } from './drawnStep.ts';

if (!(await navigator.gpu.requestAdapter()))
  throw new Error('wgpu finds no adapter: this machine has no Vulkan, Metal or Direct3D 12 driver.');
const engine = await createWebgpuEngine();

/** Typed arrays as lists. */
const print = (value: unknown) =>
  console.log(
    JSON.stringify(value, (_, part) => (ArrayBuffer.isView(part) ? Array.from(part as never) : part)),
  );

for (const path of process.argv.slice(2))
  print(await runVector(engine, JSON.parse(readFileSync(path, 'utf8')) as VectorFile));
for (const [, make] of smallVariants) print(await drawnStep(engine, make()));
// Deno would go on for as long as the device lives.
process.exit();
