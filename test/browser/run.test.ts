/** The run and its transport: methods, playing, stepping, and what a person sees when training goes wrong. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  accuracyOf,
  button,
  methodNames,
  plot,
  reachStep,
  restingStep,
  stepOf,
  test,
  method,
  factsOf,
} from './page.ts';

const hash = (page: Page) => page.evaluate(() => location.hash);
const notices = (page: Page) => page.getByRole('log', { name: 'Notices' });
const engine = (page: Page) => page.getByRole('status', { name: 'Engine' });

/** Everything that a run shows in numbers. */
const numbers = async (page: Page) => [
  await stepOf(page),
  ...(await Promise.all(methodNames.map((name) => factsOf(page, name)))),
];

describe('methods', () => {
  test('open by their radios, and by keyboard, and the address says which', async ({ open }) => {
    const { page } = await open();
    expect(await method(page, 'Compare').isChecked()).toBe(true);
    for (const [name, id] of [
      ['Supervised', 'supervised'],
      ['Pseudo Labels', 'pseudo-labels'],
      ['Meta Pseudo Labels', 'meta-pseudo-labels'],
    ] as const) {
      await method(page, name).click();
      expect(await hash(page)).toBe(`#view=${id}`);
      await expect.poll(() => accuracyOf(page, name)).toBeGreaterThan(30);
      expect(await plot(page, name).count()).toBe(1);
    }
    await method(page, 'Compare').click();
    expect(await hash(page)).toBe('');
    for (const name of methodNames) expect(await plot(page, name).count()).toBe(1);

    await method(page, 'Compare').focus();
    await page.keyboard.press('ArrowLeft', { delay: 150 });
    await expect.poll(() => method(page, 'Meta Pseudo Labels').isChecked()).toBe(true);
    // The arrow was the radio's: as a shortcut it would have stepped, and paused.
    expect(await button(page, 'Pause').isVisible()).toBe(true);
  });
});

describe('transport', () => {
  test('pauses and plays, by button and by Space; steps forward and back to the very same numbers', async ({
    open,
  }) => {
    const { page } = await open();
    await reachStep(page, 20);
    await button(page, 'Pause').click();
    const step = await restingStep(page);
    await button(page, 'Play').click();
    await reachStep(page, step + 20);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press(' ');
    await button(page, 'Play').waitFor();
    await page.keyboard.press(' ');
    await button(page, 'Pause').click();
    const at = await restingStep(page);
    const before = await numbers(page);
    await button(page, 'Step forward').click();
    await expect.poll(() => stepOf(page)).toBe(at + 1);
    await button(page, 'Step back').click();
    await expect.poll(() => numbers(page)).toEqual(before);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => stepOf(page)).toBe(at - 1);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => numbers(page)).toEqual(before);
  });

  test('resets to step 0, and the same run comes again', async ({ open }) => {
    const { page } = await open({ address: '#steps=400' });
    await reachStep(page, 400);
    await restingStep(page);
    const before = await numbers(page);
    await page.getByRole('slider', { name: 'Step', exact: true }).press('Home');
    await expect.poll(() => stepOf(page)).toBe(0);
    await button(page, 'Reset').click();
    await button(page, 'Play').click();
    await reachStep(page, 400);
    await expect.poll(() => numbers(page)).toEqual(before);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await button(page, 'Play').click();
    await reachStep(page, 401);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('r');
    await expect.poll(() => stepOf(page)).toBeLessThanOrEqual(400);
  });

  test('trains at the speed asked for', async ({ open }) => {
    const { page } = await open();
    const speed = page.getByRole('slider', { name: 'Speed' });
    await speed.press('Home');
    await button(page, 'Reset').click();
    await reachStep(page, 1);
    await speed.press('End');
    await reachStep(page, 300);
  });
});

describe('a person who wants no motion', () => {
  test('sees a still page until Play', async ({ open }) => {
    const { page } = await open({ context: { reducedMotion: 'reduce' } });
    await expect.poll(() => accuracyOf(page, 'Supervised')).toBeGreaterThan(0);
    expect(await restingStep(page)).toBe(0);
    await button(page, 'Play').click();
    await reachStep(page, 10);
  });
});

describe('a machine without WebGPU', () => {
  test('trains on WebAssembly and says so', async ({ open }) => {
    const { page } = await open({
      before: () => Reflect.deleteProperty(Navigator.prototype, 'gpu'),
    });
    await reachStep(page, 10);
    expect(await engine(page).innerText()).toContain('WebAssembly');
  });
});

/** With tanh units weights of any size stay finite; with ReLU they do not. */
const rates = (rate: number): string => `#network.activation=relu&student.learningRate=${rate}`;

describe('a run that diverges', () => {
  test('stops at a finite picture, says so, and offers half the learning rates', async ({ open }) => {
    const { page } = await open({ address: rates(1_000_000) });
    const halve = button(page, 'Restart with half the learning rates');
    await halve.waitFor();
    expect(await notices(page).innerText()).toContain('last finite step');
    for (const name of methodNames) expect(await accuracyOf(page, name)).toBeGreaterThan(0);
    await halve.click();
    expect(await hash(page)).toBe(`${rates(500_000)}&teacher.learningRate=0.5`);
  });
});
