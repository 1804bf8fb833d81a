/** Another language: all of the page turns to it and back, and where it cannot be fetched the page says so. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { goesOn, goneFile, way } from './goneFile.ts';
import { button, test } from './page.ts';

const says = 'The words in 中文 could not be fetched';
const saysItself = '中文文字未能取得。';
const endless = '#steps=100000';

/** What of the page is in its language besides what is seen. */
const headOf = (page: Page): Promise<(string | null)[]> =>
  page.evaluate(() => [
    document.documentElement.lang,
    document.title,
    document.querySelector('meta[name=description]')!.getAttribute('content'),
    document.querySelector('link[rel=manifest]')!.getAttribute('href'),
  ]);

describe('a language that cannot be fetched', () => {
  test('leaves the page as it is, comes at the second try, and goes again whole', async ({ open }) => {
    const { page, problems } = await open({ address: endless });
    const english = await headOf(page);
    await page.locator('#references').waitFor({ state: 'attached' });
    await goneFile(page, '**/assets/first-*.js');
    await button(page, '中文').click();
    await page.getByText(`${says}; the page stays in English. A file of this page did not come.`).waitFor();
    await page.getByText(saysItself).waitFor();
    await goesOn(page);
    expect(await headOf(page)).toEqual(english);
    expect(new URL(page.url()).search).toBe('');

    await page.unrouteAll();
    await way(page, says, 'Try again').click();
    await button(page, 'English').waitFor();
    const [lang, title, description, manifest] = await headOf(page);
    expect([lang, manifest]).toEqual(['zh-Hans', './manifest.zh.webmanifest']);
    for (const text of [title, description]) expect(text).toContain('元伪标签');
    const scenes = await page.locator('[data-scene] h2').allInnerTexts();
    expect(scenes.length).toBeGreaterThan(10);
    expect(scenes.filter((scene) => !/\p{Script=Han}/u.test(scene))).toEqual([]);
    expect(await page.getByText(saysItself).count()).toBe(0);

    await button(page, 'English').click();
    await button(page, '中文').waitFor();
    expect(await headOf(page)).toEqual(english);
    // Who pressed it can press it again.
    expect(await button(page, '中文').evaluate((here) => here === document.activeElement)).toBe(true);
    problems.splice(0);
  });

  test('is English at a first visit, and says so in both', async ({ open }) => {
    const letters = '**/assets/first-*.css';
    const prepare = (bare: Page) => goneFile(bare, letters);
    const { page, problems } = await open({ address: `?lang=zh${endless}`, prepare });
    await page.getByText(`${says}; the page stays in English.`).waitFor();
    await page.getByText(saysItself).waitFor();
    await goesOn(page);
    await page.unroute(letters);
    await way(page, says, 'Try again').click();
    await button(page, 'English').waitFor();
    // Without its letters it is not there yet.
    const sheet = page.locator('link[rel=stylesheet][href*="/first-"]');
    expect(await sheet.evaluate((link: HTMLLinkElement) => link.sheet!.cssRules.length)).toBeGreaterThan(0);
    problems.splice(0);
  });
});
