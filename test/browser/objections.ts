import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { SceneId } from '../../src/session/story/scenes.ts';

/**
 * What axe objects to: the rule, and where.
 *
 * @param where all but what a selector says; null: the whole page, which takes seconds
 */
export async function objections(page: Page, where: { exclude: string } | null = null): Promise<string[]> {
  // Evaluated rather than added as a script, which the page's policy would forbid.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  // What is on its way is judged where it ends.
  await page.evaluate(() => {
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  });
  const { violations } = await page.evaluate(
    (context) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(context ?? document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    where,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** What is read, beside the stage and below, but these: the story, the evidence. */
const read = (but: readonly SceneId[]) =>
  `[data-scene]${but.map((id) => `:not([data-scene=${id}])`).join('')}`;

/** The page around what is read; of that, these scenes alone. */
export const around = (...scenes: SceneId[]) => ({ exclude: read(scenes) });

/** Each width and each color scheme once: colors do not follow the width, nor what lies where the scheme. */
export const looks = [
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const;
