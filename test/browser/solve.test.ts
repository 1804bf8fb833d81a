/** Solve while you drag, and the map of a label: what stands afterwards. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  boundaryOf,
  button,
  centerOf,
  handle,
  labelsOf,
  mapReader,
  panel,
  reachStep,
  readScene,
  turnSolving,
  stepOf,
  test,
  touch,
  toTop,
} from './page.ts';

const method = 'Meta Pseudo Labels';
const boundary = (page: Page) => boundaryOf(page, method);

/** Takes hold of a star of the method and moves it about, so many times; it stays held. */
async function dragAbout(page: Page, moves: number): Promise<void> {
  const from = await centerOf(handle(page, method, 1));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let i = 0; i < moves; i++)
    await page.mouse.move(from.x + 50 * Math.sin(i / 12), from.y + 30 * Math.cos(i / 9));
}

describe('solve while you drag', () => {
  test('leaves the solved run standing: its step, its past, one entry for undo', async ({ open }) => {
    const { page } = await open({ address: '?engine=wasm#view=compare&steps=600' });
    await reachStep(page, 1);
    await button(page, 'Pause').click();
    const before = await labelsOf(page, method);
    await turnSolving(page);
    await dragAbout(page, 30);
    await page.mouse.up();
    const hash = () => page.evaluate(() => location.hash);
    await expect.poll(hash).toContain('labels=');
    expect((await labelsOf(page, method))[0]).not.toBe(before[0]);
    // What it comes to is what a live run of the same address comes to.
    const { page: live } = await open({ address: `?engine=wasm${await hash()}` });
    await live.getByRole('slider', { name: 'Speed' }).press('End');
    await reachStep(live, 600);
    const solved = await boundary(live);
    await expect.poll(() => boundary(page)).toBe(solved);
    expect(await stepOf(page)).toBe(600);

    await button(page, 'Step back').click();
    await expect.poll(() => stepOf(page)).toBe(599);
    await button(page, 'Step forward').click();
    await expect.poll(() => stepOf(page)).toBe(600);
    await expect.poll(() => boundary(page)).toBe(solved);

    await button(page, 'Undo').click();
    await expect.poll(() => labelsOf(page, method)).toEqual(before);
    expect(await button(page, 'Undo').isDisabled()).toBe(true);
  });

  test('says how far a long solve is, and lets it go when it is switched off', async ({ open }) => {
    const { page } = await open({ address: '?engine=wasm#view=compare&steps=1000000' });
    await reachStep(page, 1);
    await turnSolving(page);
    await dragAbout(page, 20);
    await page.mouse.up();
    // Said in sight: the switch, with its own sentence, stands under the three dots.
    await panel(page, 'Training')
      .getByText(/Training this place: \d+ % of 1,000,000 steps/)
      .filter({ visible: true })
      // What is spoken says the same, some seconds later.
      .first()
      .waitFor();
    await turnSolving(page);
    const step = await stepOf(page);
    await expect.poll(() => stepOf(page)).toBeGreaterThan(step);
  });
});

const section = (page: Page) => page.getByRole('region', { name: 'What if this star lay elsewhere?' });
const reading = (page: Page) => mapReader(page).getAttribute('aria-valuetext');
const hash = (page: Page) => page.evaluate(() => location.hash);
const trained = (page: Page) =>
  section(page)
    .getByRole('progressbar')
    .evaluate((bar) => (bar as HTMLProgressElement).value);

describe('the map of a label', () => {
  test('is there for the default; another star’s fills in, keeps what it has, and is read and used', async ({
    open,
  }) => {
    const { page } = await open({ address: '?engine=wasm#view=compare' });
    await reachStep(page, 1);
    await button(page, 'Pause').click();
    const before = await labelsOf(page, method);
    await readScene(page, 'map');
    await section(page).getByText('Recorded: star 1, Meta Pseudo Labels').waitFor();
    await page.getByText(/^Inside the thin line: \d+ of 432 places/).waitFor();

    await section(page).getByRole('radio', { name: 'Star 4, class B' }).click();
    await expect.poll(() => trained(page)).toBeGreaterThanOrEqual(30);
    await section(page).getByRole('button', { name: 'Cancel' }).click();
    await section(page)
      .getByText(/of 432 places trained in/)
      .waitFor();
    await mapReader(page).focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => reading(page)).toMatch(/^At x .*, y .*: [\d.]+ %, \d+ of 1,994 wrong/);
    await page.keyboard.press('Enter');
    await expect.poll(() => hash(page)).toContain('labels=');
    // The map of a star outlives that star's own move.
    await section(page).getByText('The map in numbers').click();
    const measured = section(page).getByRole('region', { name: 'The map as a table' }).getByRole('cell');
    await expect.poll(() => measured.filter({ hasText: /^\d/ }).count()).toBeGreaterThanOrEqual(30);

    await toTop(page);
    await expect.poll(async () => (await labelsOf(page, method))[3]).toContain('x 0.58, y 0.49');
    await button(page, 'Undo').click();
    await expect.poll(() => labelsOf(page, method)).toEqual(before);
    expect(await button(page, 'Undo').isDisabled()).toBe(true);
    await button(page, 'New data').click();
    await section(page)
      .getByText(/^Not trained yet/)
      .waitFor();
  });

  test('is read by a finger, which moves the star only when asked to', async ({ open }) => {
    const { page } = await open({
      address: '?engine=wasm#view=meta-pseudo-labels',
      context: { viewport: { width: 390, height: 844 }, hasTouch: true },
    });
    await reachStep(page, 1);
    const finger = await touch(page);
    const tap = async () => {
      // What comes late above the map takes it from where it was read.
      await readScene(page, 'map');
      const at = await centerOf(mapReader(page));
      await finger('touchStart', at);
      await finger('touchEnd');
      return reading(page);
    };
    await expect.poll(tap).toMatch(/^At x .* of 1,994 wrong/);
    expect(await hash(page)).not.toContain('labels=');
    // By finger, too: a mouse on its way would read other places.
    await button(page, 'Move star 1 here').tap();
    await expect.poll(() => hash(page)).toContain('labels=');
  });
});
