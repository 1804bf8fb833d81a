/** Fingers, and a mouse that is lost: what they touch changes only where they mean it. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { button, centerOf, handle, labelsOf, onScreen, panel, reachStep, test, touch } from './page.ts';

const hash = (page: Page) => page.evaluate(() => location.hash);
const [first, phone] = ['Supervised', { hasTouch: true, viewport: { width: 390, height: 844 } }];

describe('a finger on a slider', () => {
  test('scrolls where it goes up, and changes nothing; changes the value once, when it leaves', async ({
    open,
  }) => {
    const { page } = await open({ context: phone });
    await reachStep(page, 1);
    await button(page, 'Settings').click();
    const drawer = page.getByRole('dialog', { name: 'Settings' });
    const slider = drawer.getByRole('slider').first();
    await slider.scrollIntoViewIfNeeded();
    const from = await centerOf(slider);
    const at = { x: from.x + 40, y: from.y };
    const scrolled = () => slider.evaluate((thumb) => thumb.closest('[class*=body]')!.scrollTop);
    const before = await scrolled();
    const send = await touch(page);
    await send('touchStart', at);
    for (let i = 1; i <= 10; i++) await send('touchMove', { x: at.x, y: at.y - 12 * i });
    await send('touchEnd');
    await expect.poll(scrolled).toBeGreaterThan(before);
    expect(await hash(page)).not.toContain('=');

    await slider.scrollIntoViewIfNeeded();
    const thumb = await centerOf(slider);
    const value = await slider.getAttribute('aria-valuenow');
    await send('touchStart', thumb);
    for (let i = 1; i <= 8; i++) await send('touchMove', { x: thumb.x + 5 * i, y: thumb.y });
    await expect.poll(() => slider.getAttribute('aria-valuenow')).not.toBe(value);
    const unchanged = await hash(page);
    await send('touchEnd');
    await expect.poll(() => hash(page)).not.toBe(unchanged);
  });
});

describe('a star', () => {
  test('stays with its finger when a second one comes', async ({ open }) => {
    const { page } = await open({ context: { hasTouch: true } });
    await reachStep(page, 1);
    const before = await labelsOf(page, first);
    const one = await centerOf(handle(page, first, 1));
    const two = await centerOf(handle(page, first, 5));
    const send = await touch(page);
    const moved = (by: number) => ({ x: one.x + by, y: one.y - by });
    await send('touchStart', one);
    await send('touchMove', moved(20));
    await send('touchStart', moved(20), two);
    await send('touchMove', moved(30), { x: two.x + 60, y: two.y + 20 });
    await send('touchMove', moved(40), { x: two.x + 90, y: two.y + 20 });
    await send('touchEnd');
    await expect.poll(() => hash(page)).toMatch(/&labels=/);
    const after = await labelsOf(page, first);
    expect(after.slice(1)).toEqual(before.slice(1));
    const at = await centerOf(handle(page, first, 1));
    expect(Math.hypot(at.x - moved(40).x, at.y - moved(40).y)).toBeLessThan(3);
  });

  test('is let go where a mouse was last seen whose release was lost', async ({ open }) => {
    const { page } = await open({
      before: () => {
        addEventListener('mouseup', (event) => event.isTrusted && event.stopImmediatePropagation(), true);
      },
    });
    await reachStep(page, 1);
    const from = await centerOf(handle(page, first, 1));
    const to = await onScreen(page, first, 1.4, 1.2);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    expect(await hash(page)).toBe('');
    await page.mouse.move(to.x + 80, to.y + 80, { steps: 4 });
    await expect.poll(() => hash(page)).toMatch(/&labels=A1\.[34]/);
    const at = await centerOf(handle(page, first, 1));
    expect(Math.hypot(at.x - to.x, at.y - to.y)).toBeLessThan(3);
  });

  test('that is tapped offers the other class and its removal', async ({ open }) => {
    const { page } = await open({ context: phone, address: '#view=supervised' });
    await reachStep(page, 1);
    const star = handle(page, first, 1);
    await star.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const at = await centerOf(star);
    await page.touchscreen.tap(at.x, at.y);
    await button(page, 'Make it B').tap();
    await expect.poll(async () => (await labelsOf(page, first))[0]).toContain('class B');
    await button(page, 'Unlabel').tap();
    await expect.poll(() => labelsOf(page, first)).toHaveLength(5);
    await button(page, 'Unlabel').waitFor({ state: 'hidden' });

    // A dot that is tapped says what it is, until the next tap.
    const pill = panel(page, first).locator('.pointed');
    const dot = await onScreen(page, first, 0.7, 0.7);
    await page.touchscreen.tap(dot.x, dot.y);
    await expect
      .poll(() => pill.innerText())
      .toMatch(/^orange point, colored (orange: right|purple: wrong)$/);
    const free = await onScreen(page, first, -1.2, -0.9);
    await page.touchscreen.tap(free.x, free.y);
    await expect.poll(() => pill.isVisible()).toBe(false);
    expect(await labelsOf(page, first)).toHaveLength(5);
  });
});
