/** On paper: light, in its place, and without what only a screen can do. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { button, panel, reachStep, restingStep, test } from './page.ts';

/**
 * Where stars, lines and canvases lie, as shares of their plot.
 *
 * @param width of the panel, null: as it is. Measured in one go, as a browser lays out paper, and no observer is called in between
 */
const places = (page: Page, width: string | null): Promise<number[]> =>
  panel(page, 'Supervised').evaluate((section, wide) => {
    if (wide) (section as HTMLElement).style.width = wide;
    const frame = section.querySelector('.picture')!.getBoundingClientRect();
    const marks = section.querySelectorAll('.handle .badge, .boundary.student, canvas');
    return [...marks].flatMap((mark) => {
      const { left, right, top } = mark.getBoundingClientRect();
      const across = [left, right].map((x) => (x - frame.left) / frame.width);
      return [...across, (top - frame.top) / frame.height];
    });
  }, width);

test('stars stay on their moons and boundaries on their regions at a width that nobody drew for', async ({
  open,
}) => {
  const { page } = await open();
  await reachStep(page, 20);
  await button(page, 'Pause').click();
  await restingStep(page);
  const before = await places(page, null);
  const after = await places(page, '200px');
  expect(after).toHaveLength(before.length);
  after.forEach((place, i) => expect(place).toBeCloseTo(before[i]!, 1));
});

test('is light whatever the page is, with dots as lines; then the page is as before', async ({ open }) => {
  const { page } = await open({ context: { colorScheme: 'dark' } });
  await reachStep(page, 20);
  await button(page, 'Pause').click();
  await restingStep(page);
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const { theme } = document.documentElement.dataset;
      const paper = getComputedStyle(document.body).backgroundColor;
      const regions = document.querySelector<HTMLCanvasElement>('canvas.regions')!;
      const wash = regions.getContext('2d')!.getImageData(2, 2, 1, 1).data;
      const dots = document.querySelector('.picture .points')?.getAttribute('fill');
      Object.assign(window, { printed: { theme, paper, wash: Math.min(...wash), dots } });
    });
  });
  await page.pdf();
  const printed = await page.evaluate(
    () => (window as unknown as { printed: Record<string, unknown> }).printed,
  );
  expect(printed).toMatchObject({ theme: 'light', paper: 'rgb(255, 255, 255)', dots: '#c2780f' });
  expect(printed['wash']).toBeGreaterThan(200);
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await expect.poll(() => page.locator('.picture .points').count()).toBe(0);
});

describe.for(['compare', 'meta-pseudo-labels'])('%s', (view) => {
  test('leaves out what is pressed, and keeps plots, curves and facts', async ({ open }) => {
    const { page } = await open({ address: `#view=${view}` });
    await reachStep(page, 20);
    await button(page, 'Settings').click();
    await page.emulateMedia({ media: 'print' });
    for (const name of ['Pause', 'Undo', 'Settings', 'New data'])
      expect(await button(page, name).isVisible()).toBe(false);
    expect(await page.getByRole('dialog', { name: 'Settings' }).isVisible()).toBe(false);
    expect(await page.locator('.picture').first().isVisible()).toBe(true);
    expect(await panel(page, 'Training').locator('figure svg').first().isVisible()).toBe(true);
    expect(
      await page
        .getByText(/^[\d,]+ of 1,994$/)
        .first()
        .isVisible(),
    ).toBe(true);
  });
});
