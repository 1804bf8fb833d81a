import type { Page } from 'playwright-core';
import { dragAbout, moveAbout, reachStep, star } from '../browser.ts';
import { counters } from '../counters.ts';
import { figure, type Section } from '../figure.ts';

const milliseconds = 10_000;
const methods = ['Supervised', 'Pseudo Labels', 'Meta Pseudo Labels'];

const forget = (page: Page): Promise<void> =>
  page.evaluate(() => void Object.assign(globalThis.counted, { latencies: {}, frames: [], longTasks: [] }));

export const drag: Section = {
  id: 'drag',
  title: 'Ten seconds of dragging a star while all three methods train',
  async measure({ open, openBare }) {
    const empty = await openBare(counters);
    await forget(empty);
    await moveAbout(empty, 400, 400, milliseconds);
    const bare = await empty.evaluate(() => globalThis.counted.frames);
    await empty.close();

    const page = await open('', counters);
    await reachStep(page, 100);
    const { x, y } = await dragAbout(page, star(page, methods[2]!, 1), 100);
    await forget(page);
    await moveAbout(page, x, y, milliseconds);
    const { frames, latencies, longTasks } = await page.evaluate(() => globalThis.counted);
    await page.close();
    return [
      figure('a bare page, between frames', 'ms', bare),
      figure('between frames', 'ms', frames, { atMost: 34 }),
      ...methods.map((name) =>
        figure(`from the pointer to the boundary, ${name}`, 'ms', latencies[name] ?? [], { atMost: 150 }),
      ),
      figure('longest task of the main thread', 'ms', [Math.max(0, ...longTasks)], { atMost: 50 }),
    ];
  },
};
