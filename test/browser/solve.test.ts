/** Solve while you drag, and the map of a label: what stands afterwards. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  boundaryOf,
  button,
  centerOf,
  handle,
  labelsOf,
  panel,
  reachStep,
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
      .waitFor();
    await turnSolving(page);
    const step = await stepOf(page);
    await expect.poll(() => stepOf(page)).toBeGreaterThan(step);
  });
});

const section = (page: Page) => page.getByRole('region', { name: 'What if this star lay elsewhere?' });
const reader = (page: Page) => section(page).getByRole('slider', { name: 'A place on the map' });
const trained = (page: Page) =>
  section(page)
    .getByRole('progressbar')
    .evaluate((bar) => (bar as HTMLProgressElement).value);

describe('the map of a label', () => {
  test('fills in coarse to fine, keeps what it has when it is canceled, and is read and used', async ({
    open,
  }) => {
    const { page } = await open({ address: '?engine=wasm#view=compare' });
    await reachStep(page, 1);
    await button(page, 'Pause').click();
    await section(page).scrollIntoViewIfNeeded();
    await section(page).getByRole('radio', { name: 'Star 4, class B' }).click();
    await button(page, 'Draw the map').click();
    await expect.poll(() => trained(page)).toBeGreaterThanOrEqual(30);
    await section(page).getByRole('button', { name: 'Cancel' }).click();
    await section(page)
      .getByText(/^Star 4 elsewhere, Meta Pseudo Labels.*Best \d.*worst \d.* places reach 99 %/)
      .waitFor();

    await reader(page).focus();
    await page.keyboard.press('ArrowUp');
    await expect
      .poll(() => reader(page).getAttribute('aria-valuetext'))
      .toMatch(/^At x .*, y .*: [\d.]+ %, \d+ of 1,994 wrong\.$/);
    const before = await labelsOf(page, method);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await labelsOf(page, method))[3]).toContain('x 0.58, y 0.49');
    // The map of a star outlives that star's own move.
    expect(await section(page).getByText('no longer those of this map').count()).toBe(0);
    await button(page, 'Undo').click();
    await expect.poll(() => labelsOf(page, method)).toEqual(before);
    expect(await button(page, 'Undo').isDisabled()).toBe(true);

    await section(page).getByText('The map as a table').click();
    const measured = section(page).getByRole('cell', { name: /^\d/ });
    await expect.poll(() => measured.count()).toBeGreaterThanOrEqual(30);

    await toTop(page);
    await button(page, 'New data').click();
    await section(page).getByText('no longer those of this map').waitFor();
    expect(await reader(page).count()).toBe(0);
  });

  test('is read by a finger, which moves the star only when asked to', async ({ open }) => {
    const { page } = await open({
      address: '?engine=wasm#view=meta-pseudo-labels&steps=100',
      context: { viewport: { width: 390, height: 844 }, hasTouch: true },
    });
    await section(page).scrollIntoViewIfNeeded();
    await button(page, 'Draw the map').click();
    // To its end: a run of so few steps would not wait to be canceled.
    await section(page).getByText('of 432 places reach 99 %').waitFor();
    await reader(page).scrollIntoViewIfNeeded();
    const before = await labelsOf(page, method);
    const at = await centerOf(reader(page));
    const finger = await touch(page);
    await finger('touchStart', at);
    await finger('touchEnd');
    await section(page)
      .getByText(/^At x .* of 1,994 wrong/)
      .waitFor();
    expect(await labelsOf(page, method)).toEqual(before);
    // By finger, too: a mouse on its way would read other places.
    await button(page, 'Move star 1 here').tap();
    await expect.poll(() => labelsOf(page, method)).not.toEqual(before);
  });
});
