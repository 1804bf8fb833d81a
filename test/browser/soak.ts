/**
 * `npm run soak -- [minutes]`: trains, drags and resets for ten minutes, or as many as asked, and tells whether
 * the page's memory grows. Fails where the heap ends more than a tenth above where it stood after a minute.
 */
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { preview } from 'vite';
import { chromePath } from '../setup/chrome.ts';

const allowed = 1.1;
const minutes = Number(process.argv[2] ?? 10);
if (!(minutes > 1)) throw new Error('Minutes must be a number above 1: the first one warms up.');

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

/** Bytes in use on the main thread after a collection. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** What a person does in half a minute, with the run played to its end and begun anew. */
async function round(page: Page): Promise<void> {
  const until = performance.now() + 30_000;
  const handle = page.getByRole('slider', { name: /^Labeled point 1,/ }).first();
  const box = (await handle.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  for (let i = 0; i < 200; i++)
    await page.mouse.move(box.x + box.width / 2 + 30 * Math.sin(i / 10), box.y + box.height / 2);
  await page.mouse.up();
  for (const name of ['Supervised', 'Meta Pseudo Labels', 'Compare'])
    await page.getByRole('radio', { name, exact: true }).first().click();
  await page.waitForTimeout(Math.max(0, until - performance.now()));
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
}

const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
const browser = await chromium.launch({
  executablePath: chromePath(),
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(server.resolvedUrls!.local[0]!);
const session = await page.context().newCDPSession(page);

await round(page);
await round(page);
const first = await heapOf(session);
let last = first;
for (let minute = 2; minute <= minutes; minute++) {
  await round(page);
  await round(page);
  last = await heapOf(session);
  console.log(
    `minute ${minute}: ${megabytes(last)}, ${(100 * (last / first - 1)).toFixed(1)} % above the first`,
  );
}
await browser.close();
await server.close();
if (last > allowed * first) {
  console.error(`The heap grew from ${megabytes(first)} to ${megabytes(last)}.`);
  process.exitCode = 1;
}
