/** Without a network: what is open goes on, and what was visited opens again. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  button,
  centerOf,
  handle,
  labelsOf,
  reachStep,
  readScene,
  restingStep,
  stepOf,
  test,
  method,
  type Opening,
} from './page.ts';

/** What keeps the page for later is at work. */
const keeping: Opening = { context: { serviceWorkers: 'allow' } };

/** Waits until the page is kept for later and every late chunk with it. */
const kept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });

async function dragFirst(page: Page): Promise<void> {
  const before = await labelsOf(page, 'Supervised');
  const from = await centerOf(handle(page, 'Supervised', 1));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 50, from.y + 30, { steps: 5 });
  await page.mouse.up();
  expect(await labelsOf(page, 'Supervised')).not.toEqual(before);
}

describe('without a network', () => {
  test('the open page does all it did', async ({ open }) => {
    const { page, context, problems } = await open(keeping);
    // The settings come late: with what is kept, once all of it is.
    await kept(page);
    await context.setOffline(true);
    await dragFirst(page);
    await method(page, 'Meta Pseudo Labels').click();
    await method(page, 'Compare').click();
    await button(page, 'Settings').click();
    await page.getByRole('radio', { name: 'Paper-like', exact: true }).click();
    await reachStep(page, 5);
    await button(page, 'Reset').click();
    await button(page, 'Pause').click();
    const step = await restingStep(page);
    await button(page, 'Step forward').click();
    await expect.poll(() => stepOf(page)).toBe(step + 1);
    // Chromium asks for the icon again whenever the address changes.
    expect(problems.splice(0).filter((problem) => !problem.endsWith('/icon.svg'))).toEqual([]);
  });

  test('a page that lost it while it loaded trains on, says what is missing, and fetches it later', async ({
    open,
  }) => {
    const { page, context, problems } = await open({
      prepare: (bare) => bare.route('**/Sections-*.js', (route) => route.abort()),
    });
    const missing = page.getByText('The story and the experiments could not be fetched.');
    await missing.waitFor();
    await dragFirst(page);
    const step = await stepOf(page);
    await reachStep(page, step + 1);
    await page.unroute('**/Sections-*.js');
    await context.setOffline(true);
    await context.setOffline(false);
    await page.getByRole('region', { name: 'How typical is this?' }).first().waitFor();
    expect(await missing.count()).toBe(0);
    await page.route('**/Inside-*.js', (route) => route.abort());
    await method(page, 'Supervised').click();
    await page.getByRole('switch', { name: 'Show the units' }).click();
    await page.getByText('The units could not be fetched.').waitFor();
    problems.splice(0);
  });

  test('the page opens again', async ({ open }) => {
    const { page, context } = await open({ ...keeping, address: '#view=compare' });
    await kept(page);
    // Else the browser's own cache would answer for what is not kept.
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
    await context.setOffline(true);
    await page.reload();
    await reachStep(page, 5);
    await dragFirst(page);
    await page.locator('#references').waitFor({ state: 'attached' });
    await readScene(page, 'feedback');
    await page.locator('.katex').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    const link = page.getByRole('link', { name: 'Licenses of what runs here' });
    const licenses = await link.evaluate(async ({ href }: HTMLAnchorElement) => (await fetch(href)).text());
    expect(licenses).toContain('Permission is hereby granted, free of charge');
  });

  test('it can be installed', async ({ open }) => {
    const { page, context } = await open(keeping);
    await kept(page);
    const browser = await context.newCDPSession(page);
    const { errors } = await browser.send('Page.getAppManifest');
    const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
    expect(errors).toEqual([]);
    // A test's window is a private one.
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  });

  test('engines that were never used are there', async ({ open }) => {
    const { page, context } = await open(keeping);
    await kept(page);
    await context.setOffline(true);
    await page.goto(new URL('?engine=tfjs', page.url()).href);
    await expect
      .poll(() => page.getByRole('status', { name: 'Engine' }).innerText())
      .toContain('TensorFlow.js');
  });
});
