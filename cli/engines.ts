/** The engines that run in Node: one line each. */
import type { Engine } from '../src/learn/engines/engine.ts';
import { createWasmEngine } from '../src/learn/engines/wasm/wasm.ts';
import { wasmBytes } from './wasmBytes.ts';

export interface NodeEngine {
  name: string;
  create: () => Promise<Engine>;
  /**
   * By how much the golden vectors' bounds are widened: their README grants five to a device whose exponentials
   * are only as good as WGSL demands.
   */
  slack: number;
}

export const nodeEngines = (): NodeEngine[] => [
  { name: 'wasm', create: async () => createWasmEngine(await wasmBytes()), slack: 1 },
  {
    name: 'tfjs',
    // TensorFlow.js takes most of a second to load: only for those who ask for it.
    create: async () => {
      const { createReferenceEngine } = await import('../src/learn/engines/reference/reference.ts');
      return createReferenceEngine({ backend: 'cpu' });
    },
    slack: 1,
  },
  {
    name: 'webgpu',
    create: async () => {
      const { webgpuInNode } = await import('./webgpuInNode.ts');
      await webgpuInNode();
      const { createWebgpuEngine } = await import('../src/learn/engines/webgpu/webgpu.ts');
      return createWebgpuEngine();
    },
    slack: 5,
  },
];
