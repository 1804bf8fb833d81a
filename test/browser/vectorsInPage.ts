/** Runs in the page: golden vectors on one engine. Sets `deviations` on the window for vectors.test.ts. */
import '../../src/learn/engines/reference/webgpuBackend.ts';
import { runVector, type Deviation, type VectorFile } from '../../cli/vectorFile.ts';
import type { Engine } from '../../src/learn/engines/engine.ts';
import { createReferenceEngine } from '../../src/learn/engines/reference/reference.ts';
import { createWebgpuEngine } from '../../src/learn/engines/webgpu/webgpu.ts';

declare global {
  interface Window {
    deviations(engine: keyof typeof engines, files: VectorFile[]): Promise<Deviation[]>;
  }
}

const engines = {
  operations: (): Promise<Engine> => createReferenceEngine({ backend: 'webgpu' }),
  kernel: (): Promise<Engine> => createWebgpuEngine(),
};

window.deviations = async (name, files) => {
  const engine = await engines[name]();
  const found: Deviation[] = [];
  for (const file of files) found.push(await runVector(engine, file));
  return found;
};
