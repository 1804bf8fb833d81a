/** The product's engines, and TensorFlow.js's operations on each of its backends, as they start in Node. */
import { fileURLToPath } from 'node:url';
import { wasmBytes } from '../../cli/wasmBytes.ts';
import { webgpuInNode } from '../../cli/webgpuInNode.ts';
import type { Engine } from '../../src/learn/engines/engine.ts';
import { createWasmEngine } from '../../src/learn/engines/wasm/wasm.ts';

/** TensorFlow.js's. */
export const backendNames = { cpu: 'CPU', wasm: 'WebAssembly', webgpu: 'WebGPU' } as const;
export type Backend = keyof typeof backendNames;

/** What a thread has one of, made when first asked for. */
function once<T>(create: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= create());
}

export const createWasm = async (): Promise<Engine> => createWasmEngine(await wasmBytes());

const gpu = once(webgpuInNode);

/** One device for all. Rejects where there is no adapter. */
export const sharedWebgpu = once(async (): Promise<Engine> => {
  await gpu();
  const { createWebgpuEngine } = await import('../../src/learn/engines/webgpu/webgpu.ts');
  return createWebgpuEngine();
});

/** TensorFlow.js's WebAssembly backend: in Node it finds its files only if told where they are. */
export const wasmBackend = once(async () => {
  const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
  const file = import.meta.resolve('@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.wasm');
  setWasmPaths(fileURLToPath(new URL('.', file)));
});

/** Rejects where that backend does not start. */
export async function createOperations(backend: Backend): Promise<Engine> {
  if (backend === 'webgpu') {
    await gpu();
    await import('../../src/learn/engines/reference/webgpuBackend.ts');
  }
  if (backend === 'wasm') await wasmBackend();
  const { createReferenceEngine } = await import('../../src/learn/engines/reference/reference.ts');
  return createReferenceEngine({ backend });
}
