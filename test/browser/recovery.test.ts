/** The GPU's process is killed ten times over: the run goes on, on WebGPU and then without it. */
import { expect } from 'vitest';
import { webgpuFlags } from '../setup/webgpuFlags.ts';
import { panel, reachStep, stepOf, testWith } from './page.ts';

// Without the last flag Chromium takes the GPU away from the whole browser after a few crashes.
const test = testWith([...webgpuFlags, '--disable-gpu-process-crash-limit']);

test('a crashed GPU process does not end a run', async ({ open, browser }) => {
  const { page } = await open({ address: '?engine=webgpu#view=supervised&compare=supervised,uda' });
  const status = page.getByRole('status', { name: 'Engine' });
  await expect.poll(() => status.innerText()).toContain('WebGPU');
  await reachStep(page, 3);
  const devtools = await browser.newBrowserCDPSession();
  for (let crash = 0; crash < 10; crash++) {
    const before = await stepOf(page);
    // The session's own connection may go with the process.
    await devtools.send('Browser.crashGpuProcess').catch(() => {});
    await expect.poll(() => stepOf(page)).toBeGreaterThan(before);
  }
  expect(await page.getByRole('log', { name: 'Notices' }).innerText()).toContain('took over');
  expect(await panel(page, 'Supervised').innerText()).toMatch(/\d\.\d\s*%/);
});
