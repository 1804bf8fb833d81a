/** Every gesture on the labeled points: all panels follow, and the address follows on release. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  button,
  centerOf,
  handle,
  labelsOf,
  methodNames,
  onScreen,
  plot,
  reachStep,
  readScene,
  test,
  toTop,
  touch,
} from './page.ts';

const [first, , last] = methodNames as [string, string, string];
const hash = (page: Page) => page.evaluate(() => location.hash);

/** Waits until every panel shows these labels. */
async function expectEverywhere(page: Page, labels: string[]): Promise<void> {
  for (const name of methodNames) await expect.poll(() => labelsOf(page, name)).toEqual(labels);
}

/** Waits until a label is at a place, to a pixel. */
async function expectPlace(page: Page, name: string, number: number, x: number, y: number): Promise<void> {
  const distance = async () => {
    const place = read((await labelsOf(page, name))[number - 1]!);
    return Math.hypot(place.x - x, place.y - y);
  };
  await expect.poll(distance).toBeLessThan(0.02);
}

/** Moves a star of the first panel to a place of the picture, and does not let it go. */
async function pull(page: Page, number: number, x: number, y: number): Promise<void> {
  const from = await centerOf(handle(page, first, number));
  const to = await onScreen(page, first, x, y);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
}

/** What a label's name says. */
function read(label: string): { side: string; x: number; y: number } {
  const [, side, x, y] = /class (\w), x (-?[\d.]+), y (-?[\d.]+)$/.exec(label)!;
  return { side: side!, x: Number(x), y: Number(y) };
}

const places = (labels: string[]): string[] => labels.map((label) => label.replace(/^.*?, /, ''));

describe('a labeled point', () => {
  test('follows the mouse in all panels; the address changes on release only', async ({ open }) => {
    const { page } = await open();
    await reachStep(page, 1);
    const before = await labelsOf(page, first);
    await pull(page, 1, 1.4, 1.3);
    await expectPlace(page, first, 1, 1.4, 1.3);
    const during = await labelsOf(page, first);
    await expectEverywhere(page, during);
    expect(during.slice(1)).toEqual(before.slice(1));
    expect(await hash(page)).toBe('');
    await page.mouse.up();
    expect(await hash(page)).toMatch(/^#check=\w+&labels=A1\.[34]/);
    await expectEverywhere(page, during);

    // Where the story takes the stage from under the hand, it stays where it was last seen.
    const address = await hash(page);
    await pull(page, 2, 0.5, 0.5);
    await expectPlace(page, last, 2, 0.5, 0.5);
    const held = await labelsOf(page, last);
    await readScene(page, 'sixLabels');
    await expect.poll(() => hash(page)).not.toBe(address);
    await page.mouse.move(5, 5);
    await page.mouse.up();
    await toTop(page);
    await expectEverywhere(page, held);
  });

  test('goes back where it was when a touch is taken away, and follows a finger', async ({ open }) => {
    const { page } = await open({ context: { hasTouch: true } });
    await reachStep(page, 1);
    const before = await labelsOf(page, first);
    const send = await touch(page);
    const one = await centerOf(handle(page, first, 1));
    await send('touchStart', one);
    await send('touchMove', { x: one.x + 40, y: one.y + 30 });
    await expect.poll(() => labelsOf(page, first)).not.toEqual(before);
    await send('touchCancel');
    await expectEverywhere(page, before);
    expect(await hash(page)).toBe('');

    const from = await centerOf(handle(page, last, 2));
    const to = await onScreen(page, last, 1.5, 1.2);
    await send('touchStart', from);
    for (let i = 1; i <= 8; i++) {
      const at = i / 8;
      await send('touchMove', { x: from.x + (to.x - from.x) * at, y: from.y + (to.y - from.y) * at });
    }
    await expectPlace(page, last, 2, 1.5, 1.2);
    expect(await hash(page)).toBe('');
    await send('touchEnd');
    await expect.poll(() => hash(page)).toMatch(/^#check=\w+&labels=/);
    await expectEverywhere(page, await labelsOf(page, last));
  });

  test('moves by 0.02 with an arrow, by 0.1 with Shift, as one change; goes with Delete', async ({
    open,
  }) => {
    const { page } = await open();
    await reachStep(page, 1);
    const before = await labelsOf(page, first);
    const start = read(before[2]!);
    await handle(page, first, 3).focus();
    await page.keyboard.down('ArrowRight');
    await expect.poll(async () => read((await labelsOf(page, last))[2]!).x).toBeCloseTo(start.x + 0.02, 5);
    expect(await hash(page)).toBe('');
    await page.keyboard.up('ArrowRight');
    expect(await hash(page)).toMatch(/^#check=\w+&labels=/);
    await page.keyboard.press('Shift+ArrowDown');
    await expect.poll(async () => read((await labelsOf(page, last))[2]!).y).toBeCloseTo(start.y - 0.1, 5);
    await button(page, 'Undo').click();
    await button(page, 'Undo').click();
    await expectEverywhere(page, before);
    expect(await hash(page)).toBe('');

    await handle(page, first, 6).press('Delete');
    await expect.poll(() => labelsOf(page, first)).toHaveLength(5);
    for (const name of methodNames)
      expect(places(await labelsOf(page, name))).toEqual(places(before).slice(0, 5));
    expect((await hash(page)).split(';')).toHaveLength(5);
    // Focus stays among the rest.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      /^Labeled point 5/,
    );
    // What is said of a class without one stands over the plots until it was read; when it comes again it is said again.
    const notices = page.getByRole('log', { name: 'Notices' });
    await handle(page, first, 5).press('Delete');
    await handle(page, first, 4).press('Delete');
    await notices.getByText('Class B has no star').waitFor();
    await button(page, 'Dismiss').click();
    await expect.poll(() => notices.innerText()).toBe('');
    await button(page, 'Undo').click();
    await handle(page, first, 4).press('Delete');
    await notices.getByText('Class B has no star').waitFor();
  });

  test('is selected by a tap and placed by the next', async ({ open }) => {
    const { page } = await open({ context: { hasTouch: true } });
    await reachStep(page, 1);
    const from = await centerOf(handle(page, first, 1));
    const to = await onScreen(page, first, 2, 1.4);
    await page.touchscreen.tap(from.x, from.y);
    expect(await hash(page)).toBe('');
    await page.touchscreen.tap(to.x, to.y);
    await expectPlace(page, last, 1, 2, 1.4);
    await expectEverywhere(page, await labelsOf(page, first));
    expect(await hash(page)).toMatch(/^#check=\w+&labels=/);
  });

  test('is added by a double click on a dot, with its true class', async ({ open }) => {
    const { page } = await open();
    await reachStep(page, 1);
    // The lower end of the lower moon: nothing but class B lies there.
    const at = await onScreen(page, first, 0.6, -0.45);
    await page.mouse.dblclick(at.x, at.y);
    await expect.poll(() => labelsOf(page, last)).toHaveLength(7);
    const added = read((await labelsOf(page, last))[6]!);
    expect(added.side).toBe('B');
    expect(Math.hypot(added.x - 0.6, added.y + 0.45)).toBeLessThan(0.2);
    await expectEverywhere(page, await labelsOf(page, first));
    expect((await hash(page)).split(';')).toHaveLength(7);
  });

  test('can be grabbed anywhere within 44 pixels', async ({ open }) => {
    const { page } = await open({ context: { viewport: { width: 390, height: 844 } } });
    await reachStep(page, 1);
    const name = last;
    const before = await labelsOf(page, name);
    const center = await centerOf(handle(page, name, 1));
    await page.mouse.move(center.x - 20, center.y);
    await page.mouse.down();
    await page.mouse.move(center.x - 20, center.y + 50, { steps: 5 });
    await page.mouse.up();
    expect((await labelsOf(page, name))[0]).not.toBe(before[0]);
    await expect.poll(() => plot(page, name).count()).toBe(1);
  });
});
