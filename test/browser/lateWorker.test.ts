/** Files of the workers that are gone, or come at the second try: what the page says, and that it recovers. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { button, method, panel, reachStep, restingStep, stepOf, test } from './page.ts';

const script = '**/assets/main-*.js';
const kernel = '**/kernel-*.wasm';

const gone = (page: Page, file: string): Promise<unknown> =>
  page.route(file, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>Not found' }));

const notices = (page: Page) => page.getByRole('log', { name: 'Notices' });
const status = (page: Page) => page.getByRole('status', { name: 'Engine' });

describe('the worker that trains', () => {
  test('comes at the second try', async ({ open }) => {
    const { page, problems } = await open({ prepare: (bare) => gone(bare, script) });
    await page
      .getByText(
        'Training stopped: A file that it takes could not be fetched. A file of this page did not come.',
      )
      .waitFor();
    await button(page, 'Reload').waitFor();
    await page.unroute(script);
    await notices(page).getByRole('button', { name: 'Try again' }).click();
    await reachStep(page, 20);
    expect(await notices(page).innerText()).toBe('');
    problems.splice(0);
  });

  test('that dies and is gone: the next one goes on from where the run stood', async ({ open }) => {
    const { page, problems } = await open({ address: '#steps=100000' });
    await reachStep(page, 20);
    await gone(page, script);
    await page.workers()[0]!.evaluate(() => {
      setTimeout(() => {
        throw new Error('A fault for the test.');
      });
    });
    await page.getByText('Training stopped: A file that it takes').waitFor();
    const step = await stepOf(page);
    expect(step).toBeGreaterThanOrEqual(20);
    await method(page, 'Supervised').click();
    await page.unroute(script);
    await notices(page).getByRole('button', { name: 'Try again' }).click();
    await reachStep(page, step + 1);
    problems.splice(0);
  });

  test('whose WebAssembly is gone trains on another engine, and says why', async ({ open }) => {
    const { page, problems } = await open({
      address: '#steps=100000',
      prepare: (bare) => gone(bare, kernel),
    });
    await page
      .getByText('The files of another engine could not be fetched. TensorFlow.js runs instead.')
      .waitFor();
    await reachStep(page, 2);
    await page.unroute(kernel);
    await notices(page).getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => status(page).innerText()).toContain('WebAssembly');
    await expect.poll(() => notices(page).innerText()).toBe('');
    problems.splice(0);
  });

  test('without any engine says that files are missing, and gets them at the second try', async ({
    open,
  }) => {
    const { page, problems } = await open({
      async prepare(bare) {
        await gone(bare, kernel);
        await gone(bare, '**/reference-*.js');
      },
    });
    await page.getByText('Training stopped: A file that it takes could not be fetched.').waitFor();
    await page.unrouteAll();
    await notices(page).getByRole('button', { name: 'Try again' }).click();
    await reachStep(page, 20);
    problems.splice(0);
  });
});

describe.each([script, kernel])('workers of runs, without %s', (file) => {
  test('say so, and run at the second try', async ({ open }) => {
    const { page, problems } = await open({ address: '#steps=20' });
    await restingStep(page);
    await gone(page, file);
    if (file === kernel) await gone(page, '**/reference-*.js');
    const typical = panel(page, 'How typical is this?');
    await typical.getByRole('button', { name: 'Run 10 more' }).click();
    await typical.getByText('The runs stopped: A file that it takes could not be fetched.').waitFor();
    await typical.getByText('A file of this page did not come. A reload keeps').waitFor();
    await page.unrouteAll();
    await typical.getByRole('button', { name: 'Run 10 more' }).click();
    await typical.getByText(/\d+ runs in /).waitFor();
    problems.splice(0);
  });
});
