/** What is taken away of a run: files with what they say, and the run itself, opened again. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { objections } from './objections.ts';
import { button, handle, reachStep, restingStep, stepOf, test } from './page.ts';

interface Saved {
  name: string;
  text: string;
}

/** The tab that is open. */
const group = (page: Page) => page.getByRole('tabpanel');

async function saved(page: Page, name: string): Promise<Saved> {
  const press = group(page).getByRole('button', { name, exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), press]);
  return { name: download.suggestedFilename(), text: readFileSync((await download.path())!, 'utf8') };
}

const open = (page: Page, text: string) =>
  group(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'run.twomoons.json', mimeType: 'application/json', buffer: Buffer.from(text) });

const share = (page: Page) => button(page, 'Share').click();

test('numbers, a program and the run itself are saved, and the run opens again', async ({
  open: openPage,
}) => {
  const { page } = await openPage({ address: '?engine=wasm#data.seed=7&network.seed=7' });
  await reachStep(page, 20);
  await button(page, 'Pause').click();
  // A star moves while it trains: the run cannot be told from its address alone.
  await handle(page, 'Supervised', 1).press('ArrowRight');
  const step = (await restingStep(page)) + 1;
  await button(page, 'Step forward').click();
  await expect.poll(() => stepOf(page)).toBe(step);
  const moved = await page.evaluate(() => location.hash);
  await share(page);
  expect(await objections(page)).toEqual([]);
  // By the keyboard, as tabs are; a tab that was left keeps what was chosen there.
  const tab = (name: string) => page.getByRole('tab', { name });
  const moment = page.getByRole('switch', { name: 'With this moment' });
  await moment.click();
  const link = await page.getByRole('textbox', { name: 'Address of this page' }).inputValue();
  expect(link).toMatch(/\?s#c=\w{5}&/);
  await tab('Link').focus();
  await page.keyboard.press('ArrowLeft');
  await group(page).getByRole('button', { name: 'Save run' }).waitFor();
  await page.keyboard.press('ArrowRight');
  expect(await moment.isChecked()).toBe(true);
  await tab('Numbers, Python').click();
  expect(await objections(page)).toEqual([]);

  const start = 'two-moons-supervised-pseudo-labels-meta-pseudo-labels-moons-seed-7';
  const points = await saved(page, 'Points, CSV');
  expect(points.name).toBe(`${start}-points.csv`);
  expect(points.text.split('\r\n')).toHaveLength(1 + 6 + 1994 + 1);
  expect((await saved(page, 'Curve, CSV')).text).toMatch(/^method,step,accuracy/);
  // Both ship with the page, for these settings but the seed.
  const many = await saved(page, 'Many seeds, CSV');
  expect(many.text.split('\r\n')).toHaveLength(1 + 3 * 300 + 1);
  // They say what they are themselves, and nothing of the run on the stage and its star.
  expect(many.name).toContain('-seeds-5000-to-5299-runs');
  const said = many.text.split('\r\n')[1]!;
  expect(said).toMatch(/recorded on [\d-]+ by npm run .*experiment.*,5000,5299,/);
  expect(said).toContain('#c=');
  expect(said).not.toMatch(/labels=|seed=7|step=/);
  expect((await saved(page, 'Sweep, CSV')).text).toMatch(/^teacher\.feedback\.weight,/);
  expect((await saved(page, 'Table of methods, CSV')).text).toContain('\r\nyours,');
  await group(page).getByRole('button', { name: 'Map of a star, CSV' }).click();
  await group(page).getByText('no map of this star was made yet').waitFor();
  const all = JSON.parse((await saved(page, 'All as JSON')).text);
  expect(all).toMatchObject({ about: { seeds: { data: 7 } }, run: { step }, map: null });
  expect(all.studies.runs.about.seeds).toEqual({ first: 5000, last: 5299 });
  expect(all.run.moves).toHaveLength(1);
  const python = await saved(page, 'Python');
  expect(python.name).toBe(`${start}-run.py`);
  expect(python.text).toContain(`"seed": 7`);
  await tab('Run').click();
  const run = await saved(page, 'Save run');
  expect(run.name).toBe(`${start}-run.twomoons.json`);

  await page.keyboard.press('Escape');
  await button(page, 'New data').click();
  await expect.poll(() => page.evaluate(() => location.hash)).not.toBe(moved);
  await share(page);
  await tab('Run').click();
  await open(page, run.text.slice(0, -30));
  await group(page).getByText('some of it was lost or changed').waitFor();
  await open(page, '{}');
  await group(page).getByText('is no run of this page').waitFor();
  await open(page, run.text);
  const opened = group(page).getByText(`Opened: it stands at step ${step}.`);
  await opened.waitFor();
  // As where a file is only in the cloud.
  await page.evaluate(() => {
    File.prototype.arrayBuffer = () => Promise.reject(new DOMException('Gone.', 'NotFoundError'));
  });
  await open(page, run.text);
  await group(page).getByText('This file could not be read').waitFor();
  expect(await opened.count()).toBe(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => stepOf(page)).toBe(step);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(moved);

  // A link that was cut at its # is not taken for the page's own address.
  await page.goto(link.slice(0, link.indexOf('#')));
  await page.getByRole('log').getByText('The link is not what it was').waitFor();
  expect(await page.evaluate(() => location.search)).toBe('');
});
