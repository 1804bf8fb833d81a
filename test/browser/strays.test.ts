/**
 * Every text of the page comes from its words: in the test language no letter stands outside ⟦ and ⟧. Such a
 * text would stay English in every language.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { hurryAnimations, mapReader, openGroup, readScene, test, toTop } from './page.ts';

/** Names that are the same in every language. */
const names = ['arXiv 2003.10580', '中文'];

let directory: string;
let server: PreviewServer;

/** A build for development: only such a one speaks the test language. */
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'strays-'));
  const outDir = join(directory, 'dist');
  await build({ mode: 'development', logLevel: 'error', build: { outDir } });
  server = await preview({ build: { outDir }, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
}, 180_000);

afterAll(async () => {
  await server?.close();
  await rm(directory, { recursive: true, force: true });
});

/** A control by its English name, with brackets or, where it is a stray, without. */
const control = (page: Page, role: 'button' | 'switch' | 'radio' | 'textbox', name: string): Locator =>
  page.getByRole(role, { name: new RegExp(`^⟦?${name}⟧?$`) });

const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((next) => void (location.hash = next), hash);

/** Ways into a state, in this order; short runs, since every state of a run has its sentences. */
const states: Record<string, (page: Page, look: () => Promise<void>) => Promise<void>> = {
  async 'as it opens, with what stands below'(page, look) {
    await page.getByRole('heading', { name: /Which part does the work/ }).waitFor();
    await look();
  },
  async 'a moved star, and solving'(page, look) {
    await control(page, 'button', 'More').click();
    await control(page, 'switch', 'Solve while you drag').first().click();
    await look();
    await control(page, 'switch', 'Solve while you drag').first().click();
    await page.keyboard.press('Escape');
    await page
      .getByRole('slider', { name: /Labeled point 1/ })
      .first()
      .press('ArrowRight');
    await look();
  },
  async 'each method, its networks inside and a closer look'(page, look) {
    for (const view of ['supervised', 'uda', 'pseudo-labels', 'noisy-student', 'meta-pseudo-labels']) {
      await go(page, `#view=${view}&steps=40`);
      await control(page, 'switch', 'Show the units').click();
      await toTop(page);
      for (const name of ['Show feedback', 'Show wrong labels'])
        if (await control(page, 'switch', name).isVisible()) await control(page, 'switch', name).click();
      await look();
      await control(page, 'switch', 'Show the units').click();
      await toTop(page);
    }
  },
  async 'every phase of slow motion'(page, look) {
    for (const form of ['pseudoLabels=sampled&teacher.feedback.form=dot', 'view=meta-pseudo-labels']) {
      await go(page, `#view=meta-pseudo-labels&steps=40&${form}`);
      await control(page, 'button', 'Slow motion').click();
      for (let phase = 1; phase <= 4; phase++) {
        await page.getByRole('heading', { name: new RegExp(`^${phase}`) }).waitFor();
        await look();
        if (phase < 4) await control(page, 'button', 'Next phase').click();
      }
      await control(page, 'button', 'Back to full speed').click();
    }
  },
  async 'the settings, a value refused, a conflict'(page, look) {
    await go(page, '#steps=40&teacher.labels=1&data.noise=0.2');
    await control(page, 'button', 'Settings').click();
    await openGroup(page, 'Run');
    await control(page, 'textbox', 'Batch').fill('0');
    await control(page, 'textbox', 'Batch').press('Enter');
    await control(page, 'radio', 'Sampled').click();
    await page.getByText('Exact feedback differentiates').waitFor();
    await look();
    await control(page, 'button', 'Close settings').click();
  },
  async 'the shortcuts'(page, look) {
    await control(page, 'button', 'Keyboard shortcuts').first().click();
    await look();
    await page.keyboard.press('Escape');
  },
  async 'notices about an address and its labels'(page, look) {
    await go(page, '#nonsense=1&data.noise=9&compare=uda&view=all&labels=A0.5,-0.5');
    await page.getByText('And 1 more.').waitFor();
    await look();
  },
  async 'a run that diverged'(page, look) {
    await go(page, '#network.activation=relu&student.learningRate=1000000');
    await control(page, 'button', 'Restart with half the learning rates').waitFor();
    await look();
  },
  async 'a map, its runs canceled'(page, look) {
    // Long enough that it is still drawn when it is canceled.
    await go(page, '#steps=3000');
    await readScene(page, 'map');
    await control(page, 'button', 'Train it here').click();
    await page.getByText(/[1-9]\d* of 432 places, /).waitFor();
    await look();
    await control(page, 'button', 'Cancel').click();
    await page.getByText('The map in numbers').click();
    await mapReader(page).press('ArrowUp');
    await look();
  },
  async 'recorded runs, one of them pointed at, seeds and variants that ran'(page, look) {
    await go(page, '');
    await readScene(page, 'typical');
    const folds = page.locator('[data-scene=typical] summary');
    for (const fold of await folds.all()) await fold.click();
    await page.getByRole('slider', { name: /Supervised: runs from worst/ }).focus();
    await look();
    await go(page, '#steps=41');
    // Few seeds: what is said does not depend on how many.
    for (const few of await page.getByRole('radio', { name: '10', exact: true }).all()) await few.click();
    const ended = page.getByText(/\d+ runs in /);
    await control(page, 'button', 'Run 10 more').click();
    await ended.waitFor();
    await folds.last().click();
    await look();
    await page.locator('[data-scene=parts] summary').first().click();
    await control(page, 'button', 'Run Controls').click();
    await ended.nth(1).waitFor();
    await look();
  },
};

/** A phone shows the same texts, but for those of its bars. */
const phoneToo = ['as it opens, with what stands below', 'the shortcuts', 'a moved star, and solving'];

const sizes = [
  { width: 1440, height: 900, chosen: Object.keys(states) },
  { width: 390, height: 844, chosen: phoneToo },
];

describe.for(sizes)('$width × $height', ({ chosen, ...viewport }) => {
  test('has no text of its own', async ({ browser }) => {
    const page = await browser.newPage({ viewport, serviceWorkers: 'block' });
    await hurryAnimations(page);
    await page.goto(`${server.resolvedUrls!.local[0]}?lang=test#steps=40`);
    const found: string[] = [];
    for (const state of chosen) {
      await toTop(page);
      await states[state]!(page, async () => {
        found.push(...(await page.evaluate(strays, names)).map((text) => `${state}: ${text}`));
      });
    }
    expect([...new Set(found)]).toEqual([]);
    await page.close();
  });
});

/** Texts with letters outside brackets, in the page. A bracket may open in one text node and close in another. */
function strays(known: string[]): string[] {
  const letter = /\p{Letter}/u;
  const found: string[] = [];
  let depth = 0;
  const outside = (text: string): string =>
    [...text]
      .filter((character) => {
        if (character === '⟦') depth++;
        if (character === '⟧') depth--;
        return depth === 0;
      })
      .join('');
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    // Formulas have the paper's letters.
    if (parentElement!.closest('script, style, noscript, code, .katex, [class*=formula]')) continue;
    if (letter.test(outside(data)) && !known.includes(data.trim())) found.push(data.trim());
  }
  const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'];
  for (const name of [...spoken, 'title', 'placeholder', 'alt'])
    for (const element of document.body.querySelectorAll(`[${name}]`)) {
      const text = element.getAttribute(name)!;
      if (letter.test(outside(text))) found.push(`${name}: ${text}`);
    }
  if (depth !== 0) found.push(`${depth} brackets left open`);
  return found;
}
