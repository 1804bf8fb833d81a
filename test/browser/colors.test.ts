/** Whoever forces colors, or asks for more contrast, still sees what is on, what is chosen and what is data. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { button, method, panel, reachStep, readScene, restingStep, test } from './page.ts';

const styleOf = (locator: Locator, property: string): Promise<string> =>
  locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

const background = (locator: Locator): Promise<string> => styleOf(locator, 'background-color');

const thumbOf = (toggle: Locator): Promise<string> =>
  toggle.evaluate((input) => getComputedStyle(input, '::before').backgroundColor);

/** What is seen of a radio, under its input. */
const seen = (radio: Locator): Locator => radio.locator('xpath=following-sibling::*');

/** The colors that a canvas shows, some of its pixels. */
const paintedIn = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
      const pixels = Array.from({ length: data.length / 4 }, (_, i) => data.slice(4 * i, 4 * i + 3).join());
      return new Set(pixels).size;
    });

describe.for(['light', 'dark'] as const)('forced colors, %s', (colorScheme) => {
  test('tell controls and marks apart', async ({ open }) => {
    const { page } = await open({
      address: '#view=meta-pseudo-labels',
      context: { forcedColors: 'active', colorScheme },
    });
    await reachStep(page, 1);
    const paper = await background(page.locator('body'));

    for (const name of ['Show wrong labels', 'Consistency']) {
      const toggle = page.getByRole('switch', { name, exact: true });
      const [one, thumb] = [await background(toggle), await thumbOf(toggle)];
      expect(thumb).not.toBe(one);
      await toggle.click();
      await expect.poll(() => background(toggle)).not.toBe(one);
      expect(await thumbOf(toggle)).not.toBe(await background(toggle));
    }

    expect(await background(seen(method(page, 'Meta Pseudo Labels')))).not.toBe(
      await background(seen(method(page, 'Compare'))),
    );
    const training = panel(page, 'Training');
    const [track, range] = [
      training.locator('.slider-track').first(),
      training.locator('.slider-range').first(),
    ];
    expect(new Set([paper, await background(track), await background(range)]).size).toBe(3);
    const arrows = page.locator('[class*=ArrowLine_line]');
    for (const arrow of await arrows.all())
      expect(await arrow.evaluate((line) => getComputedStyle(line, '::before').backgroundColor)).not.toBe(
        paper,
      );

    const stars = page.locator('.handle .badge');
    const fills = await stars.evaluateAll((all) => all.map((star) => getComputedStyle(star).fill));
    expect(new Set(fills).size).toBe(2);
    expect(await paintedIn(page, 'canvas.regions')).toBeGreaterThan(2);
  });

  test('leave the map’s key its shades, and say which choice is taken', async ({ open }) => {
    const { page } = await open({ context: { forcedColors: 'active', colorScheme } });
    await readScene(page, 'map');
    const key = page.locator('[class*=MapLegend_legend] i');
    await key.first().waitFor();
    const shades = await key.evaluateAll((all) => all.map((shade) => getComputedStyle(shade).background));
    expect(new Set(shades).size).toBe(shades.length);
    const picks = page.getByRole('radiogroup', { name: 'Trained as' }).getByRole('radio');
    const backgrounds = await seen(picks).evaluateAll((all) =>
      all.map((pick) => getComputedStyle(pick).backgroundColor),
    );
    expect(new Set(backgrounds).size).toBe(2);
  });
});

test('more contrast: a thicker boundary, darker lines, also when it is asked for later', async ({ open }) => {
  const { page } = await open();
  await reachStep(page, 1);
  await button(page, 'Pause').click();
  await restingStep(page);
  const boundary = panel(page, 'Supervised').locator('.boundary.student');
  const dots = () =>
    panel(page, 'Supervised')
      .locator('canvas.layer')
      .first()
      .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  const line = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--line'));
  const before = {
    dots: await dots(),
    line: await line(),
    width: parseFloat(await styleOf(boundary, 'stroke-width')),
  };
  await page.emulateMedia({ contrast: 'more' });
  await expect.poll(dots).not.toBe(before.dots);
  expect(await line()).not.toBe(before.line);
  expect(parseFloat(await styleOf(boundary, 'stroke-width'))).toBeGreaterThan(before.width);
});
