/** Evidence on the stage: runs of many seeds, what they come to, and the way to a single one. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { readReport } from '../../cli/readReport.ts';
import { wasmBytes } from '../../cli/wasmBytes.ts';
import { createWasmEngine } from '../../src/learn/engines/wasm/wasm.ts';
import { runSeeds, type Contender, type Row } from '../../src/learn/study/experiment.ts';
import { csvOf } from '../../src/learn/study/report.ts';
import { recordedRuns } from '../../src/session/study/recordedRuns.ts';
import { ours } from '../../src/settings/presets.ts';
import { runs as runWords } from '../../src/words/en/runs.ts';
import { percent } from '../../src/words/en/numbers.ts';
import { around, objections } from './objections.ts';
import { methodNames, panel, test, toBoard, toStrips } from './page.ts';

const typical = (page: Page): Locator => panel(page, 'How typical is this?');
const parts = (page: Page): Locator => panel(page, 'Which part does the work?');
const sweep = (page: Page): Locator => panel(page, 'Which settings matter?');
const choose = (section: Locator, name: string) => section.getByRole('radio', { name, exact: true }).click();
const press = (section: Locator, name: string) => section.getByRole('button', { name, exact: true }).click();
const unfold = (section: Locator, name: string) => section.getByText(name, { exact: true }).click();
/** The slider of a row of runs. */
const strip = (page: Page, name: string) => page.getByRole('slider', { name: `${name}: runs from worst` });
/** Where the dots of a row are drawn, in its own lengths: rings or dots. */
const places = async (row: Locator, path: 'rings' | 'dots'): Promise<{ x: number; y: number }[]> => {
  const d = (await row.locator(`path.${path}`).getAttribute('d'))!;
  // A ring's path begins at its left.
  return [...d.matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
};
/** Where a dot of a row is on the screen. */
async function dotOf(row: Locator, index: number): Promise<[x: number, y: number]> {
  const box = (await row.boundingBox())!;
  const { x, y } = (await places(row, 'dots'))[index]!;
  return [box.x + x, box.y + y];
}
const ended = (section: Locator, name = 'Run 10 more') =>
  section.getByRole('button', { name, exact: true }).first().waitFor({ timeout: 240_000 });

/** What the command line's engine makes of the same seeds. */
async function expected(method: Contender, steps: number): Promise<Row[]> {
  const seeds = Array.from({ length: 10 }, (_, i) => i);
  const engine = await createWasmEngine(await wasmBytes());
  return runSeeds(engine, { method, settings: { ...ours, steps }, seeds });
}

/** Ten seeds of each compared method, the stars spaced. */
async function runTen(page: Page): Promise<void> {
  await press(typical(page), 'Run 10 more');
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
async function endsAt(
  page: Page,
  row: Pick<Row, 'seed' | 'accuracy'>,
  region = 'Meta Pseudo Labels',
): Promise<void> {
  const hash = new URLSearchParams((await page.evaluate(() => location.hash)).slice(1));
  // The default seeds are 1; the address leaves them out.
  expect(Number(hash.get('data.seed') ?? 1)).toBe(row.seed);
  expect(Number(hash.get('network.seed') ?? 1)).toBe(row.seed);
  await expect.poll(() => page.getByRole('status', { name: 'Engine' }).innerText()).toContain('finished');
  await expect
    .poll(() => panel(page, region).innerText())
    .toMatch(new RegExp(`(^|\\s)${percent(row.accuracy!)}\\s*%`));
}

describe('how typical', () => {
  test('shows recorded runs at once, the border of one under the pointer, and opens it where the reader is', async ({
    open,
  }) => {
    const { page } = await open();
    const board = await toStrips(page);
    for (const name of methodNames) await panel(page, name).waitFor();
    const id = 'meta-pseudo-labels';
    const runs = recordedRuns.get(id)!;
    const reached = runs.filter(({ accuracy }) => accuracy >= 0.99).length;
    await panel(page, 'Meta Pseudo Labels').getByText(`${reached} of ${runs.length} recorded runs`).waitFor();
    const row = strip(page, 'Meta Pseudo Labels');
    const rings = await places(row, 'rings');
    expect(rings).toHaveLength(runs.length);
    // Short runs are timed once the text is in sight.
    await typical(page)
      .getByText(/^10 take about .+ on this machine/)
      .waitFor();

    const index = 7;
    const box = (await row.boundingBox())!;
    const at = [box.x + rings[index]!.x + 1, box.y + rings[index]!.y] as const;
    await page.mouse.move(...at);
    await board.getByText(`seed ${runs[index]!.seed}, recorded`).waitFor();
    await board.getByText(`${runWords.share(runs[index]!.accuracy)} %`, { exact: true }).waitFor();
    const border = board.locator('[class*=RunCard] .boundary.student');
    await expect.poll(() => border.first().getAttribute('d')).toMatch(/^M/);
    // Over other rows: Escape puts it away, and the next run that is pointed at has one again.
    const card = board.locator('[class*=RunCard]').first();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await row.press('ArrowRight');
    await card.waitFor();
    const rank = () => row.getAttribute('aria-valuenow');
    const before = await rank();
    await row.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await rank()).toBe(before);
    // By the first button of the mouse alone, and pressed here.
    const hash = () => page.evaluate(() => location.hash);
    await page.mouse.click(...at, { button: 'right' });
    await typical(page).getByRole('heading').hover();
    await page.mouse.down();
    await page.mouse.move(...at);
    await page.mouse.up();
    expect(await hash()).toBe('');
    const scrolled = await page.evaluate(() => scrollY);
    await page.mouse.click(...at);
    await endsAt(page, runs[index]!);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    expect(await board.isVisible()).toBe(true);
    await page.keyboard.press('Control+z');
    await expect.poll(hash).toBe('');
  });

  test('misses no row where its worker ends on the way', async ({ open }) => {
    // Long enough that it is on the way when its worker ends.
    const { page } = await open({ address: '#steps=1000' });
    await press(typical(page), 'Run 10 more');
    await expect
      .poll(() => typical(page).getByRole('progressbar').getAttribute('value').then(Number))
      .toBeGreaterThan(0);
    const names = await Promise.all(page.workers().map((worker) => worker.evaluate(() => self.name)));
    await page.workers()[names.indexOf('jobs')]!.evaluate(() => self.close());
    await ended(typical(page));
    await unfold(typical(page), 'All numbers');
    const report = readReport(await saved(page, typical(page), 'JSON, stars spaced'));
    expect(report).toMatchObject({ complete: true });
  });

  test('runs seeds to the very rows of the command line, and saves them, at a second try where the first fails', async ({
    open,
  }) => {
    const { page } = await open({ address: '#steps=200', before: spoilReports });
    await runTen(page);
    const section = typical(page);
    await unfold(section, 'All numbers');
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
    // What was recorded was recorded of other settings.
    expect(picture).not.toContain('class="rings"');
    expect(picture).not.toContain('var(');

    const line = section.getByRole('row', { name: /^Meta Pseudo Labels/ });
    const summary = report.methods!.find(({ method }) => method === 'meta-pseudo-labels')!;
    const difference = report.differences!.find(
      ({ method, less }) => method === 'meta-pseudo-labels' && less === 'supervised',
    )!;
    for (const text of [
      `${summary.success.count} of 10`,
      runWords.share(summary.median),
      runWords.share(summary.fresh!),
      runWords.share(Math.abs(difference.mean)),
    ])
      expect(await line.innerText()).toContain(text);

    // More seeds come to those that ran; runs of other settings do not stand among them, and are not lost.
    await press(section, 'Run 10 more');
    await ended(section);
    const ran = () => section.locator('tbody td:nth-of-type(2)').allInnerTexts();
    expect(await ran()).toEqual(['20', '20', '20']);
    await page.evaluate(() => (location.hash = '#steps=100'));
    await expect.poll(() => section.getByText('All numbers').count()).toBe(0);
    await page.evaluate(() => (location.hash = '#steps=200'));
    await unfold(section, 'All numbers');
    // What is folded is rendered once the browser has told that it is open.
    await expect.poll(ran).toEqual(['20', '20', '20']);
  });

  test('keeps what came when canceled', async ({ open }) => {
    // No preset's: nothing is recorded.
    const { page } = await open({ address: '#steps=2500' });
    const section = typical(page);
    await press(section, 'Run 1,000 more');
    await expect
      .poll(() => section.getByRole('progressbar').getAttribute('value').then(Number))
      .toBeGreaterThan(3);
    await press(section, 'Cancel');
    const ending = await section.getByText(/^Canceled: /).innerText();
    const done = Number(/Canceled: (\d+) of 3,000/.exec(ending)![1]);
    expect(done).toBeGreaterThan(3);
    await unfold(section, 'All numbers');
    const runs = () => section.locator('tbody td:nth-of-type(2)').allInnerTexts();
    const sum = async () => (await runs()).reduce((all, text) => all + Number(text), 0);
    await expect.poll(sum).toBe(done);
  });

  test('opens a run with the stars at random; a baseline’s does not open, and says why', async ({ open }) => {
    const { page } = await open({ address: '#steps=200' });
    const section = typical(page);
    const board = await toStrips(page);
    await unfold(section, 'Other methods, stars, seeds');
    await press(section, 'Ceiling');
    await press(section, 'random');
    await press(section, 'spaced');
    await runTen(page);
    const name = 'Meta Pseudo Labels, stars random';
    // Once the last one has fallen.
    await expect.poll(async () => (await places(strip(page, name), 'dots')).length).toBe(10);
    const at = await dotOf(strip(page, name), 0);
    await page.mouse.move(...at);
    const read = await board.getByText(/^seed \d+, run here$/).innerText();
    expect(await strip(page, name).evaluate((element) => getComputedStyle(element).cursor)).toBe('pointer');
    await page.mouse.click(...at);
    const engine = await createWasmEngine(await wasmBytes());
    const settings = { ...ours, steps: 200, data: { ...ours.data, placement: 'random' as const } };
    const seed = Number(/seed (\d+)/.exec(read)![1]);
    const [row] = await runSeeds(engine, { method: 'meta-pseudo-labels', settings, seeds: [seed] });
    await endsAt(page, row!, name);
    const hash = () => page.evaluate(() => location.hash);
    expect(await hash()).toContain('data.placement=random');

    const reason = 'Dots of Ceiling do not open: it is told the classes of all 2,000 points';
    await section.getByText(reason).waitFor();
    const ceiling = strip(page, 'Ceiling, stars random');
    expect(await ceiling.evaluate((element) => getComputedStyle(element).cursor)).toBe('auto');
    expect(await ceiling.getAttribute('aria-label')).toContain(reason);
    const before = await hash();
    await ceiling.focus();
    await page.keyboard.press('Enter');
    await page.mouse.click(...(await dotOf(ceiling, 0)));
    expect(await hash()).toBe(before);
  });
});

describe('which part', () => {
  test('runs a group, says in a sentence what it showed, and opens a variant', async ({ open }) => {
    const { page } = await open({ address: '#steps=100' });
    const section = parts(page);
    await unfold(section, 'All 59 variants');
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
    await unfold(parts(page), 'All 59 variants');
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
    await unfold(parts(page), 'All 59 variants');
    const marked = parts(page).getByRole('cell', { name: /no class information/ });
    await expect.poll(() => marked.count()).toBe(4);

    // On the same page: a pair of recorded values is read by keys, and opens in place.
    await toBoard(page, 'sweep', 'Runs by Feedback λ and Consistency w');
    const reader = page.getByRole('slider', { name: 'A pair of values' });
    await reader.press('ArrowUp');
    await reader.press('ArrowUp');
    const read = (await reader.getAttribute('aria-valuetext'))!;
    expect(read).toMatch(/^Feedback λ 1, Consistency w 16: \d+ of 16 recorded runs reach 99/);
    const opened = /Enter opens seed (\d+)\./.exec(read)![1]!;
    await reader.press('Enter');
    await expect
      .poll(() => page.evaluate(() => location.hash.slice(1).split('&')))
      .toEqual(
        expect.arrayContaining([
          'teacher.consistency.weight=16',
          `data.seed=${opened}`,
          `network.seed=${opened}`,
        ]),
      );
    // The cross goes where the page is now, and what was recorded still stands.
    await reader.press('Escape');
    await panel(page, 'Runs by Feedback λ and Consistency w').getByText('Consistency w 16').waitFor();
    expect(await reader.isVisible()).toBe(true);
  });

  test('says why a variant cannot run with the settings of the page', async ({ open }) => {
    const { page } = await open({
      address: '#pseudoLabels=sampled&teacher.feedback.form=perExample&teacher.feedback.weight=1',
    });
    await unfold(parts(page), 'All 59 variants');
    await parts(page).getByText('Forms of feedback').waitFor();
    const reason = /^Feedback shuffled.+: cannot run with the page’s settings\. /;
    expect(await parts(page).getByText(reason).count()).toBe(0);
    await page.evaluate(() => (location.hash = '#pseudoLabels=argmax&teacher.feedback.form=dot'));
    await expect.poll(() => parts(page).getByText(reason).count()).toBeGreaterThan(0);
  });
});

/** Whether the stage, which stays, covers no half of a field, which axe would find too small; else scrolls it free. */
function uncover(): boolean {
  const covered = [
    ...document.querySelectorAll('[data-scene] :is(input, select, button, summary, [role=slider])'),
  ].find((field) => {
    const { left, right, top, bottom } = field.getBoundingClientRect();
    const [above, below] = [top + 1, bottom - 1].map((y) => {
      const seen = document.elementFromPoint((left + right) / 2, y);
      return seen !== null && (field.contains(seen) || seen.contains(field));
    });
    return bottom > top && below && !above;
  });
  if (covered) scrollBy({ top: -covered.getBoundingClientRect().height, behavior: 'instant' });
  return !covered;
}

describe('axe finds nothing wrong', () => {
  // Where there is least room; the page's other looks are in accessibility.test.ts.
  test('on a phone', async ({ open }) => {
    const context = { viewport: { width: 390, height: 844 }, colorScheme: 'light', hasTouch: true } as const;
    const { page } = await open({ address: '#steps=100', context });
    const section = typical(page);
    const board = await toStrips(page);
    expect(await objections(page)).toEqual([]);

    await runTen(page);
    // A finger looks first; a second tap opens the run.
    const row = strip(page, 'Meta Pseudo Labels');
    const box = (await row.boundingBox())!;
    const seed = 7;
    await expect.poll(async () => (await places(row, 'dots')).length).toBe(10);
    const { x, y } = (await places(row, 'dots'))[seed]!;
    await page.touchscreen.tap(box.x + x, box.y + y);
    await board.getByText(`seed ${seed}`).waitFor();
    const hash = () => page.evaluate(() => location.hash);
    expect(await hash()).toBe('#steps=100');
    await page.touchscreen.tap(box.x + x, box.y + y);
    await expect.poll(hash).toContain(`data.seed=${seed}`);
    await page.keyboard.press('Control+z');
    await expect.poll(hash).not.toContain('data.seed');
    await unfold(section, 'Other methods, stars, seeds');
    await unfold(section, 'All numbers');
    // Each of them so long that none of what follows can miss them.
    await page.evaluate(() => (location.hash = '#steps=100000'));
    await unfold(parts(page), 'All 59 variants');
    await choose(parts(page), '100');
    await press(parts(page), 'Run all');
    await parts(page).getByRole('progressbar').waitFor();
    expect(await objections(page, around('typical', 'parts'))).toEqual([]);
    await press(parts(page), 'Cancel');
    await parts(page)
      .getByText(/^Canceled: /)
      .waitFor();
    expect(await objections(page, around('parts'))).toEqual([]);
    // Two settings as they were recorded, then one that is run, and a refusal.
    await page.evaluate(() => (location.hash = '#steps=100'));
    await toBoard(page, 'sweep', 'Runs by Feedback λ and Consistency w');
    expect(await objections(page, around('sweep'))).toEqual([]);
    await sweep(page).getByLabel('Second setting').selectOption('None');
    await choose(sweep(page), 'By factors');
    await choose(sweep(page).getByRole('radiogroup', { name: 'Seeds to run' }), '8');
    await sweep(page).getByLabel('From').fill('nothing');
    await sweep(page).getByLabel('From').press('Enter');
    await sweep(page).getByText('“nothing” is not accepted here.').waitFor();
    await press(sweep(page), 'Run');
    await sweep(page).getByText('All these runs are made.').waitFor();
    await unfold(sweep(page), 'All numbers');
    await toBoard(page, 'sweep', 'Runs by Feedback λ');
    await page.getByRole('slider', { name: 'A value, and its runs' }).press('ArrowRight');
    await expect.poll(() => page.evaluate(uncover)).toBe(true);
    expect(await objections(page, around('sweep'))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
