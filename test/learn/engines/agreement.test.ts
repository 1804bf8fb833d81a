/** Engines that each draw for themselves stay together: 200 steps of preset Ours from one seed. */
import { expect, test } from 'vitest';
import { wasmBytes } from '../../../cli/wasmBytes.ts';
import { createReferenceEngine } from '../../../src/learn/engines/reference/reference.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import { ours } from '../../../src/settings/presets.ts';
import { runOf, statesAfter } from './runs.ts';

test('WebAssembly is within 1e-4 of the reference after 200 steps', async () => {
  const run = runOf('meta-pseudo-labels', ours);
  const wasm = await createWasmEngine(await wasmBytes());
  const reference = await createReferenceEngine();
  const [actual] = await statesAfter(wasm, [run], 200);
  const [expected] = await statesAfter(reference, [run], 200);
  for (const network of ['student', 'teacher'] as const) {
    const gaps = Array.from(expected![network]!, (value, i) => Math.abs(value - actual![network]![i]!));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(1e-4);
  }
});
