/** The page as a lecture: a presenter's keys, and what can be changed. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { objections } from './objections.ts';
import { button, handle, labelsOf, panel, reachStep, test } from './page.ts';

const place = (page: Page) =>
  page.getByRole('navigation', { name: 'Scenes' }).getByRole('status').innerText();
const title = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

test('goes through the scenes by keys, keeps its settings, and leaves for the page as it was', async ({
  open,
}) => {
  const { page } = await open({
    address: '?engine=wasm#data.seed=7',
    context: { viewport: { width: 1280, height: 720 } },
  });
  await reachStep(page, 1);
  await button(page, 'More').click();
  await button(page, 'Open as a lecture').click();
  await page.getByRole('navigation', { name: 'Scenes' }).waitFor();
  await reachStep(page, 1);

  // Large letters; the address's settings, and nothing that would change them.
  const letters = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  expect(letters).toBeGreaterThan(17);
  expect(await panel(page, 'Training').innerText()).toContain('seeds 7');
  for (const name of ['Settings', 'Share', 'New data', 'New weights', 'More', 'Back to Ours'])
    expect(await button(page, name).count()).toBe(0);
  expect(await objections(page)).toEqual([]);

  // There and back, by arrows and as a remote sends it; at either end nothing more.
  await page.keyboard.press('ArrowLeft');
  expect(await place(page)).toBe('1 of 14');
  await page.keyboard.press('ArrowRight');
  await title(page, 'Six labels are not enough').waitFor();
  await panel(page, 'Supervised').waitFor();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await title(page, 'The feedback loop').waitFor();
  await page.keyboard.press('PageUp');
  expect(await place(page)).toBe('3 of 14');
  await page.keyboard.press('ArrowLeft');
  expect(await place(page)).toBe('2 of 14');
  expect(await objections(page)).toEqual([]);

  // A star and a slider keep their arrows; then the scene after a star that moved has the stage all the same.
  const before = (await labelsOf(page, 'Supervised'))[0];
  await handle(page, 'Supervised', 1).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await labelsOf(page, 'Supervised'))[0]).not.toBe(before);
  const speed = page.getByRole('slider', { name: 'Speed' });
  const said = await speed.getAttribute('aria-valuetext');
  await speed.press('ArrowLeft');
  await expect.poll(() => speed.getAttribute('aria-valuetext')).not.toBe(said);
  expect(await place(page)).toBe('2 of 14');
  await button(page, 'Next scene').click();
  await panel(page, 'Pseudo Labels').waitFor();

  // Evidence stands on the stage, too; nothing of it lies beyond the window.
  for (let at = 3; at < 13; at++) await page.keyboard.press('PageDown');
  await title(page, 'Which part does the work?').waitFor();
  expect(await page.getByRole('switch', { name: /^Stars at random|^Teacher is told/ }).count()).toBe(0);
  await page.keyboard.press('PageDown');
  expect(await place(page)).toBe('14 of 14');
  await title(page, 'Which settings matter?').waitFor();
  const beyond = () =>
    page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [scrollWidth - innerWidth, scrollHeight - innerHeight];
    });
  await expect.poll(beyond).toEqual([0, 0]);

  // Loaded again, it goes on where it was.
  expect(new URL(page.url()).search).toBe('?lecture=sweep&engine=wasm');
  await page.reload();
  await title(page, 'Which settings matter?').waitFor();
  expect(await place(page)).toBe('14 of 14');

  await page.keyboard.press('Escape');
  await button(page, 'Settings').waitFor();
  const { search, hash } = new URL(page.url());
  expect([search, hash]).toEqual(['?engine=wasm', '#data.seed=7']);
});
