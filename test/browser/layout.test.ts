/** On a narrow screen and at 200 % zoom nothing is cut off and nothing scrolls sideways. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { cutOff } from './cutOff.ts';
import { button, method, panel, reachStep, test, turnInMore } from './page.ts';

/** A short run: it ends at once, with all that it has to say, and leaves the processor to the browser. */
const short = '&steps=40';

const sizes = [
  { name: 'a desk at 400 %', width: 320, height: 640 },
  { name: 'a narrow phone', width: 360, height: 740 },
  { name: 'a laptop at 200 %', width: 720, height: 450 },
  { name: 'a tablet', width: 820, height: 1180 },
  { name: 'a desk', width: 1440, height: 900 },
];

describe.for(sizes)('$name', ({ width, height }) => {
  test('shows everything', async ({ open }) => {
    const { page } = await open({
      address: `#view=compare${short}`,
      context: { viewport: { width, height } },
    });
    await reachStep(page, 40);
    for (const name of ['Compare', 'Supervised', 'Pseudo Labels', 'Meta Pseudo Labels']) {
      await method(page, name).click();
      expect.soft(await cutOff(page), name).toEqual([]);
    }
    await button(page, 'Keyboard shortcuts').click();
    expect.soft(await cutOff(page), 'shortcuts').toEqual([]);
    await page.keyboard.press('Escape');
    await button(page, 'Settings').click();
    await page.getByRole('dialog', { name: 'Settings' }).waitFor();
    expect.soft(await cutOff(page), 'settings').toEqual([]);
  });
});

/** What of the wiring reaches beyond its panel, or beyond the arrow that it is written under. */
const overhanging = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[class*=Wiring_parts], [class*=Wiring_back]')].flatMap((frame) => {
      const { right } = frame.getBoundingClientRect();
      return [...frame.querySelectorAll('*')]
        .map((part) => ({ text: part.textContent, by: part.getBoundingClientRect().right - right }))
        .filter(({ by }) => by > 0.5)
        .map(({ text, by }) => `"${text}" by ${by.toFixed(1)}`);
    }),
  );

test.for(['', '&teacher.feedback.form=dot'])(
  'no width scrolls sideways, nor does the wiring leave its panel %s',
  async (form, { open }) => {
    const { page } = await open({ address: `#view=compare${form}${short}` });
    await reachStep(page, 40);
    const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    for (const drawer of [false, true]) {
      if (drawer) await button(page, 'Settings').click();
      for (const width of [320, 360, 390, 480, 600, 720, 759, 760, 768, 820, 900, 1024, 1180, 1280, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const at = `${width}, ${drawer ? 'with' : 'without'} settings`;
        expect.soft(await wider(), at).toBeLessThanOrEqual(0);
        expect.soft(await overhanging(page), at).toEqual([]);
      }
    }
  },
);

describe('the transport', () => {
  test.for([
    [1440, 900],
    [1280, 720],
    [1024, 768],
    [390, 844],
  ] as const)('stays in sight at %i × %i, whatever overlay is on', async ([width, height], { open }) => {
    const address = `#view=meta-pseudo-labels${short}`;
    const { page } = await open({ address, context: { viewport: { width, height } } });
    await reachStep(page, 40);
    for (const name of ['Show feedback', 'Show wrong labels']) {
      const control = page.getByRole('switch', { name, exact: true });
      if (await control.isVisible()) await control.click();
      else await turnInMore(page, name);
      // To its last pixel, but for fractions of one.
      const box = (await panel(page, 'Training').boundingBox())!;
      expect(box.y + box.height).toBeLessThanOrEqual(height + 1);
      expect(box.y).toBeGreaterThan(0);
    }
  });
});
