/** How a worker opens each engine. */
import type { EngineName } from '../../learn/engines/engine.ts';
import { hasHardwareAdapter } from '../../learn/engines/webgpu/adapter.ts';
import kernelUrl from '../../learn/engines/wasm/kernel.wasm?url';
import { createWasmEngine } from '../../learn/engines/wasm/wasm.ts';
import { bytesOf, fetched } from './fetched.ts';
import type { OpenEngine } from './engineChain.ts';

/** TensorFlow.js is only fetched where it is used. */
export const engines: Record<EngineName, OpenEngine> = {
  webgpu: async () => {
    if (self.name !== 'webgpu' && !(await hasHardwareAdapter())) return null;
    const { createWebgpuEngine } = await fetched(import('../../learn/engines/webgpu/webgpu.ts'));
    return createWebgpuEngine();
  },
  wasm: async () => createWasmEngine(await bytesOf(kernelUrl)),
  tfjs: async () => {
    const { createReferenceEngine } = await fetched(import('../../learn/engines/reference/reference.ts'));
    const backend = (await hasHardwareAdapter()) ? 'webgpu' : 'cpu';
    if (backend === 'webgpu') await fetched(import('../../learn/engines/reference/webgpuBackend.ts'));
    return createReferenceEngine({ backend });
  },
};
