/** The story: it comes after the first trained frame, and its scenes and words set the stage. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { boundaryOf, button, handle, method, panel, reachStep, restingStep, stepOf, test } from '../page.ts';

/** Reads a scene: its middle comes to the line that counts. */
const read = (page: Page, title: string): Promise<void> =>
  page
    .getByRole('heading', { name: title })
    .evaluate((heading) => heading.closest('section')!.scrollIntoView({ block: 'center' }));

test('scenes set the stage, the reader takes it and gives it back, and their own run stays as it was', async ({
  open,
}) => {
  const { page } = await open({ address: '#data.noise=7&steps=500' });
  const notices = page.getByRole('log', { name: 'Notices' });
  await expect.poll(() => notices.innerText()).toContain('a number from 0 to 0.5');
  await button(page, 'Pause').click();
  const own = await restingStep(page);
  const boundary = await boundaryOf(page, 'Meta Pseudo Labels');

  // One plot, the story's own run, trained to its end; the address stays the reader's.
  await read(page, 'Six labels are not enough');
  await panel(page, 'Supervised').waitFor();
  await reachStep(page, 3000);
  expect(await panel(page, 'Meta Pseudo Labels').count()).toBe(0);
  expect(await page.evaluate(() => location.hash)).toBe('#data.noise=7&steps=500');

  // A word in a sentence.
  await read(page, 'Pseudo Labels copies the mistakes');
  await panel(page, 'Pseudo Labels').waitFor();
  const word = panel(page, 'Pseudo Labels copies the mistakes').getByRole('button', { name: 'Supervised' });
  await word.click();
  await panel(page, 'Supervised').waitFor();
  expect(await word.getAttribute('aria-pressed')).toBe('true');

  // The reader's hand, whatever is read; and back.
  await handle(page, 'Supervised', 1).press('ArrowRight');
  await button(page, 'Resume the story').waitFor();
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('labels=');
  await read(page, 'Overrule the label');
  expect(await panel(page, 'Supervised').count()).toBe(1);
  await button(page, 'Resume the story').click();
  await panel(page, 'Meta Pseudo Labels').getByText('overruled').waitFor();
  await panel(page, 'Pseudo Labels').getByText('copied').waitFor();

  // The first screen has the reader's run again.
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => method(page, 'Compare').isChecked()).toBe(true);
  await expect.poll(() => stepOf(page)).toBe(own);
  expect(await boundaryOf(page, 'Meta Pseudo Labels')).toBe(boundary);
});
