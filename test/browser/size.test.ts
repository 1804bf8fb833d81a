/** How much code a first visit takes until the first trained frame, measured on real loads. */
import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { describe, expect } from 'vitest';
import { webgpuFlags } from '../setup/webgpuFlags.ts';
import { reachStep, site, testWith } from './page.ts';

const test = testWith(webgpuFlags);

/** In the page: marks when the first trained frame is on it. */
function markTrained(): void {
  const watching = new MutationObserver(() => {
    const step = document.querySelector('[aria-label=Training] b')?.textContent ?? '';
    if (!/[1-9]/.test(step)) return;
    performance.mark('trained');
    watching.disconnect();
  });
  watching.observe(document, { subtree: true, childList: true, characterData: true });
}

/** In the page: addresses of what it asked for after that frame, which a busy machine sees before it looks at the page. */
function askedLater(): string[] {
  const [{ startTime: trained }] = performance.getEntriesByName('trained') as [PerformanceEntry];
  return performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime > trained)
    .map(({ name }) => name);
}

/** Bytes of scripts, styles and WebAssembly, each compressed by itself as a host would. */
async function codeUntilTrained(browser: Browser, address: string): Promise<number> {
  // The worker that keeps the page for later fetches everything; it comes after.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(markTrained);
  const responses: Response[] = [];
  context.on('response', (response) => responses.push(response));
  await page.goto(site() + address);
  await reachStep(page, 1);
  const later = new Set(await page.evaluate(askedLater));
  const code = responses.filter(
    (response) => /\.(js|css|wasm)$/.test(new URL(response.url()).pathname) && !later.has(response.url()),
  );
  const sizes = await Promise.all(code.map(async (response) => gzipSync(await response.body()).length));
  await context.close();
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe('code before the first trained frame', () => {
  test('is at most 190 kB', async ({ browser }) => {
    const bytes = await codeUntilTrained(browser, '?engine=wasm');
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(190_000);
  });

  test('is at most 450 kB with WebGPU', async ({ browser }) => {
    const bytes = await codeUntilTrained(browser, '?engine=webgpu');
    expect(bytes).toBeGreaterThan(200_000);
    expect(bytes).toBeLessThanOrEqual(450_000);
  });
});
