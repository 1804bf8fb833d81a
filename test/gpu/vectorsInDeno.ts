/** Runs in Deno, whose WebGPU is wgpu with Naga: a line of JSON a golden vector, for naga.test.ts. */
import { readFileSync } from 'node:fs';
import { runVector, type VectorFile } from '../../cli/vectorFile.ts';
import { createWebgpuEngine } from '../../src/learn/engines/webgpu/webgpu.ts';

if (!(await navigator.gpu.requestAdapter()))
  throw new Error('wgpu finds no adapter: this machine has no Vulkan, Metal or Direct3D 12 driver.');
const engine = await createWebgpuEngine();
for (const path of process.argv.slice(2)) {
  const file = JSON.parse(readFileSync(path, 'utf8')) as VectorFile;
  console.log(JSON.stringify(await runVector(engine, file)));
}
// Deno would go on for as long as the device lives.
process.exit();
