/** The worker's entry: which engines there are, best first; then it serves. `self.name` forces one. */
import type { EngineName } from '../learn/engine.ts';
import { hasHardwareAdapter } from '../learn/engines/webgpu/adapter.ts';
import kernelUrl from '../learn/engines/wasm/kernel.wasm?url';
import { createWasmEngine } from '../learn/engines/wasm/wasm.ts';
import { EngineChain, type OpenEngine } from './engineChain.ts';
import { serve, type Port } from './serve.ts';

/** TensorFlow.js is only fetched where it is used. */
const engines: Record<EngineName, OpenEngine> = {
  webgpu: async () => {
    if (self.name !== 'webgpu' && !(await hasHardwareAdapter())) return null;
    const { createWebgpuEngine } = await import('../learn/engines/webgpu/webgpu.ts');
    return createWebgpuEngine();
  },
  wasm: async () => createWasmEngine(await (await fetch(kernelUrl)).arrayBuffer()),
  tfjs: async () => {
    const { createReferenceEngine } = await import('../learn/engines/reference.ts');
    return createReferenceEngine({ backend: (await hasHardwareAdapter()) ? 'webgpu' : 'cpu' });
  },
};

const order: EngineName[] = ['webgpu', 'wasm', 'tfjs'];
const forced = order.find((name) => name === self.name);
const chain = forced ? [forced, ...order.filter((name) => name !== forced)] : order;

serve(self as unknown as Port, new EngineChain(chain.map((name) => engines[name])));
