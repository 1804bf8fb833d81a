import { wasmBytes } from '../../../cli/wasmBytes.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import { defaultTrust, type Trust } from '../../../src/worker/live/liveEngine.ts';

/** As for engines that nobody asked for, but that a loaded machine may be late. */
export const trust: Trust = {
  ...defaultTrust,
  stepsWithin: Infinity,
  answerWithin: 120_000,
  measure: async () => createWasmEngine(await wasmBytes()),
};
