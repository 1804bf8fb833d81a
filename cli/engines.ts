/** The engines that run in Node: one line each. */
import type { Engine } from '../src/learn/engine.ts';
import { createWasmEngine } from '../src/learn/engines/wasm/wasm.ts';
import { wasmBytes } from './wasmBytes.ts';

export interface NodeEngine {
  name: string;
  create: () => Promise<Engine>;
}

export const nodeEngines = (): NodeEngine[] => [
  { name: 'wasm', create: async () => createWasmEngine(await wasmBytes()) },
  {
    name: 'tfjs',
    // TensorFlow.js takes most of a second to load: only for those who ask for it.
    create: async () => {
      const { createReferenceEngine } = await import('../src/learn/engines/reference.ts');
      return createReferenceEngine({ backend: 'cpu' });
    },
  },
];
