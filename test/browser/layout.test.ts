/** On a narrow screen and at 200 % zoom nothing is cut off and nothing scrolls sideways. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { button, method, panel, reachStep, test } from './page.ts';

/** Texts and controls that reach beyond the screen or beyond what clips them, and the page's own overflow. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} wide on a screen of ${innerWidth}`);
    const elements = document.querySelectorAll(
      'button, a, input, h1, h2, h3, p, span, b, label, legend, small',
    );
    for (const element of elements) {
      const text = element.textContent?.trim() ?? '';
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left, right, width } = range.getBoundingClientRect();
      // Texts for screen readers alone are clipped to a pixel on purpose.
      const own = element.getBoundingClientRect();
      if (text === '' || width === 0 || own.width <= 1 || element.closest('.spoken')) continue;
      // A table may be wider than its frame, which then scrolls.
      if (element.closest('table')) continue;
      const clips: { name: string; left: number; right: number }[] = [
        { name: 'screen', left: 0, right: innerWidth },
      ];
      for (let node = element.parentElement; node; node = node.parentElement) {
        const box = node.getBoundingClientRect();
        const { overflowX } = getComputedStyle(node);
        if (overflowX === 'hidden' || overflowX === 'clip')
          clips.push({ name: node.className, left: box.left, right: box.right });
      }
      for (const clip of clips)
        if (left < clip.left - 1 || right > clip.right + 1)
          found.push(`"${text.slice(0, 40)}" from ${left} to ${right}, beyond ${clip.name}`);
    }
    return [...new Set(found)];
  });

const sizes = [
  { name: 'a desk at 400 %', width: 320, height: 640 },
  { name: 'a narrow phone', width: 360, height: 740 },
  { name: 'a laptop at 200 %', width: 720, height: 450 },
  { name: 'a tablet', width: 820, height: 1180 },
  { name: 'a desk', width: 1440, height: 900 },
];

describe.for(sizes)('$name', ({ width, height }) => {
  test('shows everything', async ({ open }) => {
    const { page } = await open({ address: '#view=compare', context: { viewport: { width, height } } });
    await reachStep(page, 1);
    for (const name of ['Compare', 'Supervised', 'Pseudo Labels', 'Meta Pseudo Labels']) {
      await method(page, name).click();
      expect.soft(await cutOff(page), name).toEqual([]);
    }
    await button(page, 'Keyboard shortcuts').click();
    expect.soft(await cutOff(page), 'shortcuts').toEqual([]);
    await page.keyboard.press('Escape');
    await button(page, 'Settings').click();
    await page.getByRole('dialog', { name: 'Settings' }).waitFor();
    expect.soft(await cutOff(page), 'settings').toEqual([]);
  });
});

describe('the transport', () => {
  test.for([
    [1440, 900],
    [1280, 720],
    [1024, 768],
    [390, 844],
  ] as const)('stays in sight at %i × %i, whatever overlay is on', async ([width, height], { open }) => {
    const address = '#view=meta-pseudo-labels';
    const { page } = await open({ address, context: { viewport: { width, height } } });
    await reachStep(page, 20);
    for (const name of ['Show feedback', 'Show wrong labels']) {
      await page.getByRole('switch', { name, exact: true }).click();
      // To its last pixel, but for fractions of one.
      const box = (await panel(page, 'Training').boundingBox())!;
      expect(box.y + box.height).toBeLessThanOrEqual(height + 1);
      expect(box.y).toBeGreaterThan(0);
    }
  });
});
