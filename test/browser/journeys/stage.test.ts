/** The stage: three methods train side by side, are looked at one by one, stopped, stepped and begun again. */
import { expect } from 'vitest';
import {
  accuracyOf,
  button,
  method,
  methodNames,
  plot,
  reachStep,
  restingStep,
  stepOf,
  test,
  factsOf,
} from '../page.ts';

test('train, toggle, step and reset', async ({ open }) => {
  const { page } = await open({ address: '#steps=3000' });
  const numbers = async () => [
    await stepOf(page),
    ...(await Promise.all(methodNames.map((name) => factsOf(page, name)))),
  ];
  await page.getByRole('slider', { name: 'Speed' }).press('End');
  await reachStep(page, 1);
  for (const name of methodNames) {
    await method(page, name).click();
    expect(await plot(page, name).count()).toBe(1);
  }
  await method(page, 'Compare').click();
  await reachStep(page, 3000);
  expect(await restingStep(page)).toBe(3000);
  // The default seed, on WebAssembly: the run that the command line counts as a success.
  expect(await accuracyOf(page, 'Meta Pseudo Labels')).toBeGreaterThanOrEqual(99);
  expect(await accuracyOf(page, 'Supervised')).toBeLessThan(95);
  expect(await accuracyOf(page, 'Pseudo Labels')).toBeLessThan(95);

  const end = await numbers();
  await button(page, 'Step back').click();
  await expect.poll(() => stepOf(page)).toBe(2999);
  await button(page, 'Step forward').click();
  await expect.poll(numbers).toEqual(end);

  // In another language it is the same run.
  await button(page, '中文').click();
  await page.getByRole('heading', { level: 1, name: /教师/ }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  expect(new URL(page.url()).searchParams.get('lang')).toBe('zh');
  await button(page, 'English').click();
  await expect.poll(numbers).toEqual(end);

  await button(page, 'Reset').click();
  await expect.poll(() => stepOf(page)).toBe(0);
});
