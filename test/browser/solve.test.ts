/** Solve while you drag, and the map of a label: what stands afterwards. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { button, centerOf, handle, labelsOf, panel, reachStep, stepOf, test, touch } from './page.ts';

const method = 'Meta Pseudo Labels';
const solveSwitch = (page: Page) => page.getByRole('switch', { name: 'Solve while you drag' });
const boundary = (page: Page) =>
  panel(page, method).locator('.boundary.student .line').first().getAttribute('d');

/** Takes hold of a star of the method and moves it about for so long; it stays held. */
async function dragFor(page: Page, milliseconds: number): Promise<void> {
  const from = await centerOf(handle(page, method, 1));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const begun = Date.now();
  for (let i = 0; Date.now() - begun < milliseconds; i++) {
    // oxlint-disable-next-line no-await-in-loop -- a hand moves step by step
    await page.mouse.move(from.x + 50 * Math.sin(i / 12), from.y + 30 * Math.cos(i / 9));
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForTimeout(15);
  }
}

/** Waits until the boundary of the latest place has come: none comes for a second. */
async function standsStill(page: Page): Promise<void> {
  const isStill = async () => {
    const line = await boundary(page);
    await page.waitForTimeout(1000);
    return (await boundary(page)) === line;
  };
  await expect.poll(isStill, { timeout: 20_000 }).toBe(true);
}

describe('solve while you drag', () => {
  test('leaves the solved run standing: its step, its past, one entry for undo', async ({ open }) => {
    const { page } = await open({ address: '?engine=wasm#view=compare&steps=600' });
    await reachStep(page, 1);
    await button(page, 'Pause').click();
    const before = await labelsOf(page, method);
    await solveSwitch(page).click();
    await dragFor(page, 500);
    await standsStill(page);
    await page.mouse.up();
    await expect.poll(() => stepOf(page)).toBe(600);
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('labels=');
    const moved = await labelsOf(page, method);
    expect(moved[0]).not.toBe(before[0]);
    const solved = await boundary(page);

    await button(page, 'Step back').click();
    await expect.poll(() => stepOf(page)).toBe(599);
    await page.waitForTimeout(200);
    await button(page, 'Step forward').click();
    await expect.poll(() => stepOf(page)).toBe(600);
    await expect.poll(() => boundary(page)).toBe(solved);

    // The live run of the same labels comes to the same boundary.
    await solveSwitch(page).click();
    await button(page, 'Reset').click();
    await page.getByRole('slider', { name: 'Speed' }).press('End');
    await button(page, 'Play').click();
    await expect.poll(() => stepOf(page), { timeout: 30_000 }).toBe(600);
    await expect.poll(() => boundary(page)).toBe(solved);

    await button(page, 'Undo').click();
    await expect.poll(() => labelsOf(page, method)).toEqual(before);
    expect(await button(page, 'Undo').isDisabled()).toBe(true);
  });

  test('goes back to the live run when the move is taken back', async ({ open }) => {
    const { page } = await open({ address: '?engine=wasm#view=compare' });
    await reachStep(page, 30);
    await button(page, 'Pause').click();
    await page.waitForTimeout(300);
    const [step, line, labels] = [await stepOf(page), await boundary(page), await labelsOf(page, method)];
    await solveSwitch(page).click();
    await handle(page, method, 2).focus();
    await page.keyboard.down('ArrowDown');
    await expect.poll(() => stepOf(page), { timeout: 10_000 }).toBe(3000);
    await page.keyboard.press('Escape');
    await page.keyboard.up('ArrowDown');
    await expect.poll(() => stepOf(page)).toBe(step);
    await expect.poll(() => boundary(page)).toBe(line);
    expect(await labelsOf(page, method)).toEqual(labels);
  });

  test('says how far a long solve is, and lets it go when it is switched off', async ({ open }) => {
    const { page } = await open({ address: '?engine=wasm#view=compare&steps=1000000' });
    await reachStep(page, 1);
    await solveSwitch(page).click();
    await dragFor(page, 300);
    await page.mouse.up();
    await page.getByText(/Training this place: \d+ % of 1,000,000 steps/).waitFor();
    await solveSwitch(page).click();
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
    await expect.poll(() => trained(page), { timeout: 40_000 }).toBeGreaterThanOrEqual(30);
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

    await button(page, 'New data').click();
    await section(page).getByText('no longer those of this map').waitFor();
    expect(await reader(page).count()).toBe(0);
  });

  test('is read by a finger, which moves the star only when asked to', async ({ open }) => {
    const { page } = await open({
      address: '?engine=wasm#view=meta-pseudo-labels&steps=1000',
      context: { viewport: { width: 390, height: 844 }, hasTouch: true },
    });
    await section(page).scrollIntoViewIfNeeded();
    await button(page, 'Draw the map').click();
    await expect.poll(() => trained(page), { timeout: 40_000 }).toBeGreaterThanOrEqual(30);
    await section(page).getByRole('button', { name: 'Cancel' }).click();
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
    await button(page, 'Move star 1 here').click();
    await expect.poll(() => labelsOf(page, method)).not.toEqual(before);
  });
});
