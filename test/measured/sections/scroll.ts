import type { Page } from 'playwright-core';
import { reachStep } from '../browser.ts';
import { counters } from '../counters.ts';
import { figure, type Section } from '../figure.ts';

/** A notch of a wheel, CSS pixels, and milliseconds between two. */
const notch = { pixels: 100, every: 50 };

export const scroll: Section = {
  id: 'scroll',
  title: 'Scrolling from top to end while all three methods train',
  async measure({ open, openBare }) {
    const page = await open('#steps=100000', counters);
    await reachStep(page, 100);
    await page.locator('[data-scene]').first().waitFor({ state: 'attached' });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const { frames, longTasks, shifts } = await scrolled(page);
    await page.close();

    const empty = await openBare(counters);
    await empty.evaluate((pixels) => {
      document.body.style.height = `${pixels}px`;
      document.body.textContent = 'All of it is text. '.repeat(pixels);
    }, height);
    const bare = await scrolled(empty);
    await empty.close();
    const late = figure('a bare page of that height, between frames', 'ms', bare.frames);
    return [
      late,
      figure('between frames', 'ms', frames, { atMost: 1.5 * late.late! }),
      figure('longest task of the bare page', 'ms', [Math.max(0, ...bare.longTasks)]),
      figure('longest task of the main thread', 'ms', [Math.max(0, ...longTasks)], { atMost: 50 }),
      figure('layout shift, all told', 'score', [shifts], { atMost: 0 }),
    ];
  },
};

/** What was counted on the way to the page's end. */
async function scrolled(page: Page) {
  await page.mouse.move(200, 450);
  await page.evaluate(() => void Object.assign(globalThis.counted, { frames: [], longTasks: [], shifts: 0 }));
  for (;;) {
    await page.mouse.wheel(0, notch.pixels);
    await page.waitForTimeout(notch.every);
    const left = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
    if (left <= 1) return page.evaluate(() => globalThis.counted);
  }
}
