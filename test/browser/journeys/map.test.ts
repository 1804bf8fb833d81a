/** Solving while a star is dragged, and the map of where it could lie. */
import { expect } from 'vitest';
import {
  button,
  centerOf,
  handle,
  labelsOf,
  mapReader,
  panel,
  readScene,
  restingStep,
  stepOf,
  test,
  toTop,
  turnSolving,
} from '../page.ts';

const method = 'Meta Pseudo Labels';

test('a dragged star is answered by finished runs; its map is drawn, read and used', async ({ open }) => {
  // Where motion is reduced, nothing trains until it is asked to.
  const context = { reducedMotion: 'reduce' } as const;
  const { page } = await open({ address: '?engine=wasm#view=compare&steps=100', context });
  await restingStep(page);
  const before = await labelsOf(page, method);
  await turnSolving(page);
  const from = await centerOf(handle(page, method, 1));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 30, from.y + 20, { steps: 5 });
  await expect.poll(() => stepOf(page)).toBe(100);
  await page.mouse.up();
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('labels=');
  await button(page, 'Undo').click();
  await expect.poll(() => labelsOf(page, method)).toEqual(before);

  await readScene(page, 'map');
  const section = panel(page, 'What if this star lay elsewhere?');
  await section.getByText(/^Not trained yet/).waitFor();
  // Where nothing is trained, the place under the pointer is solved at once.
  const reader = mapReader(page);
  const { x, y } = await centerOf(reader);
  await page.mouse.move(x, y);
  const reading = () => reader.getAttribute('aria-valuetext');
  await expect.poll(reading).toMatch(/^At x .*of 1,994 wrong/);
  // No star moves by another button of the mouse, nor by a press that came from elsewhere: nor does the timeline.
  const state = async () => [await stepOf(page), await page.evaluate(() => location.hash)];
  const still = await state();
  await page.mouse.click(x, y, { button: 'right' });
  const thumb = await centerOf(page.getByRole('slider', { name: 'Step' }));
  await page.mouse.click(thumb.x - 60, thumb.y, { button: 'right' });
  await section.getByRole('heading').hover();
  await page.mouse.down();
  await page.mouse.move(x, y, { steps: 3 });
  await page.mouse.up();
  expect(await state()).toEqual(still);
  await section.getByRole('radio', { name: 'Star 4, class B' }).click();
  await section.getByText('432 of 432 places trained').waitFor();
  await section.getByText('The map in numbers').click();
  await section
    .getByText(/^Star 4 elsewhere, Meta Pseudo Labels.*Best \d.*worst \d.*places reach 99 %/)
    .waitFor();
  await reader.focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(reading).toMatch(/^At x .*of 1,994 wrong/);
  await page.keyboard.press('Enter');
  await toTop(page);
  await expect.poll(() => labelsOf(page, method)).not.toEqual(before);
});
