/** A page whose texts a browser's translator has taken over: nothing fails, and what changes goes on changing. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  accuracyOf,
  button,
  handle,
  labelsOf,
  mapReader,
  method,
  openGroup,
  panel,
  reachStep,
  readScene,
  stepOf,
  test,
  toStrips,
  toTop,
} from './page.ts';

/** Does as translators do, all the time: in place of each text node stands a `<font>` with a text of its own. */
function translate(): void {
  addEventListener('DOMContentLoaded', () => {
    const { body } = document;
    const wrapAll = () => {
      const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (texts.nextNode()) found.push(texts.currentNode as Text);
      for (const text of found) {
        if (text.parentElement!.closest('script, style, noscript, font, [translate=no]')) continue;
        const outer = document.createElement('font');
        outer.append(Object.assign(document.createElement('font'), { textContent: text.data }));
        text.replaceWith(outer);
      }
    };
    new MutationObserver(wrapAll).observe(body, { childList: true, characterData: true, subtree: true });
    wrapAll();
  });
}

/** Texts that React would lose hold of: each has a sibling. */
const besideSiblings = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#page font > font')].flatMap((inner) => {
      const { parentElement, textContent } = inner.parentElement!;
      return parentElement!.childNodes.length > 1
        ? [`${parentElement!.outerHTML.slice(0, 200)}: ${textContent}`]
        : [];
    }),
  );

/** A text that changes with the run. */
const changes = async (text: () => Promise<string>): Promise<void> => {
  const before = await text();
  await expect.poll(text).not.toBe(before);
};

describe('a translated page', () => {
  test('goes on in every state', async ({ open }) => {
    const { page } = await open({ address: '#steps=100000', before: translate });
    await reachStep(page, 20);
    const inPage = page.locator('#page');
    const name = 'Meta Pseudo Labels';

    await method(page, name).click();
    await reachStep(page, (await stepOf(page)) + 100);
    await changes(async () => String(await accuracyOf(page, name)));
    await changes(() => panel(page, name).innerText());
    const before = await labelsOf(page, name);
    await handle(page, name, 1).press('Shift+ArrowUp');
    await expect.poll(() => labelsOf(page, name)).not.toEqual(before);
    await button(page, 'Undo').click();
    await expect.poll(() => labelsOf(page, name)).toEqual(before);

    for (const look of ['Show feedback', 'Show wrong labels']) {
      await page.getByRole('switch', { name: look, exact: true }).click();
      await changes(() => page.getByRole('region', { name: 'A closer look' }).innerText());
    }
    await page.getByRole('switch', { name: 'Show the units' }).click();
    await toTop(page);
    await button(page, 'Slow motion').click();
    for (const phase of [2, 3, 4]) {
      await button(page, 'Next phase').click();
      await page.getByRole('heading', { name: new RegExp(`^${phase}`) }).waitFor();
    }
    await button(page, 'Back to full speed').click();
    await reachStep(page, (await stepOf(page)) + 20);

    for (const view of ['Supervised', 'Pseudo Labels', 'Compare']) {
      await method(page, view).click();
      await changes(() => panel(page, 'Training').innerText());
    }
    await button(page, 'Settings').click();
    const drawer = page.getByRole('dialog', { name: 'Settings' });
    await openGroup(page, 'Run');
    await drawer.getByRole('textbox', { name: 'Batch' }).fill('0');
    await drawer.getByRole('textbox', { name: 'Batch' }).press('Enter');
    await drawer.getByRole('alert').filter({ hasText: 'whole number' }).waitFor();
    await drawer.getByRole('textbox', { name: 'Batch' }).fill('64');
    await drawer.getByRole('textbox', { name: 'Batch' }).press('Enter');
    await drawer.getByRole('alert').filter({ hasText: 'whole number' }).waitFor({ state: 'detached' });
    await drawer.getByRole('searchbox').fill('teacher');
    await drawer.getByRole('status').getByText('settings found').first().waitFor();
    await drawer.getByRole('searchbox').fill('');
    await button(page, 'Close settings').click();

    await page.evaluate(() => (location.hash = '#steps=40&nonsense=1&labels=A0.5,-0.5'));
    // What the address could not say, and what stays true of its stars.
    for (const _ of [1, 2]) await button(page, 'Dismiss').first().click();
    await toStrips(page);
    await button(page, 'Run 10 more').click();
    await page.getByText(/[1-9]\d* runs in /).waitFor();
    await readScene(page, 'map');
    await mapReader(page).press('ArrowUp');
    await button(page, 'Train it here').click();
    await page.getByText(/432 of 432 places trained/).waitFor();

    expect(await besideSiblings(page)).toEqual([]);
    expect(await inPage.getByRole('button', { name: 'Show again' }).count()).toBe(0);
  });
});
