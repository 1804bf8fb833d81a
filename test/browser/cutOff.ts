import type { Page } from 'playwright-core';

/** Texts and controls that reach beyond the screen or beyond what clips them, and the page's own overflow. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // What is on its way to its place is not there yet.
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)));
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
      // A table or a chart may be wider than its frame, which then scrolls.
      if (element.closest('table, [class*=Scrolling_scrolling]')) continue;
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
