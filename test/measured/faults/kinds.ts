/** What may go wrong under a page that trains, and how it is brought about. Each leaves the page to itself. */
import type { Browser, Locator, Page, Worker } from 'playwright-core';
import { button, reachStep, region, star, stepOf } from '../browser.ts';

export interface Stage {
  page: Page;
  browser: Browser;
}

export interface Fault {
  name: string;
  /** It happens to WebGPU alone. */
  onWebgpu?: true;
  happen: (stage: Stage) => Promise<void>;
}

/** The worker that trains, once it is there: it alone is named after the engine that the address asks for. */
export async function trainer(page: Page): Promise<Worker> {
  for (;;) {
    for (const worker of page.workers())
      if ((await worker.evaluate(() => self.name).catch(() => '')) === 'webgpu') return worker;
    await page.waitForTimeout(50);
  }
}

/** @param silently nothing tells the page */
export async function endWorker(page: Page, silently: boolean): Promise<void> {
  const worker = await trainer(page);
  const closed = new Promise((resolve) => worker.once('close', resolve));
  await worker.evaluate((silent) => {
    setTimeout(() => {
      if (silent) self.close();
      else throw new Error('A fault for the test.');
    });
  }, silently);
  await closed;
}

/** The session's own connection may go with the process. */
async function crashGpu(browser: Browser): Promise<void> {
  const devtools = await browser.newBrowserCDPSession();
  await devtools.send('Browser.crashGpuProcess').catch(() => {});
  await devtools.detach().catch(() => {});
}

/** While the page's next worker opens, a file of it is gone. */
async function without(page: Page, file: string, meanwhile: () => Promise<void>): Promise<void> {
  await page.route(file, (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' }),
  );
  await endWorker(page, false);
  await meanwhile();
  await page.unroute(file);
}

/** What the top bar says the run is trained on. */
export const engineShown = (page: Page): Locator =>
  page.getByRole('status', { name: 'Engine' }).locator('[aria-hidden]');

const notices = (page: Page) => page.getByRole('log', { name: 'Notices' });

/** Moves a star there and back: the address, undo and every worker's labels follow. */
async function nudge(page: Page): Promise<void> {
  const handle = star(page, 'Supervised', 1);
  await handle.press('ArrowUp');
  await handle.press('ArrowDown');
}

/** A method of the browser's throws from now on. */
const breakMethod = (page: Page, owner: 'Storage' | 'History', name: string): Promise<void> =>
  page.evaluate(
    ([from, method]) => {
      const { prototype } = globalThis[from];
      const kept = globalThis as unknown as { unbroken?: unknown };
      kept.unbroken = prototype[method as never];
      Object.assign(prototype, {
        [method]: () => {
          throw new DOMException('A fault for the test.', 'SecurityError');
        },
      });
    },
    [owner, name] as const,
  );

const mendMethod = (page: Page, owner: 'Storage' | 'History', name: string): Promise<void> =>
  page.evaluate(
    ([from, method]) => {
      const { unbroken } = globalThis as unknown as { unbroken: unknown };
      Object.assign(globalThis[from].prototype, { [method]: unbroken });
    },
    [owner, name] as const,
  );

export const faults: Fault[] = [
  { name: 'the worker dies of an error', happen: ({ page }) => endWorker(page, false) },
  { name: 'the worker ends without a word', happen: ({ page }) => endWorker(page, true) },
  { name: 'the GPU process crashes', onWebgpu: true, happen: ({ browser }) => crashGpu(browser) },
  {
    name: 'the engine computes wrongly',
    onWebgpu: true,
    // It is to be noticed, and the engine to be left.
    async happen({ page }) {
      await (
        await trainer(page)
      ).evaluate(() => {
        const { prototype } = GPUBuffer;
        const read = prototype.getMappedRange;
        prototype.getMappedRange = function (...range) {
          const bytes = read.apply(this, range);
          const numbers = new Float32Array(bytes);
          for (const [i, number] of numbers.entries())
            if (Math.abs(number) > 1e-3 && Math.abs(number) < 1e3) numbers[i] = number + 1e-3;
          return bytes;
        };
      });
      await engineShown(page).filter({ hasNotText: 'WebGPU' }).waitFor();
    },
  },
  {
    name: 'the adapter never answers again',
    onWebgpu: true,
    async happen({ page, browser }) {
      await (
        await trainer(page)
      ).evaluate(() => {
        navigator.gpu.requestAdapter = () => new Promise(() => {});
      });
      await crashGpu(browser);
    },
  },
  {
    name: 'an engine’s file is gone (404)',
    happen: ({ page }) =>
      without(page, '**/webgpu-*.js', () =>
        notices(page)
          .getByText(/could not be fetched/)
          .waitFor(),
      ),
  },
  {
    name: 'the worker’s file is gone (404)',
    happen: ({ page }) =>
      without(page, '**/assets/main-*.js', () =>
        notices(page).getByRole('button', { name: 'Try again' }).waitFor(),
      ).then(() => notices(page).getByRole('button', { name: 'Try again' }).click()),
  },
  {
    name: 'storage throws',
    async happen({ page }) {
      await breakMethod(page, 'Storage', 'setItem');
      await button(page, 'Close settings').or(button(page, 'Settings')).first().click();
      await page.evaluate(() => dispatchEvent(new Event('beforeunload')));
      await mendMethod(page, 'Storage', 'setItem');
    },
  },
  {
    name: 'replaceState throws',
    async happen({ page }) {
      await breakMethod(page, 'History', 'replaceState');
      await nudge(page);
      await reachStep(page, (await stepOf(page)) + 1);
      await mendMethod(page, 'History', 'replaceState');
      await nudge(page);
    },
  },
  {
    name: 'a translator takes the texts',
    async happen({ page }) {
      await page.evaluate(() => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: Text[] = [];
        while (texts.nextNode()) found.push(texts.currentNode as Text);
        for (const text of found) {
          if (text.parentElement!.closest('script, style, noscript, font, [translate=no]')) continue;
          const font = document.createElement('font');
          font.append(Object.assign(document.createElement('font'), { textContent: text.data }));
          text.replaceWith(font);
        }
      });
      await nudge(page);
      await page.getByRole('radio', { name: 'Supervised', exact: true }).first().click();
      await region(page, 'Supervised').waitFor();
      await page.getByRole('radio', { name: 'Compare', exact: true }).first().click();
    },
  },
];
