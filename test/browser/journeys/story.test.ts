/** The story: it comes after the first trained frame, and its links show what they speak of. */
import { expect } from 'vitest';
import { button, method, panel, reachStep, test } from '../page.ts';

test('a paragraph’s button shows its method, and a bad address is read as far as it goes', async ({
  open,
}) => {
  const { page } = await open({ address: '#data.noise=7&steps=500' });
  const notices = page.getByRole('log', { name: 'Notices' });
  await expect.poll(() => notices.innerText()).toContain('a number from 0 to 0.5');
  await reachStep(page, 1);
  await button(page, 'Show Supervised').click();
  await expect.poll(() => method(page, 'Supervised').isChecked()).toBe(true);
  await panel(page, 'Supervised').waitFor();
  expect(await page.evaluate(() => location.hash)).toContain('view=supervised');
});
