import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe objects to: the rule, and where.
 *
 * @param but selector of what is looked at elsewhere, as it is long to look at
 */
export async function objections(page: Page, but = ''): Promise<string[]> {
  // Evaluated rather than added as a script, which the page's policy would forbid.
  await page.evaluate(axe.source);
  // What is on its way is judged where it ends.
  await page.evaluate(() => {
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  });
  const { violations } = await page.evaluate(
    (exclude) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(exclude ? { exclude } : document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    but,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** What is read, beside the stage and below: the story, the evidence. */
export const below = '[data-scene]';

/** Each width and each color scheme once: colors do not follow the width, nor what lies where the scheme. */
export const looks = [
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const;
