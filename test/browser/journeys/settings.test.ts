/** The drawer: a value that is taken, one that is refused, a preset, and the way back. */
import { expect } from 'vitest';
import { button, reachStep, test } from '../page.ts';

test('a setting restarts the run, a bad one says what is accepted, a preset sets all', async ({ open }) => {
  const { page } = await open({ address: '#labels=A0.5,1.2;B0.5,-0.6' });
  const hash = () => page.evaluate(() => location.hash);
  await reachStep(page, 1);
  await button(page, 'Settings').click();
  const drawer = page.getByRole('dialog', { name: 'Settings' });
  await drawer.getByRole('searchbox', { name: 'Find a setting' }).fill('batch');
  const batch = drawer.getByRole('textbox', { name: 'Batch' });
  await batch.fill('0');
  await batch.press('Enter');
  expect(await batch.getAttribute('aria-invalid')).toBe('true');
  await drawer.getByText('a whole number from 1 to 4096, or all').waitFor();
  await batch.fill('all');
  await batch.press('Enter');
  expect(await batch.evaluate((element) => element === document.activeElement)).toBe(true);
  await expect.poll(hash).toBe('#batch=all&check=y5p&labels=A0.5,1.2;B0.5,-0.6');
  await reachStep(page, 1);
  await button(page, 'Clear the search').click();
  await drawer.getByRole('radio', { name: 'Paper literal' }).click();
  expect(await drawer.getByRole('textbox', { name: 'Consistency w' }).inputValue()).toBe('0');
  await button(page, 'Undo').click();
  await expect.poll(hash).toBe('#batch=all&check=y5p&labels=A0.5,1.2;B0.5,-0.6');
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
});
