/** One journey through the built page, for every browser that is not Chromium. */
import { preview } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  accuracyOf,
  click,
  focus,
  handles,
  hash,
  labelsOf,
  look,
  methodNames,
  numbers,
  reachStep,
  stepOf,
  textOf,
  the,
  until,
} from './page.ts';
import type { Tab } from './tab.ts';

const [first, , last] = methodNames as [string, string, string];

const radio = '[role=radio]';

/** @param launch opens the browser; null where this machine cannot have it */
export function journey(browser: string, launch: (() => Promise<Tab>) | null): void {
  describe.skipIf(!launch)(browser, () => {
    let tab: Tab;
    beforeAll(async () => {
      tab = await launch!();
      await tab.resize(1440, 900);
    }, 120_000);
    afterAll(() => tab?.close());
    afterEach(async () => {
      expect(await tab.problems()).toEqual([]);
    });
    const open = (address = '') => tab.open(inject('site') + address);

    test('trains three methods, and nothing goes wrong', async () => {
      await open();
      await reachStep(tab, 60);
      for (const method of methodNames) expect(await accuracyOf(tab, method)).toBeGreaterThan(50);
      expect(await textOf(tab, '[role=log]', '^Notices$')).toBe('');
    });

    test('shows one method alone, and all again, while it trains', async () => {
      await open();
      await reachStep(tab, 1);
      await click(tab, radio, `^${first}$`);
      await until(() => hash(tab)).toBe('#view=supervised');
      await until(() => look(tab, 'section', `^${last}$`)).toHaveLength(0);
      const step = await stepOf(tab);
      await reachStep(tab, step + 1);
      await click(tab, radio, '^Compare$');
      await until(() => hash(tab)).toBe('');
      for (const method of methodNames) await the(tab, 'section', `^${method}$`);
    });

    test('moves a star with the pointer in all panels, and trains on with it', async () => {
      await open();
      await reachStep(tab, 1);
      const before = await labelsOf(tab, first);
      const { x, y } = await the(tab, handles(first), '^Labeled point 1,');
      await tab.move({ x, y });
      await tab.press();
      for (let i = 1; i <= 5; i++) await tab.move({ x: x + 12 * i, y: y + 6 * i });
      await until(() => labelsOf(tab, first)).not.toEqual(before);
      expect(await hash(tab)).toBe('');
      await tab.release();
      await until(() => hash(tab)).toMatch(/^#check=\w+&labels=/);
      const after = await labelsOf(tab, first);
      expect(after.slice(1)).toEqual(before.slice(1));
      for (const method of methodNames) await until(() => labelsOf(tab, method)).toEqual(after);
      const step = await stepOf(tab);
      await reachStep(tab, step + 20);
    });

    test('moves a star by keyboard, and takes it back', async () => {
      await open();
      await reachStep(tab, 1);
      const before = await labelsOf(tab, first);
      await focus(tab, handles(first), '^Labeled point 3,');
      await tab.key('ArrowRight');
      const place = async () => Number(/x (-?[\d.]+)/.exec((await labelsOf(tab, last))[2]!)![1]);
      const from = Number(/x (-?[\d.]+)/.exec(before[2]!)![1]);
      await until(place).toBeCloseTo(from + 0.02, 5);
      await until(() => hash(tab)).toMatch(/^#check=\w+&labels=/);
      await click(tab, 'button', '^Undo$');
      await until(() => labelsOf(tab, last)).toEqual(before);
    });

    test('starts anew with other settings', async () => {
      await open('#steps=60');
      await reachStep(tab, 60);
      await click(tab, 'button', '^Settings$');
      await click(tab, radio, '^Paper-like$');
      await until(() => hash(tab)).toContain('student.learningRate=0.5');
      await until(() => textOf(tab, 'section', '^Training$')).not.toContain('of 60 steps');
    });

    test('pauses, steps from where it stands, and plays on', async () => {
      await open();
      await reachStep(tab, 1);
      await click(tab, 'button', '^Pause$');
      await until(() => textOf(tab, 'output', '^Engine$')).toContain('paused');
      const step = await stepOf(tab);
      await click(tab, 'button', '^Step forward$');
      await until(() => stepOf(tab)).toBe(step + 1);
      await click(tab, 'button', '^Play$');
      await reachStep(tab, step + 20);
    });

    test('goes back in time, and forward to the very same numbers', async () => {
      await open('#steps=60');
      await reachStep(tab, 60);
      const end = await numbers(tab);
      await click(tab, 'button', '^Step back$');
      await until(() => stepOf(tab)).toBe(59);
      await focus(tab, '[role=slider]', '^Step$');
      await tab.key('ArrowLeft');
      await until(() => stepOf(tab)).toBe(58);
      await click(tab, 'button', '^Step forward$');
      await click(tab, 'button', '^Step forward$');
      await until(() => numbers(tab)).toEqual(end);
    });

    test.each([
      ['tfjs', 'TensorFlow.js'],
      ['wasm', 'WebAssembly'],
    ])('trains with the engine %s where it is asked for', async (engine, name) => {
      await open(`?engine=${engine}#view=supervised&compare=supervised,uda`);
      await reachStep(tab, 20);
      expect(await textOf(tab, 'output', '^Engine$')).toContain(name);
    });

    test('draws the map of a star', async () => {
      await open('#view=supervised&steps=50');
      await reachStep(tab, 50);
      await click(tab, 'button', '^Draw the map$');
      const map = () => textOf(tab, 'section', '^What if this star lay elsewhere');
      await until(map).toMatch(/of 432 places reach 99 %|The map stopped/);
      expect(await map()).not.toContain('The map stopped');
    });

    test('opens again without a network, and does what it did', async () => {
      const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
      const address = server.resolvedUrls!.local[0]!;
      await tab.open(address);
      // It answers for the page only once all is kept.
      await until(() => tab.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
      await server.close();
      await tab.open(address);
      await reachStep(tab, 20);
      await click(tab, radio, `^${last}$`);
      await until(() => hash(tab)).toBe('#view=meta-pseudo-labels');
    });
  });
}
