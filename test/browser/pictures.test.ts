/** Every picture that can be taken away, of which each opens and says what it is. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { elementsOf } from '../draw/sheet/xml.ts';
import { objections } from './objections.ts';
import { readGif } from '../ui/share/take/gif.ts';
import { button, reachStep, restingStep, test } from './page.ts';

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
  await page.getByRole('tab', { name: 'Pictures, video' }).click();
  expect(await objections(page)).toEqual([]);
  const all = await row(page)
    .getByRole('combobox', { name: 'Picture' })
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(all).toHaveLength(7 + 5);
  // Of the plots one of each kind is enough.
  for (const picture of all.filter((id) => !/^student|^teacher pseudo/.test(id))) {
    await choose(page, 'Picture', picture);
    await choose(page, 'Size', 'column');
    const elements = elementsOf((await saved(page, 'Save SVG')).toString());
    expect(elements[0]!.attributes).toMatchObject({ width: '84.00mm', 'xml:lang': 'en' });
    const read = (name: string) => elements.find((element) => element.name === name)!.text;
    expect(read('title')).toMatch(/ on moons/);
    // Runs of many seeds say which; the others are of the run on the stage, at its step.
    const first = { runs: 5000, sweep: 5000 }[picture] ?? 1;
    expect(JSON.parse(read('dc:description')).settings).toMatchObject({ data: { seed: first } });
    if (!['runs', 'sweep', 'map'].includes(picture)) expect(read('dc:source')).toMatch(/^http:.*step=\d+/);
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

const film = (page: Page) => page.getByRole('group', { name: 'Video', exact: true });

async function filmed(page: Page, name: string): Promise<Buffer> {
  const press = film(page).getByRole('button', { name, exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), press]);
  return readFileSync((await download.path())!);
}

test('the run is saved as a film, which can be called off', async ({ open }) => {
  const { page } = await open({ address: '?engine=wasm' });
  await reachStep(page, 100);
  await button(page, 'Pause').click();
  const step = await restingStep(page);
  await button(page, 'Share').click();
  await page.getByRole('tab', { name: 'Pictures, video' }).click();
  await film(page).getByRole('combobox', { name: 'Pixels' }).selectOption('450');
  await film(page).getByRole('combobox', { name: 'Length' }).selectOption('5');
  // Which of the two is the browser's to say.
  const video = await filmed(page, 'Make video');
  const isMp4 = video.toString('latin1', 4, 8) === 'ftyp';
  expect(isMp4 || video.readUInt32BE(0) === 0x1a45dfa3).toBe(true);
  expect(video.includes(`at step ${step}.`)).toBe(true);
  const gif = readGif(await filmed(page, 'Make GIF'));
  expect(gif).toMatchObject({ width: 800, height: 450, frames: 62 });
  expect(gif.comment).toContain('"seed":1');

  // So many frames, so large, that it can be called off on the way.
  await film(page).getByRole('combobox', { name: 'Pixels' }).selectOption('1080');
  await film(page).getByRole('button', { name: 'Make GIF' }).click();
  await film(page).getByRole('button', { name: 'Cancel' }).click();
  await film(page).getByText('Canceled.').waitFor();

  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'VideoEncoder'));
  await film(page).getByRole('button', { name: 'Make video' }).click();
  await film(page).getByText('cannot encode video. It can make a GIF.').waitFor();
});
