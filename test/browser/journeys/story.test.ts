/** The story: it comes after the first trained frame, and its scenes and words set the stage. */
import { expect } from 'vitest';
import {
  boundaryOf,
  button,
  handle,
  method,
  panel,
  reachStep,
  readScene,
  restingStep,
  stepOf,
  test,
} from '../page.ts';

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
  // It begins where the keyboard comes to its text, too, which lay unseen under the first screen.
  await button(page, 'Draw your own border').focus();
  await panel(page, 'Supervised').waitFor();
  await reachStep(page, 3000);
  expect(await panel(page, 'Meta Pseudo Labels').count()).toBe(0);
  expect(await page.evaluate(() => location.hash)).toBe('#data.noise=7&steps=500');

  // A border of their own, by keys: a level line in the middle of the plot parts the moons badly, and the run stays.
  await button(page, 'Draw your own border').click();
  const surface = page.getByRole('application', { name: /^Your border/ });
  for (const key of ['ArrowRight', ' ', 'ArrowRight', 'ArrowRight', 'ArrowRight', ' ', 'Enter'])
    await surface.press(key);
  await expect.poll(() => surface.innerText()).toMatch(/^Your border: \d+\.\d\s%, \d+ wrong$/);
  const byKeys = await surface.innerText();
  // By pointer, from corner to corner: another line, another score.
  const { x, y, width, height } = (await surface.boundingBox())!;
  await page.mouse.move(x + 2, y + height - 2);
  await page.mouse.down();
  await page.mouse.move(x + width - 2, y + 2, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => surface.innerText()).toMatch(/^Your border: \d+\.\d\s%, \d+ wrong$/);
  expect(await surface.innerText()).not.toBe(byKeys);
  // What is about the page and not its run leaves stage and line as they are, by pointer and by key.
  for (const name of ['Light or dark', 'Light or dark', 'Share']) await button(page, name).click();
  await page.keyboard.press('Escape');
  await button(page, 'Keyboard shortcuts').press('Enter');
  await page.keyboard.press('Escape');
  await expect.poll(() => surface.innerText()).toMatch(/^Your border: \d+\.\d\s%, \d+ wrong$/);
  await surface.press('Escape');
  expect(await surface.innerText()).toContain('Pen at');
  await button(page, '中文').click();
  await button(page, 'English').click();
  await surface.waitFor();
  expect(await button(page, 'Resume the story').count()).toBe(0);

  // A word in a sentence.
  await readScene(page, 'pseudoLabels');
  await panel(page, 'Pseudo Labels').waitFor();
  const word = panel(page, 'Pseudo Labels copies the mistakes').getByRole('button', { name: 'Supervised' });
  await word.click();
  await panel(page, 'Supervised').waitFor();
  expect(await word.getAttribute('aria-pressed')).toBe('true');

  // The reader's hand, whatever is read; and back.
  await handle(page, 'Supervised', 1).press('ArrowRight');
  await button(page, 'Resume the story').waitFor();
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('labels=');
  await readScene(page, 'overrule');
  expect(await panel(page, 'Supervised').count()).toBe(1);
  await button(page, 'Resume the story').press('Enter');
  await panel(page, 'Meta Pseudo Labels').getByText('overruled').waitFor();
  // The keyboard is at the scene that was read, not nowhere.
  expect(await page.locator('h2:focus').count()).toBe(1);
  await panel(page, 'Pseudo Labels').getByText('copied').waitFor();

  // Evidence is of the reader's own run: a star that moves in one of the four plots moves in all.
  await readScene(page, 'parts');
  const corners = ['Feedback and consistency', 'Feedback alone', 'Consistency alone', 'Neither'];
  for (const name of corners)
    await panel(page, name)
      .getByText(/^\d+\.\d$/)
      .waitFor();
  const alone = await boundaryOf(page, 'Feedback alone');
  await handle(page, 'Neither', 1).press('Shift+ArrowDown');
  await expect.poll(() => boundaryOf(page, 'Feedback alone')).not.toBe(alone);
  // Whoever wants to see one run has it in their place: as it was, too.
  expect(await method(page, 'Compare').isChecked()).toBe(false);
  await method(page, 'Compare').click();
  await panel(page, 'Pseudo Labels').waitFor();
  await button(page, 'Resume the story').click();
  await panel(page, 'Neither').waitFor();
  await method(page, 'Supervised').click();
  await panel(page, 'Supervised').waitFor();
  await button(page, 'Resume the story').click();
  await panel(page, 'Neither').waitFor();
  await method(page, 'Compare').click();
  await button(page, 'Undo').click();

  // The first screen has the reader's run again, and keeps it when the window gets back the focus that it left below.
  const focused = page.locator('[data-scene] button').first();
  await focused.evaluate((element) => element.focus({ preventScroll: true }));
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => method(page, 'Compare').isChecked()).toBe(true);
  await focused.evaluate((element) => {
    for (const type of ['focusout', 'focusin'])
      element.dispatchEvent(new FocusEvent(type, { bubbles: true }));
  });
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect.poll(() => stepOf(page)).toBe(own);
  // As large as it was, too: it is drawn anew where it is another size.
  await expect.poll(() => boundaryOf(page, 'Meta Pseudo Labels')).toBe(boundary);
});

test('what a screen reader presses below is done, also where it takes the stage from a scene', async ({
  open,
}) => {
  const { page } = await open({ address: '#view=uda&steps=500' });
  await readScene(page, 'sixLabels');
  await handle(page, 'Supervised', 1).press('ArrowRight');
  await button(page, 'Resume the story').waitFor();
  // A click alone, neither pointer nor key before it.
  await page.evaluate(() =>
    addEventListener('pointerdown', (event) => event.stopImmediatePropagation(), { capture: true }),
  );
  const units = page.getByRole('switch', { name: 'Show the units' });
  await units.click();
  await panel(page, 'UDA').waitFor();
  expect(await units.isChecked()).toBe(true);
});
