/** The two sections on evidence: runs of many seeds, what they come to, and the way back to a single one. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { readReport } from '../../cli/readReport.ts';
import { wasmBytes } from '../../cli/wasmBytes.ts';
import { createWasmEngine } from '../../src/learn/engines/wasm/wasm.ts';
import { runSeeds, type Contender, type Row } from '../../src/learn/study/experiment.ts';
import { csvOf } from '../../src/learn/study/report.ts';
import { ours } from '../../src/settings/presets.ts';
import { runs as runWords } from '../../src/words/en/runs.ts';
import { percent } from '../../src/words/en/numbers.ts';
import { objections } from './objections.ts';
import { panel, test } from './page.ts';

const typical = (page: Page): Locator => panel(page, 'How typical is this?');
const parts = (page: Page): Locator => panel(page, 'Which part does the work?');
/** What the run in question came to. */
const readout = (page: Page): Locator => typical(page).locator('p', { hasText: /\bseed \d/ });
const choose = (section: Locator, name: string) => section.getByRole('radio', { name, exact: true }).click();
const press = (section: Locator, name: string) => section.getByRole('button', { name, exact: true }).click();
const strip = (page: Page, name: string) => typical(page).getByRole('slider', { name });
const ended = (section: Locator, name = 'Run') =>
  section.getByRole('button', { name, exact: true }).first().waitFor({ timeout: 240_000 });

/** What the command line's engine makes of the same seeds. */
async function expected(method: Contender, steps: number): Promise<Row[]> {
  const seeds = Array.from({ length: 10 }, (_, i) => i);
  const engine = await createWasmEngine(await wasmBytes());
  return runSeeds(engine, { method, settings: { ...ours, steps }, seeds });
}

/** Ten seeds of each compared method, the stars spaced. */
async function runTen(page: Page): Promise<void> {
  await choose(typical(page), '10');
  await press(typical(page), 'random');
  await press(typical(page), 'Run');
  await ended(typical(page));
}

async function saved(page: Page, section: Locator, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(section, name)]);
  return (await download.path())!;
}

/** Workers get reports without rows, until that is over. */
const spoilReports = () => {
  const send = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) {
    const spoil = !('rowsArrive' in window) && message.job?.type === 'report';
    const sent = spoil ? { ...message, job: { ...message.job, rows: null } } : message;
    return send.apply(this, [sent, ...rest] as Parameters<typeof send>);
  };
};

/** The page shows a finished run of this seed, and so much of it right. */
async function endsAt(page: Page, row: Row): Promise<void> {
  const hash = new URLSearchParams((await page.evaluate(() => location.hash)).slice(1));
  // The default seeds are 1; the address leaves them out.
  expect(Number(hash.get('data.seed') ?? 1)).toBe(row.seed);
  expect(Number(hash.get('network.seed') ?? 1)).toBe(row.seed);
  await expect.poll(() => page.getByRole('status', { name: 'Engine' }).innerText()).toContain('finished');
  await expect
    .poll(() => panel(page, 'Meta Pseudo Labels').innerText())
    .toMatch(new RegExp(`(^|\\s)${percent(row.accuracy)}\\s*%`));
}

describe('how typical', () => {
  test('says what would run and draws an empty axis before anything has', async ({ open }) => {
    const { page } = await open();
    const section = typical(page);
    await section.getByText('600 runs: 3 methods, 2 placements, seeds 0 to 99').waitFor();
    // Nothing is timed for a section that nobody has reached.
    await section.scrollIntoViewIfNeeded();
    await section.getByText(/About .+ on this machine/).waitFor();
    expect(await section.getByText('99 %', { exact: true }).count()).toBe(1);
    expect(await section.getByRole('img', { name: /No runs yet/ }).count()).toBe(6);
    expect(await section.getByText(/\d+ of \d+/).count()).toBe(0);
  });

  test('misses no row where its worker ends on the way', async ({ open }) => {
    // Long enough that it is on the way when its worker ends.
    const { page } = await open({ address: '#steps=1000' });
    await choose(typical(page), '10');
    await press(typical(page), 'Run');
    await expect
      .poll(() => typical(page).getByRole('progressbar').getAttribute('value').then(Number))
      .toBeGreaterThan(0);
    const names = await Promise.all(page.workers().map((worker) => worker.evaluate(() => self.name)));
    await page.workers()[names.indexOf('jobs')]!.evaluate(() => self.close());
    await ended(typical(page));
    const report = readReport(await saved(page, typical(page), 'JSON, stars spaced'));
    expect(report).toMatchObject({ complete: true });
  });

  test('runs seeds to the very rows of the command line, and saves them, at a second try where the first fails', async ({
    open,
  }) => {
    const { page } = await open({ address: '#steps=200', before: spoilReports });
    await runTen(page);
    const section = typical(page);
    await section.getByRole('alert').getByText('The files were not made').waitFor();
    await page.evaluate(() => void Object.assign(window, { rowsArrive: true }));
    await press(section, 'Try again');
    await expect.poll(() => section.getByText('The files were not made').count()).toBe(0);
    const methods = ['supervised', 'pseudo-labels', 'meta-pseudo-labels'] as const;
    const rows = (await Promise.all(methods.map((method) => expected(method, 200)))).flat();

    const report = readReport(await saved(page, section, 'JSON, stars spaced'));
    expect(report.rows).toEqual(rows);
    expect(report).toMatchObject({ complete: true, engine: 'wasm', settings: { steps: 200 } });
    expect(readFileSync(await saved(page, section, 'CSV, stars spaced'), 'utf8')).toBe(csvOf(report));

    const picture = readFileSync(await saved(page, section, 'SVG'), 'utf8');
    const dots = [...picture.matchAll(/class="dots" d="([^"]+)"/g)].map(([, d]) => d!.match(/M/g)!.length);
    expect(dots).toEqual([10, 10, 10]);
    expect(picture).not.toContain('var(');

    await section.getByText('All numbers').click();
    const line = section.getByRole('row', { name: /^Meta Pseudo Labels/ });
    const summary = report.methods!.find(({ method }) => method === 'meta-pseudo-labels')!;
    const difference = report.differences!.find(
      ({ method, less }) => method === 'meta-pseudo-labels' && less === 'supervised',
    )!;
    for (const text of [
      `${summary.success.count} of 10`,
      runWords.share(summary.median),
      runWords.share(summary.fresh),
      runWords.share(Math.abs(difference.mean)),
    ])
      expect(await line.innerText()).toContain(text);
  });

  test('keeps what came when canceled', async ({ open }) => {
    const { page } = await open();
    const section = typical(page);
    await choose(section, '1,000');
    await press(section, 'Run');
    await expect
      .poll(() => section.getByRole('progressbar').getAttribute('value').then(Number))
      .toBeGreaterThan(3);
    await press(section, 'Cancel');
    const ending = await section.getByText(/^Canceled: /).innerText();
    const done = Number(/Canceled: (\d+) of 6,000/.exec(ending)![1]);
    expect(done).toBeGreaterThan(3);
    await section.getByText('All numbers').click();
    const runs = await section.locator('tbody td:nth-of-type(2)').allInnerTexts();
    expect(runs.reduce((sum, text) => sum + Number(text), 0)).toBe(done);
    // Nothing of the canceled run trickles in while another is run.
    await press(parts(page), 'Run Controls');
    await parts(page).getByRole('progressbar').waitFor();
    await press(parts(page), 'Cancel');
    expect(await section.locator('tbody td:nth-of-type(2)').allInnerTexts()).toEqual(runs);
  });

  test('opens the run of a dot: by mouse, with the stars at random', async ({ open }) => {
    const { page } = await open({ address: '#steps=200' });
    await choose(typical(page), '10');
    await press(typical(page), 'spaced');
    await press(typical(page), 'Run');
    await ended(typical(page));
    const dots = strip(page, 'Meta Pseudo Labels, stars random');
    await dots.scrollIntoViewIfNeeded();
    const d = (await dots.locator('path.dots').getAttribute('d'))!;
    const [, x, y] = /^M([\d.]+) ([\d.]+)h0/.exec(d)!;
    const box = (await dots.boundingBox())!;
    await page.mouse.move(box.x + Number(x), box.y + Number(y));
    const read = await readout(page).innerText();
    expect(await dots.evaluate((element) => getComputedStyle(element).cursor)).toBe('pointer');
    // By the first button of the mouse alone.
    const before = await page.evaluate(() => location.hash);
    await page.mouse.click(box.x + Number(x), box.y + Number(y), { button: 'right' });
    expect(await page.evaluate(() => location.hash)).toBe(before);
    await page.mouse.click(box.x + Number(x), box.y + Number(y));
    const engine = await createWasmEngine(await wasmBytes());
    const settings = { ...ours, steps: 200, data: { ...ours.data, placement: 'random' as const } };
    const seed = Number(/seed (\d+)/.exec(read)![1]);
    const [row] = await runSeeds(engine, { method: 'meta-pseudo-labels', settings, seeds: [seed] });
    await endsAt(page, row!);
    expect(await page.evaluate(() => location.hash)).toContain('data.placement=random');
  });
});

describe('a dot', () => {
  test('opens with the settings that it was run with, whatever the page has now', async ({ open }) => {
    const { page } = await open({ address: '#steps=200' });
    await runTen(page);
    await page.evaluate(() => (location.hash = '#steps=100&teacher.feedback.weight=10'));
    await typical(page).getByText('These runs had other settings').waitFor();
    const dots = strip(page, 'Meta Pseudo Labels, stars spaced');
    await dots.focus();
    await page.keyboard.press('Home');
    const seed = Number(/seed (\d+)/.exec((await dots.getAttribute('aria-valuetext'))!)![1]);
    await page.keyboard.press('Enter');
    await endsAt(
      page,
      (await expected('meta-pseudo-labels', 200)).find((row) => row.seed === seed)!,
    );
  });

  test('of a baseline does not open, and says why to eyes, hands and ears', async ({ open }) => {
    const { page } = await open({ address: '#steps=100' });
    const section = typical(page);
    await section.getByRole('button', { name: 'Ceiling' }).click();
    for (const name of ['Supervised', 'Pseudo Labels', 'Meta Pseudo Labels'])
      await section.getByRole('button', { name, exact: true }).click();
    await runTen(page);
    const reason = 'Dots of Ceiling do not open: it is told the classes of all 2,000 points';
    await section
      .locator('p', { hasText: reason })
      .filter({ hasNotText: /seed \d/ })
      .waitFor();
    const dots = strip(page, 'Ceiling, stars spaced');
    expect(await dots.evaluate((element) => getComputedStyle(element).cursor)).toBe('auto');
    expect(await dots.getAttribute('aria-label')).toContain(reason);
    const before = await page.evaluate(() => location.hash);
    await dots.focus();
    await page.keyboard.press('Enter');
    const box = (await dots.boundingBox())!;
    const [, x, y] = /^M([\d.]+) ([\d.]+)h0/.exec((await dots.locator('path.dots').getAttribute('d'))!)!;
    await page.mouse.click(box.x + Number(x), box.y + Number(y));
    expect(await readout(page).innerText()).toContain(reason);
    expect(await page.evaluate(() => location.hash)).toBe(before);
  });
});

describe('which part', () => {
  test('runs a group, says in a sentence what it showed, and opens a variant', async ({ open }) => {
    const { page } = await open({ address: '#steps=100' });
    const section = parts(page);
    expect(await section.getByText(/of 10 runs/).count()).toBe(0);
    await choose(section, '10');
    await press(section, 'Run Controls');
    await ended(section, 'Run all');
    await section.getByText(/^With feedback shuffled .+ stars spaced, \d+ of 10 runs reached 99 %/).waitFor();
    expect(await section.getByText(/of 10 runs reached 99 %.+on the same 10 seeds/).count()).toBe(4);
    // What the controls are compared with ran, too; the other cells did not.
    expect(await section.getByRole('cell', { name: /not run/ }).count()).toBe(14);
    const report = readReport(await saved(page, section, 'JSON, parts'));
    expect(report.parts).toHaveLength(6);
    await press(section, 'Watch: feedback shuffled among the batch’s points, stars spaced');
    expect(await page.evaluate(() => location.hash)).toContain('teacher.feedback.shuffled=true');
  });

  test('opens one variant after another, none on top of the last', async ({ open }) => {
    const { page } = await open({ address: '#steps=100' });
    const hash = () => page.evaluate(() => location.hash);
    await press(parts(page), 'Watch: feedback shuffled among the batch’s points, stars random');
    await expect.poll(hash).toContain('teacher.feedback.shuffled=true');
    await press(parts(page), 'Watch: feedback without looking ahead, stars spaced');
    await expect.poll(hash).toContain('teacher.feedback.lookAhead=false');
    expect(await hash()).not.toContain('shuffled');
    expect(await hash()).not.toContain('placement');
    await choose(parts(page), '10');
    await press(parts(page), 'Run Controls');
    await ended(parts(page), 'Run all');
    const report = readReport(await saved(page, parts(page), 'JSON, parts'));
    expect(report.settings.teacher.feedback.lookAhead).toBe(true);
    expect(await parts(page).getByText('These runs had other settings').count()).toBe(0);
  });

  test('marks the cells that no class reaches', async ({ open }) => {
    const { page } = await open();
    const marked = parts(page).getByRole('cell', { name: /no class information/ });
    await expect.poll(() => marked.count()).toBe(4);
  });

  test('says why a variant cannot run with the settings of the page', async ({ open }) => {
    const { page } = await open({
      address: '#pseudoLabels=sampled&teacher.feedback.form=perExample&teacher.feedback.weight=1',
    });
    await parts(page).getByText('Forms of feedback').waitFor();
    const reason = /^Feedback shuffled.+: cannot run with the page’s settings\. /;
    expect(await parts(page).getByText(reason).count()).toBe(0);
    await page.evaluate(() => (location.hash = '#pseudoLabels=argmax&teacher.feedback.form=dot'));
    await expect.poll(() => parts(page).getByText(reason).count()).toBeGreaterThan(0);
  });
});

describe('axe finds nothing wrong', () => {
  // Where there is least room; the page's other looks are in accessibility.test.ts.
  test('on a phone', async ({ open }) => {
    const context = { viewport: { width: 390, height: 844 }, colorScheme: 'light' } as const;
    const { page } = await open({ address: '#steps=100', context });
    const section = typical(page);
    await section.waitFor();
    expect(await objections(page)).toEqual([]);
    await runTen(page);
    await section.getByText('All numbers').click();
    // Each of them so long that none of what follows can miss them.
    await page.evaluate(() => (location.hash = '#steps=100000'));
    await choose(parts(page), '100');
    await press(parts(page), 'Run all');
    await parts(page).getByRole('progressbar').waitFor();
    expect(await objections(page)).toEqual([]);
    await press(parts(page), 'Cancel');
    await parts(page)
      .getByText(/^Canceled: /)
      .waitFor();
    expect(await objections(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
