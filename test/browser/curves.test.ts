/** Two loads of one address draw the same curves, point for point, however busy the page is. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { methodNames, panel, reachStep, restingStep, test } from './page.ts';

const address = '#steps=300';

/** Every path of the curves, at the end of the run. */
async function paths(page: Page): Promise<(string | null)[]> {
  await page.getByRole('status', { name: 'Engine' }).getByText('finished').first().waitFor();
  expect(await restingStep(page)).toBe(300);
  const all = panel(page, 'Training').locator('path.curve:not(.replaced), path.band, path.head');
  return all.evaluateAll((found) => found.map((path) => path.getAttribute('d')));
}

test('two loads end with the same curves, one of them beside a busy main thread; a step is read from them', async ({
  open,
}) => {
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

  // A step under the pointer is read from them.
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

/** What one frame says of Supervised and of its step, in the page's numbers and as its chart draws them. */
interface Said {
  step: number;
  accuracy: number;
  wrong: number;
  drawnStep: number;
  drawnAccuracy: number;
}

/** Frame by frame, while the run goes on. */
const framesOf = (page: Page): Promise<Said[]> =>
  page.evaluate(async () => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it goes into the page
    const number = (text: string | null | undefined) => Number(text!.replaceAll(/[^\d.]/g, ''));
    const training = document.querySelector('[aria-label="Training"]')!;
    const supervised = document.querySelector('section[aria-label="Supervised"]')!;
    const middle = (selector: string) => {
      const { x, y, width, height } = training.querySelector<SVGGraphicsElement>(selector)!.getBBox();
      return { x: x + width / 2, y: y + height / 2 };
    };
    const said: Said[] = [];
    for (;;) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const step = number(training.querySelector('b')!.textContent);
      if (said.length === 40 || step >= 2900) return said;
      // The lowest line: 50 %, half of all points wrong. On the way to 99 % the mistakes are divided by 50.
      const { x, y: half, width } = training.querySelector<SVGGraphicsElement>('path.value')!.getBBox();
      const way = (half - middle('path.head.supervised').y) / (half - middle('path.value.success').y);
      said.push({
        step,
        accuracy: number(supervised.querySelector('p[translate=no] span')!.textContent),
        wrong: number(/[\d,]+(?= of 1,994)/.exec(supervised.textContent!)?.[0]),
        drawnStep: ((middle('path.playhead').x - x) / width) * 3000,
        drawnAccuracy: 100 - 50 * 50 ** -way,
      });
    }
  });

test('numbers, fact and head of a curve are of one step in every frame of a run', async ({ open }) => {
  const { page } = await open({ address: '#steps=3000&data.noise=0.3' });
  await reachStep(page, 1);
  const frames = await framesOf(page);
  expect(new Set(frames.map(({ step }) => step)).size).toBeGreaterThan(3);
  for (const { step, accuracy, wrong, drawnStep, drawnAccuracy } of frames) {
    // A pixel's tenth.
    expect(Math.abs(drawnStep - step)).toBeLessThan(1);
    expect(Math.abs(drawnAccuracy - accuracy)).toBeLessThan(0.15);
    expect(accuracy).toBe(Number((100 * (1 - wrong / 1994)).toFixed(1)));
  }
});
