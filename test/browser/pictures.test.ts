/** Every picture that can be taken away, of which each opens and says what it is. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { elementsOf } from '../draw/sheet/xml.ts';
import { objections } from './objections.ts';
import { button, reachStep, test } from './page.ts';

const row = (page: Page) => page.getByRole('group', { name: 'Pictures', exact: true });
const choose = (page: Page, list: 'Picture' | 'Size', value: string) =>
  row(page).getByRole('combobox', { name: list }).selectOption(value);

async function saved(page: Page, name: string): Promise<Buffer> {
  const press = row(page).getByRole('button', { name, exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), press]);
  return readFileSync((await download.path())!);
}

/** Width, height and dots a meter. */
function headOf(png: Buffer): number[] {
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  const physical = png.indexOf('pHYs') + 4;
  return [16, 20, physical].map((at) => png.readUInt32BE(at));
}

test('every picture is saved, and says what it is', async ({ open }) => {
  const { page } = await open({ address: '?engine=wasm', context: { colorScheme: 'dark' } });
  await reachStep(page, 20);
  await button(page, 'Pause').click();
  await button(page, 'Share').click();
  expect(await objections(page)).toEqual([]);
  const all = await row(page)
    .getByRole('combobox', { name: 'Picture' })
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(all).toHaveLength(7 + 5);
  for (const picture of all) {
    await choose(page, 'Picture', picture);
    await choose(page, 'Size', 'column');
    const elements = elementsOf((await saved(page, 'Save SVG')).toString());
    expect(elements[0]!.attributes).toMatchObject({ width: '84.00mm', 'xml:lang': 'en' });
    const read = (name: string) => elements.find((element) => element.name === name)!.text;
    expect(read('title')).toMatch(/ on moons/);
    expect(read('dc:source')).toMatch(/^http:.*step=\d+/);
    expect(JSON.parse(read('dc:description')).settings).toMatchObject({ data: { seed: 1 } });
    // In light colors, whatever the theme; and nothing without a place.
    expect(elements.find(({ attributes }) => attributes.class === 'paper')!.attributes.fill).toBe('#ffffff');
    expect(elements.flatMap(({ attributes }) => Object.values(attributes)).join()).not.toMatch(
      /NaN|undefined/,
    );
    // 84 mm at 300 dots an inch.
    expect(headOf(await saved(page, 'Save PNG'))).toEqual([992, expect.any(Number), 11_811]);
  }
  await choose(page, 'Size', 'slide');
  const slide = await saved(page, 'Save PNG');
  expect(headOf(slide).slice(0, 2)).toEqual([1920, 1080]);
  expect(slide.includes('tEXtTitle\0')).toBe(true);
});
