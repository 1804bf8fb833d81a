/** axe finds nothing wrong in any state of the page, light or dark, wide or narrow. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { around, looks, objections } from './objections.ts';
import {
  button,
  centerOf,
  handle,
  mapReader,
  method,
  openGroup,
  reachStep,
  readScene,
  test,
  toTop,
  turnSolving,
} from './page.ts';

/** Ways into a state, from a page that has trained a little; each leaves the page as it was. */
const states: Record<string, (page: Page, look: () => Promise<void>) => Promise<void>> = {
  async 'as it opens'(_, look) {
    await look();
  },
  async 'each method'(page, look) {
    for (const name of ['Supervised', 'Pseudo Labels', 'Meta Pseudo Labels', 'Compare']) {
      await method(page, name).click();
      await look();
    }
  },
  async 'drawer open, a value refused, settings found'(page, look) {
    await button(page, 'Settings').click();
    const drawer = page.getByRole('dialog', { name: 'Settings' });
    await look();
    await openGroup(page, 'Run');
    await drawer.getByRole('textbox', { name: 'Batch' }).fill('0');
    await drawer.getByRole('textbox', { name: 'Batch' }).press('Enter');
    await look();
    await button(page, 'Ours, with 1 change').click();
    await drawer.getByRole('searchbox').fill('teacher');
    await look();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  },
  async 'shortcuts open'(page, look) {
    await button(page, 'Keyboard shortcuts').click();
    await look();
    await page.keyboard.press('Escape');
  },
  async dragging(page, look) {
    await toTop(page);
    const from = await centerOf(handle(page, 'Meta Pseudo Labels', 1));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y + 20, { steps: 4 });
    await look();
    await page.mouse.up();
  },
  async 'solving while dragging'(page, look) {
    await button(page, 'More').click();
    await look();
    await page.keyboard.press('Escape');
    await turnSolving(page);
    await states.dragging!(page, look);
    await turnSolving(page);
  },
  async 'a map, canceled, as a table'(page, look) {
    // So long that it is still drawn after the look, however slow that is; and the run is not what is looked at.
    await page.evaluate(() => (location.hash = '#view=compare&steps=20000'));
    await button(page, 'Pause').click();
    const section = page.getByRole('region', { name: 'What if this star lay elsewhere?' });
    await readScene(page, 'map');
    await section.getByRole('button', { name: 'Train it here' }).click();
    await section.getByText(/^[1-9]\d* of 432 places/).waitFor();
    await look();
    await section.getByRole('button', { name: 'Cancel' }).click();
    await section.getByText('The map in numbers').click();
    await mapReader(page).press('ArrowUp');
    // Nothing to press lies half under the stage then.
    await section.getByRole('region', { name: 'The map as a table' }).scrollIntoViewIfNeeded();
    await look();
    await toTop(page);
    await button(page, 'Play').click();
  },
  async 'notices and warnings shown'(page, look) {
    await page.evaluate(() => (location.hash = '#nonsense=1&labels=A0.5,-0.5'));
    await page.getByRole('log', { name: 'Notices' }).getByText('nonsense').waitFor();
    await look();
  },
  async diverged(page, look) {
    await page.evaluate(() => (location.hash = '#network.activation=relu&student.learningRate=1000000'));
    await button(page, 'Restart with half the learning rates').waitFor();
    await look();
  },
};

/** Of these, what stands below is looked at, too. */
const wholePage = new Set(['as it opens', 'a map, canceled, as a table']);

describe.for(looks)('$width × $height, $colorScheme', ({ colorScheme, ...viewport }) => {
  test('has no objection', async ({ open }) => {
    // A short run: it has ended while axe looks, and leaves it the processor.
    const { page } = await open({ address: '#view=compare&steps=40', context: { viewport, colorScheme } });
    await reachStep(page, 40);
    const found: string[] = [];
    for (const [state, visit] of Object.entries(states)) {
      await toTop(page);
      await visit(page, async () => {
        const where = wholePage.has(state) ? null : around();
        found.push(...(await objections(page, where)).map((objection) => `${state}: ${objection}`));
      });
    }
    expect(found).toEqual([]);
  });
});
