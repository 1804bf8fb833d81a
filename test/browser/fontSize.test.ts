/** The browser's own font size holds: texts and controls grow with it, and still nothing is cut off. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { cutOff } from './cutOff.ts';
import { button, method, panel, reachStep, test } from './page.ts';

async function setFont(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard } });
}

const heightOf = async (page: Page, name: string): Promise<number> =>
  (await button(page, name).boundingBox())!.height;

test('texts, controls and the letters of charts are as large as the browser says', async ({ open }) => {
  const { page } = await open();
  await reachStep(page, 1);
  const sizes = async () => [
    await heightOf(page, 'Settings'),
    await panel(page, 'Training')
      .getByText('of 3,000 steps')
      .evaluate((text) => parseFloat(getComputedStyle(text).fontSize)),
    (await panel(page, 'Training')
      .getByText(/^\d+ %$/)
      .boundingBox())!.width,
  ];
  const before = await sizes();
  await setFont(page, 24);
  for (const [i, size] of before.entries())
    await expect.poll(async () => (await sizes())[i]! / size).toBeCloseTo(1.5, 1);
});

describe.for([
  [1440, 900],
  [390, 844],
  [768, 1024],
] as const)('%i × %i', ([width, height]) => {
  test('shows everything at 24 and at 32 px', async ({ open }) => {
    const { page } = await open({
      address: '#view=compare&steps=40',
      context: { viewport: { width, height } },
    });
    // A short run: it has ended, and leaves the processor to the browser.
    await reachStep(page, 40);
    for (const font of [24, 32]) {
      await setFont(page, font);
      for (const name of ['Compare', 'Supervised', 'Meta Pseudo Labels']) {
        await method(page, name).click();
        expect.soft(await cutOff(page), `${name} at ${font}`).toEqual([]);
      }
      await button(page, 'Settings').click();
      await page.getByRole('dialog', { name: 'Settings' }).waitFor();
      expect.soft(await cutOff(page), `settings at ${font}`).toEqual([]);
      await button(page, 'Close settings').click();
    }
  });
});
