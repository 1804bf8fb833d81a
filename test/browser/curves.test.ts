/** Two loads of one address draw the same curves, point for point, however busy the page is. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { methodNames, panel, restingStep, test } from './page.ts';

const address = '#steps=600';

/** Every path of the curves, at the end of the run. */
async function paths(page: Page): Promise<(string | null)[]> {
  await page.getByRole('status', { name: 'Engine' }).getByText('finished').first().waitFor();
  expect(await restingStep(page)).toBe(600);
  const all = panel(page, 'Training').locator('path.curve:not(.replaced), path.band, path.head');
  return all.evaluateAll((found) => found.map((path) => path.getAttribute('d')));
}

test('two loads end with the same curves, one of them beside a busy main thread', async ({ open }) => {
  const { page } = await open({ address });
  const { page: busy } = await open({
    address,
    before: () => {
      setInterval(() => {
        const begun = performance.now();
        while (performance.now() - begun < 40);
      }, 80);
    },
  });
  const drawn = await paths(page);
  expect(drawn).toHaveLength(3 * methodNames.length);
  expect(drawn.every((d) => d !== null && d.length > 20)).toBe(true);
  expect(await paths(busy)).toEqual(drawn);
});

test('a step under the pointer is read from the curves', async ({ open }) => {
  const { page } = await open({ address });
  await paths(page);
  const box = (await panel(page, 'Training')
    .locator('svg')
    .filter({ has: page.locator('path.playhead') })
    .boundingBox())!;
  await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2);
  const read = page.getByText(/^Step \d+$/).locator('..');
  await read.waitFor();
  expect(await read.innerText()).toMatch(
    /Supervised [\d.]+ %\s+Pseudo Labels [\d.]+ %\s+Meta Pseudo Labels [\d.]+ %/,
  );
  await page.mouse.move(box.x, box.y - 200);
  await expect.poll(() => read.count()).toBe(0);
});
