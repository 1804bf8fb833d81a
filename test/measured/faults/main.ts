/**
 * `npm run faults -- [count] [seed]`: that many faults, 100 unless told, in random order under one run on WebGPU.
 * After each the run goes on, past the step at which it was, and the page is whole. With `--write` the counts go to
 * docs/RELIABILITY.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median } from 'simple-statistics';
import type { Page } from 'playwright-core';
import { withBlocks } from '../../../cli/reproduce/document.ts';
import { markdownTable } from '../../../cli/reproduce/tables.ts';
import { draw, indexBelow, streams } from '../../../src/data/random.ts';
import { webgpuFlags } from '../../setup/webgpuFlags.ts';
import { reachStep, region, stepOf, withBrowser } from '../browser.ts';
import { endWorker, engineShown, faults, trainer, type Fault, type Stage } from './kinds.ts';

const [count, seed] = process.argv
  .slice(2)
  .filter((argument) => /^\d+$/.test(argument))
  .map(Number);
const total = count ?? 100;

interface Outcome {
  fault: Fault;
  /** Until two steps more were shown than when it had happened. */
  milliseconds: number;
  /** Null where all is well. */
  wrong: string | null;
}

/** A worker is there, and trains. */
async function endured({ page }: Stage): Promise<void> {
  await trainer(page);
  await reachStep(page, (await stepOf(page)) + 1);
}

/** On WebGPU again, where the run has left it: a new worker begins with it. */
async function backOnWebgpu({ page }: Stage): Promise<void> {
  if ((await engineShown(page).innerText()).includes('WebGPU')) return;
  await endWorker(page, false);
  while (!(await engineShown(page).innerText()).includes('WebGPU')) await page.waitForTimeout(100);
  await reachStep(page, (await stepOf(page)) + 1);
}

/** What is not as it was before any fault; null: nothing. */
async function damage(page: Page, begun: number): Promise<string | null> {
  if ((await page.evaluate(() => performance.timeOrigin)) !== begun) return 'the page was loaded anew';
  for (const name of ['Supervised', 'Pseudo Labels', 'Meta Pseudo Labels', 'Training'])
    if (!(await region(page, name).isVisible())) return `${name} is not to be seen`;
  if ((await page.getByRole('button', { name: 'Show again' }).count()) > 0) return 'a section gave way';
  const stars = await region(page, 'Supervised')
    .getByRole('slider', { name: /^Labeled point/ })
    .count();
  return stars === 6 ? null : `${stars} stars are left of 6`;
}

const soon = (work: Promise<void>, otherwise: string): Promise<void> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error(`${otherwise} in two minutes`)), 120_000).unref();
    }),
  ]);

async function suffer(stage: Stage, fault: Fault, begun: number): Promise<Outcome> {
  let at = performance.now();
  try {
    // The one before may have left no worker yet.
    await soon(endured(stage), 'no worker');
    if (fault.onWebgpu) await soon(backOnWebgpu(stage), 'not on WebGPU again');
    at = performance.now();
    await soon(fault.happen(stage), 'no end of it');
    // What was on its way when it happened is one step, at most.
    await soon(
      stepOf(stage.page).then((step) => reachStep(stage.page, step + 2)),
      'no step more',
    );
    const milliseconds = performance.now() - at;
    return { fault, milliseconds, wrong: await damage(stage.page, begun) };
  } catch (error) {
    return { fault, milliseconds: performance.now() - at, wrong: (error as Error).message };
  }
}

const outcomes = await withBrowser(
  async ({ open }, browser) => {
    const address = '?engine=webgpu#steps=1000000';
    const page = await open(address, undefined, { serviceWorkers: 'block' });
    page.setDefaultTimeout(120_000);
    await reachStep(page, 5);
    const begun = await page.evaluate(() => performance.timeOrigin);
    const all: Outcome[] = [];
    for (let i = 0; i < total; i++) {
      const fault = faults[indexBelow(draw(seed ?? 1, streams.shuffle, 0, i)[0], faults.length)]!;
      const outcome = await suffer({ page, browser }, fault, begun);
      all.push(outcome);
      const took = `${(outcome.milliseconds / 1000).toFixed(1)} s`;
      console.log(`${i + 1} of ${total}: ${fault.name}, ${took}, ${outcome.wrong ?? 'whole'}`);
    }
    console.log(`The run stands at step ${await stepOf(page)}.`);
    return all;
  },
  // Without the last flags Chromium takes the GPU away after a few crashes, from the page and from all pages.
  [...webgpuFlags, '--disable-gpu-process-crash-limit', '--disable-domain-blocking-for-3d-apis'],
);

const table = markdownTable(
  ['fault', 'times', 'run lost or page broken', 'until it trained on, median'],
  faults.map((fault) => {
    const own = outcomes.filter((outcome) => outcome.fault === fault);
    const seconds =
      own.length === 0 ? '' : `${(median(own.map((one) => one.milliseconds)) / 1000).toFixed(1)} s`;
    return [fault.name, `${own.length}`, `${own.filter(({ wrong }) => wrong !== null).length}`, seconds];
  }),
);
console.log(table);
if (process.argv.includes('--write')) {
  const path = fileURLToPath(new URL('../../../docs/RELIABILITY.md', import.meta.url));
  writeFileSync(path, await withBlocks(readFileSync(path, 'utf8'), new Map([['faults', table]]), path));
}
if (outcomes.some(({ wrong }) => wrong !== null)) process.exitCode = 1;
