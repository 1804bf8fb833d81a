/** What a failing part of the page leaves: the other parts, and the run. */
import { expect } from 'vitest';
import { button, handle, panel, reachStep, stepOf, test } from './page.ts';

test('a part that fails says so and comes again; the run goes on', async ({ open }) => {
  const { page, problems } = await open({ address: '#steps=100000' });
  await reachStep(page, 20);
  // As a stranger's script would: what React means to take away is gone.
  await page.locator('[class$=_cue]').evaluate((cue) => cue.remove());
  await handle(page, 'Supervised', 1).press('Shift+ArrowUp');
  await page.getByText('This part of the page failed').waitFor();
  expect(await panel(page, 'Meta Pseudo Labels').count()).toBe(0);
  expect(await panel(page, 'Supervised').count()).toBe(1);
  const step = await stepOf(page);
  await reachStep(page, step + 20);
  await button(page, 'Show again').click();
  await handle(page, 'Meta Pseudo Labels', 1).waitFor();
  await reachStep(page, step + 40);
  // It was told to the console, and nothing else was.
  expect(problems.splice(0).join()).toContain('removeChild');
});
