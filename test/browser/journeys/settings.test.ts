/** The drawer: a value that is taken, one that is refused, a preset, and the way back; then the table of methods. */
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
  await drawer.getByRole('button', { name: 'Yours, and all methods in one table' }).click();
  await drawer.waitFor({ state: 'detached' });

  // Any row becomes Yours, is changed where it stands, and trains beside the others.
  const table = page.getByRole('table').filter({ hasText: 'The student learns from' });
  const rowOf = (name: string) =>
    table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) });
  expect(await rowOf('Yours').count()).toBe(0);
  expect(await rowOf('UDA').innerText()).toContain('≠ a 1');
  await button(page, 'Edit as Yours: UDA').click();
  await expect.poll(() => rowOf('UDA').innerText()).not.toContain('≠');
  const labels = table.getByRole('textbox', { name: 'Yours: student sees labels a' });
  await labels.fill('0.5');
  await labels.press('Enter');
  await expect.poll(hash).toContain('yours.student.labels=0.5');
  await expect.poll(() => rowOf('UDA').innerText()).toContain('≠ a 1');
  await expect.poll(() => rowOf('Yours').innerText()).toMatch(/now [\d.]+ %/);
  const weight = table.getByRole('textbox', { name: 'Yours: student’s consistency w' });
  await weight.fill('0');
  await weight.press('Enter');
  await labels.fill('0');
  await labels.press('Enter');
  await page.getByText('The student of Yours would learn nothing.').waitFor();
  expect(await labels.getAttribute('aria-invalid')).toBe('true');
  // What it could not go with is taken back, and the refusal with it.
  await button(page, 'Undo').click();
  await expect.poll(() => labels.getAttribute('aria-invalid')).not.toBe('true');
  await button(page, 'Remove Yours').click();
  await rowOf('Yours').waitFor({ state: 'detached' });
});
