/** The worker that trains is killed: the run goes on from its last frame, and its past is still there. */
import type { Page, Worker } from 'playwright-core';
import { expect } from 'vitest';
import { button, methodNames, reachStep, restingStep, stepOf, test, factsOf } from './page.ts';

const faultName = 'A fault for the test.';
const notices = (page: Page) => page.getByRole('log', { name: 'Notices' });

/** Workers that train a run; others do jobs beside it. */
async function trainingWorkers(page: Page): Promise<Worker[]> {
  const names = await Promise.all(
    page.workers().map((worker) => worker.evaluate(() => self.name).catch(() => 'gone')),
  );
  return page.workers().filter((_, i) => names[i] === '');
}

/** Ends the worker that trains, and waits until it is gone. `silently`: nothing tells the page. */
async function kill(page: Page, silently = false): Promise<void> {
  await expect.poll(async () => (await trainingWorkers(page)).length).toBe(1);
  const [worker] = await trainingWorkers(page);
  const closed = new Promise((resolve) => worker!.once('close', resolve));
  await worker!.evaluate(
    ([message, silent]) => {
      setTimeout(() => {
        if (silent) self.close();
        else throw new Error(message);
      });
    },
    [faultName, silently] as const,
  );
  await closed;
}

/** Every number of the panels, at rest. */
async function numbers(page: Page): Promise<(string[] | number)[]> {
  const step = await restingStep(page);
  return [step, ...(await Promise.all(methodNames.map((name) => factsOf(page, name))))];
}

test('a killed worker ends no run, four times over', async ({ open }) => {
  const { page, problems } = await open({ context: { reducedMotion: 'reduce' } });
  const first = await numbers(page);
  await button(page, 'Step forward').click();
  await expect.poll(() => stepOf(page)).toBe(1);
  const second = await numbers(page);
  await button(page, 'Play').click();
  for (let death = 0; death < 4; death++) {
    const before = await stepOf(page);
    await kill(page, death % 2 === 1);
    // Dead, it takes no step more. Nothing that was shown is taken back, and the run goes on.
    const shown = await stepOf(page);
    expect(shown).toBeGreaterThanOrEqual(before);
    await expect
      .poll(
        async () => {
          const step = await stepOf(page);
          expect(step).toBeGreaterThanOrEqual(shown);
          return step;
        },
        { interval: 20 },
      )
      .toBeGreaterThan(shown);
  }
  // It begins before it is listed.
  await expect.poll(() => trainingWorkers(page)).toHaveLength(1);
  const said = await notices(page).innerText();
  expect(said.match(/took over/g)).toHaveLength(1);

  await button(page, 'Pause').click();
  await restingStep(page);
  await page.getByRole('slider', { name: 'Step', exact: true }).press('Home');
  await expect.poll(() => numbers(page)).toEqual(first);
  await button(page, 'Step forward').click();
  await expect.poll(() => numbers(page)).toEqual(second);
  expect(problems.splice(0).every((problem) => problem.includes(faultName))).toBe(true);
});

test('a worker that only dies is given up, with a way to try again', async ({ open }) => {
  const { page } = await open({
    before: () => {
      const Original = Worker;
      globalThis.Worker = class extends Original {
        constructor(...parameters: ConstructorParameters<typeof Worker>) {
          super(...parameters);
          const broken = sessionStorage.getItem('mended') === null && parameters[1]?.name !== 'jobs';
          const error = new ErrorEvent('error', { message: 'No worker today.', cancelable: true });
          if (broken) setTimeout(() => this.dispatchEvent(error));
        }
      };
    },
  });
  await expect.poll(() => notices(page).innerText()).toContain('Training stopped: No worker today.');
  await page.evaluate(() => sessionStorage.setItem('mended', ''));
  await button(page, 'Restart').click();
  await expect.poll(() => notices(page).innerText()).toBe('');
  await button(page, 'Play').click();
  await reachStep(page, 50);
});
