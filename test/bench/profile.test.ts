import { expect, test } from 'vitest';
import { namedKernel } from '../../bench/profile.ts';
import { createWasmEngine } from '../../src/learn/engines/wasm/wasm.ts';

test('the kernel that is profiled is one that its wrapper takes, with the names of its functions', async () => {
  const kernel = await namedKernel();
  await expect(createWasmEngine(kernel)).resolves.toBeDefined();
  const names = WebAssembly.Module.customSections(new WebAssembly.Module(kernel), 'name');
  expect(new TextDecoder().decode(names[0])).toContain('/assembly/');
});
