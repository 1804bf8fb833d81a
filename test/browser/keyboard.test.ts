/** Shortcuts: from everywhere but where a key has a meaning of its own, once, and not at all where they are off. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { button, handle, hasFocus, reachStep, restingStep, stepOf, test, toTop } from './page.ts';

const playing = (page: Page): Promise<boolean> => button(page, 'Pause').isVisible();

describe('Space', () => {
  test('plays from a star and from the timeline, once however long it is held', async ({ open }) => {
    const { page } = await open({ address: '#steps=100000' });
    await reachStep(page, 1);
    await handle(page, 'Supervised', 1).focus();
    await page.keyboard.down(' ');
    await page.keyboard.down(' ');
    await page.keyboard.down(' ');
    await page.keyboard.up(' ');
    await expect.poll(() => playing(page)).toBe(false);
    await page.getByRole('slider', { name: 'Step' }).focus();
    await page.keyboard.press(' ');
    await expect.poll(() => playing(page)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('opens what it is pressed on, and does not play', async ({ open }) => {
    const { page } = await open({ address: '#steps=100000' });
    await reachStep(page, 1);
    const summary = page.locator('summary').first();
    const before = await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open);
    await summary.press(' ');
    expect(await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open)).toBe(
      !before,
    );
    // Below the first screen, whose run this is about.
    await toTop(page);
    expect(await playing(page)).toBe(true);
  });
});

test('letters are found on a Cyrillic keyboard', async ({ open }) => {
  const { page } = await open({ address: '#steps=40' });
  await reachStep(page, 40);
  await handle(page, 'Supervised', 1).press('Shift+ArrowUp');
  await expect.poll(() => button(page, 'Undo').isEnabled()).toBe(true);
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'я', code: 'KeyZ', ctrlKey: true, bubbles: true }),
    ),
  );
  await expect.poll(() => button(page, 'Undo').isEnabled()).toBe(false);
  // Pressed, it keeps the focus, though there is no more to undo.
  await button(page, 'Redo').click();
  await button(page, 'Undo').press('Enter');
  await expect.poll(() => button(page, 'Undo').isEnabled()).toBe(false);
  expect(await hasFocus(button(page, 'Undo'))).toBe(true);
});

test('shortcuts that were turned off stay off', async ({ open }) => {
  const { page } = await open({ address: '#steps=100000' });
  await reachStep(page, 1);
  await page.keyboard.press('?');
  await page.getByRole('switch', { name: 'Shortcuts on' }).click();
  await page.keyboard.press('Escape');
  await page.reload();
  await reachStep(page, 1);
  await button(page, 'Pause').click();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const step = await restingStep(page);
  // Space pages down, as it does anywhere, and takes its time.
  const paged = page.evaluate(
    () => new Promise((resolve) => addEventListener('scrollend', resolve, { once: true })),
  );
  for (const key of ['ArrowRight', 'r', ' ', '?']) await page.keyboard.press(key);
  await paged;
  await toTop(page);
  await expect.poll(() => stepOf(page)).toBe(step);
  await button(page, 'Step forward').click();
  await expect.poll(() => stepOf(page)).toBe(step + 1);
  expect(await page.getByRole('switch', { name: 'Shortcuts on' }).isVisible()).toBe(false);
});
