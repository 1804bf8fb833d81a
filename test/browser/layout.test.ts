/** On a narrow screen and at 200 % zoom nothing is cut off and nothing scrolls sideways. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { cutOff } from './cutOff.ts';
import { button, method, panel, reachStep, settled, site, test, toTop, turnInMore } from './page.ts';

/** A short run: it ends at once, with all that it has to say, and leaves the processor to the browser. */
const short = '&steps=40';

const sizes = [
  { name: 'a desk at 400 %', width: 320, height: 640 },
  { name: 'a narrow phone', width: 360, height: 740 },
  { name: 'a laptop at 200 %', width: 720, height: 450 },
  { name: 'a tablet', width: 820, height: 1180 },
  { name: 'a desk', width: 1440, height: 900 },
];

test('every size shows everything', async ({ open }) => {
  const { page } = await open({ address: `#view=compare${short}` });
  await reachStep(page, 40);
  for (const { name: size, ...viewport } of sizes) {
    await page.setViewportSize(viewport);
    for (const name of ['Compare', 'Supervised', 'Pseudo Labels', 'Meta Pseudo Labels']) {
      await toTop(page);
      await method(page, name).click();
      expect.soft(await cutOff(page), `${size}: ${name}`).toEqual([]);
    }
    await toTop(page);
    await button(page, 'Keyboard shortcuts').click();
    expect.soft(await cutOff(page), `${size}: shortcuts`).toEqual([]);
    await page.keyboard.press('Escape');
    await button(page, 'Settings').click();
    await page.getByRole('dialog', { name: 'Settings' }).waitFor();
    expect.soft(await cutOff(page), `${size}: settings`).toEqual([]);
    await button(page, 'Close settings').click();
  }
});

test('what a network of a pair sees is said in a line: a second would go under what stands above', async ({
  open,
}) => {
  const { page } = await open({
    address: `#view=pseudo-labels${short}`,
    context: { viewport: { width: 1024, height: 768 } },
  });
  const most =
    'yours.teacher.kind=averaged&yours.pseudoLabels.kind=soft&yours.pseudoLabels.noisedInputs=true&yours.student.consistency.weight=1';
  const notes = page.locator('[class*=PanelHead_note]');
  const lines = () =>
    notes.evaluateAll((all) =>
      all.map((note) => {
        const text = document.createRange();
        text.selectNodeContents(note);
        return [note.textContent, new Set([...text.getClientRects()].map(({ top }) => top)).size];
      }),
    );
  for (const [view, name, part = ''] of [
    ['pseudo-labels', 'Pseudo Labels'],
    ['meta-pseudo-labels', 'Meta Pseudo Labels'],
    ['noisy-student', 'Noisy Student'],
    ['mean-teacher', 'Mean Teacher'],
    ['self-training', 'Self-training'],
    // All that a student can learn from, and all of it but the stars.
    [`yours&${most}&yours.student.labels=1`, 'Yours', 'stars, noised guesses'],
    [`yours&${most}`, 'Yours', 'from noised guesses'],
  ]) {
    await page.goto(`${site()}#view=${view}${short}`);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await expect.poll(async () => (await lines())[1]?.[0]).toContain(part);
    const said = await lines();
    expect.soft(said).toEqual(said.map(([note]) => [note, 1]));
  }
});

/** What of the wiring reaches beyond its panel, or beyond the arrow that it is written under. */
const overhanging = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[class*=Wiring_parts], [class*=Wiring_back]')].flatMap((frame) => {
      const { right } = frame.getBoundingClientRect();
      return [...frame.querySelectorAll('*')]
        .map((part) => ({ text: part.textContent, by: part.getBoundingClientRect().right - right }))
        .filter(({ by }) => by > 0.5)
        .map(({ text, by }) => `"${text}" by ${by.toFixed(1)}`);
    }),
  );

test.for(['', '&teacher.feedback.form=dot'])(
  'no width scrolls sideways, nor does the wiring leave its panel %s',
  async (form, { open }) => {
    const { page } = await open({ address: `#view=compare${form}${short}` });
    await reachStep(page, 40);
    const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    for (const drawer of [false, true]) {
      if (drawer) await button(page, 'Settings').click();
      for (const width of [320, 360, 390, 480, 600, 720, 759, 760, 768, 820, 900, 1024, 1180, 1280, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const at = `${width}, ${drawer ? 'with' : 'without'} settings`;
        await settled(page);
        expect.soft(await wider(), at).toBeLessThanOrEqual(0);
        expect.soft(await overhanging(page), at).toEqual([]);
      }
    }
  },
);

test('the transport stays in sight, whatever overlay is on', async ({ open }) => {
  const { page } = await open({ address: `#view=meta-pseudo-labels${short}` });
  await reachStep(page, 40);
  for (const [width, height] of [
    [1440, 900],
    [1280, 720],
    [1024, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    const turn = async (name: string) => {
      await toTop(page);
      const control = page.getByRole('switch', { name, exact: true });
      if (await control.isVisible()) await control.click();
      else await turnInMore(page, name);
    };
    const overlays = ['Show feedback', 'Show wrong labels'];
    for (const name of overlays) {
      await turn(name);
      // To its last pixel, but for fractions of one.
      await settled(page);
      const box = (await panel(page, 'Training').boundingBox())!;
      const at = `${width} × ${height}, ${name}`;
      expect.soft(box.y + box.height, at).toBeLessThanOrEqual(height + 1);
      expect.soft(box.y, at).toBeGreaterThan(0);
    }
    for (const name of overlays) await turn(name);
  }

  // Where the first screen is higher than the window, the wheel goes to its end before the text comes.
  await page.setViewportSize({ width: 360, height: 500 });
  await toTop(page);
  const strip = panel(page, 'Training');
  const below = async () => {
    const box = (await strip.boundingBox())!;
    return Math.round(box.y + box.height - 500);
  };
  const over = await below();
  expect(over).toBeGreaterThan(0);
  await page.mouse.move(180, 250);
  await page.mouse.wheel(0, over);
  await expect.poll(below).toBeLessThanOrEqual(0);
  expect(await page.locator('[data-dock]').first().getAttribute('data-dock')).toBe('hero');

  // In a window that gets higher meanwhile it stands where it stood at first.
  const top = () => page.locator('[data-form]').evaluate((stage) => stage.getBoundingClientRect().top);
  await page.setViewportSize({ width: 360, height: 700 });
  await expect.poll(top).toBeGreaterThan(40);
});

test('the three dots lead to the table of all methods, which fits with Yours in it', async ({ open }) => {
  let press!: () => void;
  const pressed = new Promise<void>((resolve) => (press = resolve));
  const { page } = await open({
    address: '#compare=supervised,yours&yours.teacher.labels=1',
    prepare: (bare) => bare.route('**/Sections-*.js', (route) => pressed.then(() => route.continue())),
  });
  await page.setViewportSize({ width: 1024, height: 768 });
  await button(page, 'More').click();
  await button(page, 'All methods in one table').click();
  // It comes late, with the story: asked for before that, it is gone to once it is there.
  press();
  const heading = page.getByRole('heading', { name: 'Every method is a row of one table' });
  await expect.poll(() => heading.evaluate((node) => node === document.activeElement)).toBe(true);
  const table = page.getByRole('table').filter({ has: page.getByRole('rowheader', { name: /^Yours/ }) });
  const room = () =>
    table.evaluate((node) => [node.parentElement!.scrollWidth, node.parentElement!.clientWidth]);
  const [needed, given] = await room();
  expect(needed).toBeLessThanOrEqual(given!);
});
