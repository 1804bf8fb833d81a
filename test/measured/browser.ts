/** The built page in Chromium, for programs that measure it: no test runner around it. */
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { preview } from 'vite';
import { chromePath } from '../setup/chrome.ts';
import type { Opened } from './figure.ts';

/**
 * Serves dist/ and opens it, each page in a context of its own, until `use` is done.
 *
 * @param flags of Chromium, beyond what it takes
 */
export async function withBrowser<T>(
  use: (opened: Opened, browser: Browser) => Promise<T>,
  flags: readonly string[] = ['--disable-gpu'],
): Promise<T> {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
  const browser = await chromium.launch({
    executablePath: chromePath(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...flags],
  });
  const site = server.resolvedUrls!.local[0]!;
  try {
    const opened: Opened = {
      open: (address = '', before, context) => openPage(browser, site + address, before, context),
      openBare: (before) => openPage(browser, 'data:text/html,<title>bare</title>', before),
    };
    return await use(opened, browser);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openPage(
  browser: Browser,
  address: string,
  before?: () => void,
  context?: BrowserContextOptions,
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...context });
  // The compiler that runs this program gives functions their names by a helper, which does not travel with them.
  await page.addInitScript('globalThis.__name = (named) => named');
  if (before) await page.addInitScript(before);
  await page.goto(address);
  return page;
}

export const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
export const star = (page: Page, method: string, number: number): Locator =>
  region(page, method).getByRole('slider', { name: new RegExp(`^Labeled point ${number},`) });

/** Steps taken, as the page says. */
export async function stepOf(page: Page): Promise<number> {
  const text = await region(page, 'Training').innerText();
  return Number(/([\d,]+)\s+of [\d,]+ steps/.exec(text)?.[1]?.replaceAll(',', '') ?? 0);
}

/** Waits until the page says that so many steps are taken. */
export async function reachStep(page: Page, step: number): Promise<void> {
  while ((await stepOf(page)) < step) await page.waitForTimeout(50);
}

/** Takes hold of something and moves it about for so long; it stays held. Says where it was taken. */
export async function dragAbout(
  page: Page,
  handle: Locator,
  milliseconds: number,
): Promise<{ x: number; y: number }> {
  const box = (await handle.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await moveAbout(page, x, y, milliseconds);
  return { x, y };
}

/** Moves the pointer in circles of 80 pixels for so long. */
export async function moveAbout(page: Page, x: number, y: number, milliseconds: number): Promise<void> {
  const begun = performance.now();
  for (let elapsed = 0; elapsed < milliseconds; elapsed = performance.now() - begun) {
    await page.mouse.move(x + 40 * Math.sin(elapsed / 600), y + 40 * (1 - Math.cos(elapsed / 600)));
    await page.waitForTimeout(8);
  }
}
