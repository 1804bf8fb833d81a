/** Time travel: another future by moving a label, and the first one back by undo. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  accuracyOf,
  button,
  handle,
  labelsOf,
  methodNames,
  panel,
  reachStep,
  restingStep,
  stepOf,
  test,
} from './page.ts';

const last = 'Meta Pseudo Labels';
const timeline = (page: Page) => panel(page, 'Training').getByRole('slider', { name: 'Step' });
const curve = (page: Page) => panel(page, 'Training').locator('path.curve.meta-pseudo-labels:not(.replaced)');
const replaced = (page: Page) => panel(page, 'Training').locator('path.curve.replaced.meta-pseudo-labels');

/** Everything that a future shows: step, numbers, stars, and its curve to the end. */
const shown = async (page: Page) => ({
  step: await stepOf(page),
  accuracies: await Promise.all(methodNames.map((name) => accuracyOf(page, name))),
  boundary: await panel(page, last).locator('.boundary.student').getAttribute('d'),
  stars: await labelsOf(page, last),
  curve: await curve(page).getAttribute('d'),
});

/** A finished run of 600 steps that was taken back to its middle. */
async function backInTheMiddle(page: Page): Promise<void> {
  await reachStep(page, 600);
  const box = (await timeline(page).locator('xpath=../..').boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => stepOf(page)).toBeLessThan(400);
  expect(await restingStep(page)).toBeGreaterThan(200);
}

describe('a star moved in the middle of a finished run', () => {
  test('begins another future; undo brings the first one back, and redo the other', async ({ open }) => {
    const { page } = await open({ address: '#steps=600' });
    await backInTheMiddle(page);
    const before = await shown(page);
    expect(await replaced(page).getAttribute('d')).toBe('');

    await handle(page, last, 1).press('Shift+ArrowUp');
    await button(page, 'Play').click();
    await reachStep(page, before.step + 600);
    await restingStep(page);
    const after = await shown(page);
    expect(after.stars).not.toEqual(before.stars);
    expect(await replaced(page).getAttribute('d')).not.toBe('');

    await button(page, 'Undo').click();
    await expect.poll(() => shown(page)).toEqual(before);
    expect(await replaced(page).getAttribute('d')).toBe('');
    await button(page, 'Play').waitFor();

    await button(page, 'Redo').click();
    await expect.poll(() => shown(page)).toEqual(after);
    expect(await replaced(page).getAttribute('d')).not.toBe('');
  });
});
