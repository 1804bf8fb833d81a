/**
 * `npm run soak -- [minutes]`: trains, drags and resets for ten minutes, or as many as asked, and tells whether
 * the page's memory grows. Fails where the last three minutes stand more than a tenth above the first three.
 */
import { median } from 'simple-statistics';
import type { CDPSession, Page } from 'playwright-core';
import { withBrowser } from './browser.ts';

const allowed = 1.1;
const minutes = Number(process.argv[2] ?? 10);
if (!(minutes >= 7))
  throw new Error('Minutes must be a number from 7: one warms up, three and three are compared.');

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

/** Bytes in use on the main thread: the least of several collections, since a frame may be on its way. */
async function heapOf(page: Page, session: CDPSession): Promise<number> {
  const sizes: number[] = [];
  for (let i = 0; i < 5; i++) {
    await page.waitForTimeout(200);
    await session.send('HeapProfiler.collectGarbage');
    sizes.push((await session.send('Runtime.getHeapUsage')).usedSize);
  }
  return Math.min(...sizes);
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

const heaps = await withBrowser(async ({ open }) => {
  const page = await open();
  const session = await page.context().newCDPSession(page);
  const sizes: number[] = [];
  for (let minute = 1; minute <= minutes; minute++) {
    await round(page);
    await round(page);
    if (minute > 1) sizes.push(await heapOf(page, session));
    console.log(`minute ${minute}: ${minute > 1 ? megabytes(sizes.at(-1)!) : 'warm'}`);
  }
  return sizes;
});
const [first, last] = [median(heaps.slice(0, 3)), median(heaps.slice(-3))];
console.log(`From ${megabytes(first)} to ${megabytes(last)}: ${(100 * (last / first - 1)).toFixed(1)} %.`);
if (last > allowed * first) process.exitCode = 1;
