/** The WebAssembly kernel's bytes, for Node. `npm run wasm` builds it. */
import { readFile } from 'node:fs/promises';

export const wasmBytes = (): Promise<Uint8Array<ArrayBuffer>> =>
  readFile(new URL('../src/learn/engines/wasm/kernel.wasm', import.meta.url)) as Promise<
    Uint8Array<ArrayBuffer>
  >;
