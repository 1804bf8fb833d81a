import type { Page } from 'playwright-core';
import { counters } from '../counters.ts';
import { figure, type Section } from '../figure.ts';

const visits = 7;

/** Milliseconds from navigation to the first animation frame. */
const firstFrame = (page: Page): Promise<number> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(performance.now()))));

export const start: Section = {
  id: 'start',
  title: 'From the visit to the first dots, and to the first trained frame',
  async measure({ open, openBare }) {
    const [dots, trained, bare]: number[][] = [[], [], []];
    for (let visit = 0; visit < visits; visit++) {
      const page = await open('', counters);
      await page.waitForFunction(() => globalThis.counted.trained !== null);
      const counted = await page.evaluate(() => globalThis.counted);
      dots!.push(counted.dotsDrawn!);
      trained!.push(counted.trained!);
      await page.close();
      const empty = await openBare(() => {});
      bare!.push(await firstFrame(empty));
      await empty.close();
    }
    return [
      figure('a bare page, its first frame', 'ms', bare!),
      figure('the dots are drawn', 'ms', dots!, { atMost: 1000 }),
      figure('the first trained frame is drawn', 'ms', trained!, { atMost: 2500 }),
    ];
  },
};
