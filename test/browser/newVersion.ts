/**
 * Another version of the page on its server: what an open page says, and that it changes with consent alone. Tests to
 * be called last in a file: Chromium looks for another version some time after it was started, or a minute later.
 */
import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { deploy } from './deployment.ts';
import { button, method, reachStep, stepOf, test, toTop, type Opening } from './page.ts';

/** What keeps the page for later is at work. */
const context: Opening['context'] = { serviceWorkers: 'allow' };
const ready = 'A new version of this page is ready.';
const notices = (page: Page) => page.getByRole('log', { name: 'Notices' });

/** Waits until the page is kept, comes from what is kept, and has looked for another version. */
const kept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
    // A browser that has just started takes its time over the first look, and one that meets it gets its answer.
    await registration.update();
  });

const isNewer = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('script[type=module]')!.getAttribute('src')!.includes('-newer'));

/** Presses Reload, and waits for what it brings. */
async function reload(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), button(page, 'Reload').click()]);
  await reachStep(page, 1);
}

async function deployed() {
  const deployment = await deploy();
  onTestFinished(deployment.close);
  return deployment;
}

export function newVersionTests(): void {
  test('a version that waits is told in a line; the open one goes on whole until it is wanted', async ({
    open,
  }) => {
    const { address: at, replace } = await deployed();
    const { page } = await open({ at, context, address: '#view=uda&steps=100000' });
    await kept(page);
    await replace();
    await page.reload();
    // It can be put off.
    await notices(page).getByText(ready).waitFor();
    await notices(page).getByRole('button', { name: 'Dismiss' }).click();
    expect(await notices(page).innerText()).toBe('');
    await page.reload();
    await notices(page).getByText(ready).waitFor();
    expect(await isNewer(page)).toBe(false);
    await reachStep(page, (await stepOf(page)) + 5);
    // Gone from the server, and still there.
    await page.getByRole('switch', { name: 'Show the units' }).click();
    await page.locator('[class*=Inside_units]').waitFor();
    await toTop(page);
    await method(page, 'Supervised').click();
    await reload(page);
    expect(await isNewer(page)).toBe(true);
    expect(await page.evaluate(() => location.hash)).toBe('#view=supervised&steps=100000');
    expect(await notices(page).innerText()).toBe('');
  });

  test('taken by one tab, it reloads no other; what is gone with it says so', async ({ open }) => {
    const { address: at, replace } = await deployed();
    const opened = await open({ at, context, address: '#view=supervised&steps=100000' });
    const { page, problems } = opened;
    await kept(page);
    await replace();
    const other = await opened.context.newPage();
    await other.goto(at);
    await notices(other).getByText(ready).waitFor();
    await reload(other);
    expect(await isNewer(other)).toBe(true);
    await notices(page).getByText(ready).waitFor();
    expect(await isNewer(page)).toBe(false);
    const step = await stepOf(page);
    await page.getByRole('switch', { name: 'Show the units' }).click();
    await page
      .getByText('The units could not be fetched. The server has a newer version of this page.')
      .waitFor();
    await page.bringToFront();
    await toTop(page);
    await reachStep(page, step + 5);
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('main').getByRole('button', { name: 'Reload', exact: true }).click(),
    ]);
    await page.getByRole('switch', { name: 'Show the units' }).click();
    await page.locator('[class*=Inside_units]').waitFor();
    expect(await isNewer(page)).toBe(true);
    problems.splice(0);
  });
}
