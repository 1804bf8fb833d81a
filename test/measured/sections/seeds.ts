import { reachStep, region } from '../browser.ts';
import { counters } from '../counters.ts';
import { figure, type Section } from '../figure.ts';

export const seeds: Section = {
  id: 'seeds',
  title: 'Three hundred runs in the page: three methods, 100 seeds each',
  async measure({ open }) {
    const page = await open('', counters);
    const section = region(page, 'How typical is this?');
    await page.locator('[data-scene=typical]').evaluate((scene) => scene.scrollIntoView({ block: 'center' }));
    await region(page, 'Runs of each method, by accuracy').waitFor();
    await section.getByText(/take about/).waitFor();
    // The live run has ended: the seeds are timed without it.
    await reachStep(page, 3000);
    await page.evaluate(() => void Object.assign(globalThis.counted, { frames: [], longTasks: [] }));
    const begun = performance.now();
    await section.getByRole('button', { name: 'Run 100 more' }).click();
    await section.getByText(/^300 runs in /).waitFor({ timeout: 300_000 });
    const seconds = (performance.now() - begun) / 1000;
    const { frames, longTasks } = await page.evaluate(() => globalThis.counted);
    await page.close();
    return [
      figure('all of them', 's', [seconds], { atMost: 30 }),
      figure('between frames meanwhile', 'ms', frames, { atMost: 34 }),
      figure('longest task of the main thread', 'ms', [Math.max(0, ...longTasks)], { atMost: 50 }),
    ];
  },
};
