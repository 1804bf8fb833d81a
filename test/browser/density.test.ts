/** A window that moves to a screen of another density keeps its size: what is drawn in pixels is drawn again. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { button, panel, reachStep, test, toTop } from './page.ts';

async function setDensity(page: Page, deviceScaleFactor: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize()!;
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor,
    mobile: false,
  });
  // An emulated screen is not looked at by queries until one of them is told of something.
  const features = [{ name: 'prefers-reduced-data', value: deviceScaleFactor === 1 ? '' : 'reduce' }];
  await session.send('Emulation.setEmulatedMedia', { features });
}

/** Pixels of the canvas a CSS pixel, of those that are drawn at the screen's density. */
const densities = (page: Page): Promise<number[]> =>
  page.locator('canvas:not(.regions)').evaluateAll((all) => [
    ...new Set(
      all.map((canvas) => {
        const { width, clientWidth } = canvas as HTMLCanvasElement;
        return Math.round((10 * width) / clientWidth) / 10;
      }),
    ),
  ]);

test('dots, overlays and units are as sharp as the screen, also once it is another', async ({ open }) => {
  const { page } = await open({ address: '#view=meta-pseudo-labels' });
  await reachStep(page, 1);
  await page.getByRole('switch', { name: 'Show the units' }).click();
  await page.locator('figure canvas').waitFor();
  await toTop(page);
  await button(page, 'Pause').click();
  await expect.poll(() => densities(page)).toEqual([1]);
  const dots = panel(page, 'Meta Pseudo Labels').locator('canvas.layer').first();
  const painted = () =>
    dots.evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
      return data.some((value) => value > 0);
    });
  for (const density of [2, 1.5, 1]) {
    await setDensity(page, density);
    await expect.poll(() => densities(page)).toEqual([density]);
    expect(await painted()).toBe(true);
  }
});
