/** Slow motion, the overlays and the networks' inside, as a person meets them. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { around, objections } from './objections.ts';
import {
  button,
  handle,
  labelsOf,
  method,
  panel,
  plot,
  reachStep,
  restingStep,
  stepOf,
  test,
  turnInMore,
  toTop,
} from './page.ts';

const meta = '#view=meta-pseudo-labels';
const pseudo = '#view=pseudo-labels';
/** A short run: it has ended, and leaves the processor to the browser. */
const short = '&steps=40';
const names = ['Guess', 'Learn', 'Score', 'Push'];

const phases = (page: Page): Locator => panel(page, 'Phases of a step');
const phase = (page: Page, number: number): Locator =>
  phases(page).getByRole('button', { name: new RegExp(`^${number} *${names[number - 1]}`) });
const switchNamed = (page: Page, name: string): Locator => page.getByRole('switch', { name, exact: true });

/** What the phase does, between teacher and student. */
const explained = (page: Page): Locator => page.locator('div[aria-live="polite"]');

/** The phase that is lit, by its number; null at full speed. */
async function lit(page: Page): Promise<number | null> {
  const current = phases(page).locator('[aria-current="step"]');
  return (await current.count()) === 0 ? null : Number((await current.innerText()).trim()[0]);
}

async function slowDown(page: Page): Promise<number> {
  await reachStep(page, 20);
  await button(page, 'Slow motion').click();
  await expect.poll(() => phase(page, 1).isEnabled()).toBe(true);
  return restingStep(page);
}

/** The pixels of a network's plot, to see whether they changed. */
const picture = async (page: Page, name: string): Promise<string> =>
  (await plot(page, name).screenshot()).toString('base64');

/** Whether anything lies over a network's plot. */
const isOverlaid = (page: Page, name: string): Promise<boolean> =>
  panel(page, name)
    .locator('canvas.layer')
    .last()
    .evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
      return data.some((value) => value > 0);
    });

describe('slow motion', () => {
  test('says what the student’s score did, answers a star that moves, and ends when the method is left', async ({
    open,
  }) => {
    const { page } = await open({ address: meta });
    await slowDown(page);
    await phase(page, 2).click();
    const before = await picture(page, 'Meta Pseudo Labels');
    await phase(page, 3).click();
    const text = await explained(page).innerText();
    const [, verb, by, from, to] = /Star loss (fell|rose) (\d\.\d+): (\d\.\d+) → (\d\.\d+)/.exec(text)!;
    expect(Math.abs(Number(from) - Number(to))).toBeCloseTo(Number(by), 3);
    expect(verb).toBe(Number(to) <= Number(from) ? 'fell' : 'rose');
    await expect.poll(() => picture(page, 'Meta Pseudo Labels')).not.toBe(before);

    const labels = await labelsOf(page, 'Meta Pseudo Labels');
    await handle(page, 'Meta Pseudo Labels', 1).press('Shift+ArrowUp');
    await expect.poll(() => labelsOf(page, 'Meta Pseudo Labels')).not.toEqual(labels);
    await expect.poll(() => explained(page).innerText()).not.toBe(text);
    expect(await lit(page)).toBe(3);

    await method(page, 'Pseudo Labels').click();
    await button(page, 'Slow motion').waitFor();
    expect(await lit(page)).toBeNull();
  });

  test('goes on by Space, by itself, and back to full speed', async ({ open }) => {
    const { page } = await open({ address: meta });
    const step = await slowDown(page);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    for (const number of [2, 3, 4]) {
      await page.keyboard.press('Space');
      await expect.poll(() => lit(page)).toBe(number);
    }
    await page.keyboard.press('Space');
    await expect.poll(() => stepOf(page)).toBe(step + 1);
    await switchNamed(page, 'By itself').click();
    await expect.poll(() => lit(page)).toBe(2);
    await expect.poll(() => stepOf(page)).toBeGreaterThan(step + 1);
    await button(page, 'Back to full speed').click();
    await reachStep(page, step + 20);
    expect(await lit(page)).toBeNull();
    await button(page, 'Slow motion').waitFor();
  });

  test('writes each phase’s equation with this step’s numbers, and changes larger than life, on demand', async ({
    open,
  }) => {
    const { page } = await open({ address: meta });
    await slowDown(page);
    const equations = phases(page).locator('.katex');
    await expect.poll(() => equations.locator('math').count()).toBe(4);
    const symbols = await equations.allInnerTexts();
    await switchNamed(page, 'This step’s numbers').click();
    await expect.poll(() => equations.allInnerTexts()).not.toEqual(symbols);
    expect((await equations.allInnerTexts())[2]).toMatch(/0\.\d{4}.*0\.\d{4}/s);
    await phase(page, 2).click();
    const before = await picture(page, 'Meta Pseudo Labels');
    await switchNamed(page, 'Changes × 10').click();
    await page.getByText('Change drawn × 10, larger than life.').waitFor();
    expect(await picture(page, 'Meta Pseudo Labels')).not.toBe(before);
  });

  test('does not run by itself where motion is reduced', async ({ open }) => {
    const { page } = await open({ address: meta, context: { reducedMotion: 'reduce' } });
    await button(page, 'Slow motion').click();
    await expect.poll(() => phase(page, 1).isEnabled()).toBe(true);
    expect(await switchNamed(page, 'By itself').count()).toBe(0);
  });

  test('ends a step of Pseudo Labels after phase 2, and says why', async ({ open }) => {
    const { page } = await open({ address: pseudo });
    const step = await slowDown(page);
    expect(await phase(page, 3).isDisabled()).toBe(true);
    await button(page, 'Next phase').click();
    await page.getByText('The step ends here: the teacher is frozen').waitFor();
    await button(page, 'Next step').click();
    await expect.poll(() => stepOf(page)).toBe(step + 1);
  });
});

describe('overlays', () => {
  test('show the feedback as a field, with its legend and the lessons so far', async ({ open }) => {
    const { page } = await open({ address: meta + short });
    await reachStep(page, 40);
    await restingStep(page);
    expect(await isOverlaid(page, 'Teacher')).toBe(false);
    await switchNamed(page, 'Show feedback').click();
    await page.getByText(/Strongest pull now: 0?\.?\d/).waitFor();
    await page.getByText('pulled toward orange').waitFor();
    await page.getByRole('img', { name: /^Did the last lesson help/ }).waitFor();
    await expect.poll(() => isOverlaid(page, 'Teacher')).toBe(true);
    await switchNamed(page, 'Show feedback').click();
    await expect.poll(() => isOverlaid(page, 'Teacher')).toBe(false);
  });

  test('say which pseudo labels are wrong, and since when', async ({ open }) => {
    const { page } = await open({ address: pseudo + short });
    await reachStep(page, 40);
    await switchNamed(page, 'Show wrong labels').click();
    await page
      .getByText(/^[\d,]+ points carry a wrong label from the teacher; all of them since step 0\./)
      .waitFor();
    await page.getByText('None of the 1,994 was ever relabeled.').waitFor();
    await method(page, 'Meta Pseudo Labels').click();
    await page.getByText(/[\d,]+ of 1,994 were relabeled, [\d.]+ times each on average/).waitFor();
  });
});

describe('inside the networks', () => {
  test('a unit is shown large, by mouse and by keys; there is one network where there is no teacher', async ({
    open,
  }) => {
    const { page } = await open({ address: meta + short });
    await reachStep(page, 40);
    await switchNamed(page, 'Show the units').click();
    const teacher = panel(page, 'Teacher’s units');
    const first = teacher.getByRole('button', { name: 'Layer 1, unit 1', exact: true });
    await first.waitFor();
    expect(await teacher.getByRole('button').count()).toBe(17);
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('heading', { name: 'Teacher: layer 1, unit 2' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: 'Teacher: output' }).waitFor();
    await panel(page, 'Student’s units').getByRole('button', { name: 'Layer 2, unit 8' }).hover();
    await page.getByRole('heading', { name: 'Student: layer 2, unit 8' }).waitFor();
    await page.getByText(/^From −?\d\.\d\d, in the page’s color/).waitFor();

    await toTop(page);
    await method(page, 'Supervised').click();
    await panel(page, 'Units').getByRole('button', { name: 'Output' }).waitFor();
    expect(await teacher.count()).toBe(0);

    // Yours can lose its teacher while a unit of it is looked at.
    const turnTo = (kind: string) =>
      page.evaluate(
        (hash) => void (location.hash = hash),
        `view=yours&yours.teacher.kind=${kind}&yours.student.labels=1`,
      );
    await turnTo('averaged');
    await first.click();
    await page.getByRole('heading', { name: 'Teacher: layer 1, unit 1' }).waitFor();
    await turnTo('none');
    await page.getByRole('heading', { name: 'Student: layer 1, unit 1' }).waitFor();
  });
});

describe('axe finds nothing wrong', () => {
  // Where there is least room; the page's other looks are in accessibility.test.ts.
  test('on a phone', async ({ open }) => {
    const context = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const;
    const { page } = await open({ address: meta, context });
    await button(page, 'More').click();
    await slowDown(page);
    await page.keyboard.press('Escape');
    for (const number of [1, 4]) {
      await phase(page, number).click();
      expect(await objections(page, around())).toEqual([]);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
    await button(page, 'Back to full speed').click();
    await switchNamed(page, 'Show the units').click();
    await panel(page, 'Student’s units').getByRole('button', { name: 'Output' }).waitFor();
    // On the first screen: beside a text there is no room for the menu.
    await toTop(page);
    await turnInMore(page, 'Show feedback');
    expect(await objections(page, around())).toEqual([]);
    // With both plots on the screen, the other stands under them, too.
    await switchNamed(page, 'Show wrong labels').click();
    expect(await objections(page, around())).toEqual([]);
  });
});
