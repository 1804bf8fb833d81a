import type { Page } from 'playwright-core';
import { reachStep } from '../browser.ts';
import { counters } from '../counters.ts';
import { figure, type Section } from '../figure.ts';

/** CSS pixels of a notch of a wheel, and milliseconds between two: of one who skims, and of one who looks at each scene. */
const notch = 100;
const paces = [
  ['skimming', 50],
  ['looking', 200],
] as const;

export const scroll: Section = {
  id: 'scroll',
  title: 'Scrolling from top to end while all three methods train',
  async measure({ open, openBare }) {
    const figures = [];
    for (const [pace, every] of paces) {
      const page = await open('#steps=100000', counters);
      await reachStep(page, 100);
      await page.locator('#references').waitFor({ state: 'attached' });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const { frames, longTasks, shifts } = await scrolled(page, every);
      await page.close();

      const empty = await openBare(counters);
      await empty.evaluate((pixels) => {
        const text = document.createElement('div');
        // More than there is room for.
        text.textContent = 'All of it is text. '.repeat(pixels);
        text.style.cssText = `height: ${pixels}px; overflow: hidden`;
        document.body.replaceChildren(text);
        document.body.style.margin = '0';
      }, height);
      const bare = await scrolled(empty, every);
      await empty.close();
      const late = figure(`${pace}: a bare page of that height, between frames`, 'ms', bare.frames);
      figures.push(
        late,
        figure(`${pace}: between frames`, 'ms', frames, { atMost: 1.5 * late.late! }),
        figure(`${pace}: longest task of the bare page`, 'ms', [Math.max(0, ...bare.longTasks)]),
        figure(`${pace}: longest task of the main thread`, 'ms', [Math.max(0, ...longTasks)], { atMost: 50 }),
        figure(`${pace}: layout shift, all told`, 'score', [shifts], { atMost: 0 }),
      );
    }
    return figures;
  },
};

/** What was counted on the way to the page's end. */
async function scrolled(page: Page, every: number) {
  await page.mouse.move(200, 450);
  await page.evaluate(() => void Object.assign(globalThis.counted, { frames: [], longTasks: [], shifts: 0 }));
  for (;;) {
    await page.mouse.wheel(0, notch);
    await page.waitForTimeout(every);
    const left = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
    if (left <= 1) return page.evaluate(() => globalThis.counted);
  }
}
