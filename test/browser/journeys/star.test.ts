/** A star: dragged by the mouse while all train, moved by keys, taken back. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  boundaryOf,
  button,
  centerOf,
  handle,
  labelsOf,
  methodNames,
  onScreen,
  reachStep,
  test,
} from '../page.ts';

const hash = (page: Page) => page.evaluate(() => location.hash);
const [first, , last] = methodNames as [string, string, string];

test('is dragged, and the boundary of every method answers', async ({ open }) => {
  const { page } = await open();
  await reachStep(page, 100);
  const before = await labelsOf(page, first);
  const from = await centerOf(handle(page, first, 1));
  const to = await onScreen(page, first, 1.4, 1.3);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const share of [0.25, 0.5, 0.75, 1]) {
    const lines = await Promise.all(methodNames.map((name) => boundaryOf(page, name)));
    await page.mouse.move(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
    for (const [i, name] of methodNames.entries())
      await expect.poll(() => boundaryOf(page, name)).not.toBe(lines[i]);
  }
  const during = await labelsOf(page, first);
  for (const name of methodNames) await expect.poll(() => labelsOf(page, name)).toEqual(during);
  expect(during.slice(1)).toEqual(before.slice(1));
  expect(await hash(page)).toBe('');
  await page.mouse.up();
  await expect.poll(() => hash(page)).toMatch(/^#check=\w+&labels=A1\.[34]/);

  await button(page, 'Undo').click();
  for (const name of methodNames) await expect.poll(() => labelsOf(page, name)).toEqual(before);
  await button(page, 'Redo').click();
  await expect.poll(() => labelsOf(page, last)).toEqual(during);
  await handle(page, last, 2).press('Shift+ArrowUp');
  await expect.poll(() => labelsOf(page, first)).not.toEqual(during);
});
