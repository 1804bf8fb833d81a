import { dragAbout, reachStep, star } from '../browser.ts';
import { counters } from '../counters.ts';
import { figure, type Section } from '../figure.ts';

const milliseconds = 5000;
const method = 'Meta Pseudo Labels';

export const solve: Section = {
  id: 'solve',
  title: 'Solving each place of a star from scratch while it is dragged, three methods',
  async measure({ open }) {
    const page = await open('?engine=wasm#view=compare', counters);
    await reachStep(page, 1);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('switch', { name: 'Solve while you drag' }).click();
    await page.keyboard.press('Escape');
    // The first drag starts the workers.
    await dragAbout(page, star(page, method, 1), 1000);
    await page.mouse.up();
    await page.evaluate(() => void Object.assign(globalThis.counted, { boundaries: {}, frames: [] }));
    await dragAbout(page, star(page, method, 1), milliseconds);
    const { boundaries, frames } = await page.evaluate(() => globalThis.counted);
    await page.close();
    const rate = (1000 * (boundaries[method] ?? 0)) / milliseconds;
    return [
      figure('converged boundaries', 'a second', [rate], { atLeast: 5 }),
      figure('between frames meanwhile', 'ms', frames, { atMost: 34 }),
    ];
  },
};
