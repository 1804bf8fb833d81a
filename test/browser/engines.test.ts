/** Every engine trains in the built page, under its policy. */
import { describe, expect } from 'vitest';
import { webgpuFlags } from '../setup/webgpuFlags.ts';
import { accuracyOf, reachStep, testWith } from './page.ts';

const test = testWith(webgpuFlags);

describe.for([
  ['wasm', 'WebAssembly'],
  ['tfjs', 'TensorFlow.js'],
  ['webgpu', 'WebGPU'],
] as const)('the engine %s', ([engine, name]) => {
  test('trains where it is asked for', async ({ open }) => {
    const { page } = await open({ address: `?engine=${engine}#view=supervised&compare=supervised,uda` });
    const status = page.getByRole('status', { name: 'Engine' });
    await expect.poll(() => status.innerText()).toContain(name);
    await reachStep(page, 20);
    expect(await status.innerText()).toContain(name);
    expect(await accuracyOf(page, 'Supervised')).toBeGreaterThan(50);
  });
});
