import type { Page } from 'playwright-core';
import { reachStep, region } from '../browser.ts';
import { counters } from '../counters.ts';
import { figure, type Section } from '../figure.ts';

/** One setting or two, as the page's controls take them. Every value changes what each method does. */
interface Asked {
  across: [path: string, values: string];
  up: [path: string, values: string] | null;
}

const lines: Asked = { across: ['data.labelsPerClass', '1,2,3,4,5,6,8,10'], up: null };
const diagram: Asked = {
  across: ['teacher.feedback.weight', '0,0.1,0.3,1,3,10'],
  up: ['teacher.consistency.weight', '2,4,8,16,32'],
};

export const sweep: Section = {
  id: 'sweep',
  title: 'Settings swept in the page, on 20 seeds',
  async measure({ open }) {
    const page = await open('?engine=wasm', counters);
    // The live run has ended: the sweep is timed without it.
    await reachStep(page, 3000);
    const own = region(page, 'Which settings matter?');
    await page.locator('[data-scene=sweep]').evaluate((scene) => scene.scrollIntoView({ block: 'center' }));
    await own.getByRole('button', { name: 'Run' }).waitFor();
    const [first, second] = [await secondsOf(page, lines), await secondsOf(page, diagram)];
    const { frames } = await page.evaluate(() => globalThis.counted);
    await page.close();
    return [
      figure('8 numbers of labels × 3 methods, 480 runs', 's', [first], { atMost: 30 }),
      figure('6 × 5 weights of Meta Pseudo Labels, 600 runs', 's', [second], { atMost: 75 }),
      figure('between frames meanwhile', 'ms', frames, { atMost: 34 }),
    ];
  },
};

async function secondsOf(page: Page, { across, up }: Asked): Promise<number> {
  const own = region(page, 'Which settings matter?');
  const [setting, other] = [own.getByRole('combobox').first(), own.getByRole('combobox').nth(1)];
  await other.selectOption('');
  await setting.selectOption(across[0]);
  if (up) await other.selectOption(up[0]);
  const lists = own.getByRole('textbox', { name: 'With commas between' });
  for (const [i, values] of [across[1], ...(up ? [up[1]] : [])].entries()) {
    await lists.nth(i).fill(values);
    await lists.nth(i).press('Enter');
  }
  await page.evaluate(() => void Object.assign(globalThis.counted, { frames: [] }));
  const begun = performance.now();
  // Some of its runs may be another's, and made.
  await own.getByRole('button', { name: /^(Run|Go on)$/ }).click();
  await own.getByText(/^\d+ runs in /).waitFor({ timeout: 300_000 });
  return (performance.now() - begun) / 1000;
}
