/** Many runs: ten seeds of three methods are the command line's, one of them opens, and the parts are told apart. */
import { expect } from 'vitest';
import { wasmBytes } from '../../../cli/wasmBytes.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import { runSeeds } from '../../../src/learn/study/experiment.ts';
import { ours } from '../../../src/settings/presets.ts';
import { percent } from '../../../src/words/en/numbers.ts';
import { button, hasFocus, panel, stepOf, test } from '../page.ts';

test('seeds run to the rows of the command line, a dot opens its run, parts are counted', async ({
  open,
}) => {
  const { page } = await open({ address: '#steps=200&labels=A0.5,0.2;B0.4,0.1' });
  const typical = panel(page, 'How typical is this?');
  await button(page, 'how typical?').click();
  const heading = typical.getByRole('heading', { name: 'How typical is this?' });
  await expect.poll(() => hasFocus(heading)).toBe(true);
  const more = typical.getByRole('button', { name: 'Run 10 more', exact: true });
  await more.press('Enter');
  await typical.getByText(/^30 runs in /).waitFor({ timeout: 240_000 });
  // It was the button to cancel meanwhile.
  expect(await hasFocus(more)).toBe(true);
  const engine = await createWasmEngine(await wasmBytes());
  const seeds = Array.from({ length: 10 }, (_, seed) => seed);
  const rows = await runSeeds(engine, {
    method: 'meta-pseudo-labels',
    settings: { ...ours, steps: 200 },
    seeds,
  });
  const strip = page.getByRole('slider', { name: 'Meta Pseudo Labels: runs from worst' });
  const scrolled = await page.evaluate(() => scrollY);
  await strip.focus();
  await page.keyboard.press('End');
  const best = (await strip.getAttribute('aria-valuetext'))!;
  const accuracy = Math.max(...rows.map((row) => row.accuracy!));
  expect(best).toContain(`${(100 * accuracy).toFixed(2)} %`);
  await page.keyboard.press('Enter');
  const seed = /seed (\d+)/.exec(best)![1];
  const hash = () => page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get('data.seed') ?? '1');
  await expect.poll(hash).toBe(seed);
  // Not by its step alone: the run that stood here before ended at 200, too.
  await expect.poll(() => panel(page, 'Meta Pseudo Labels').innerText()).toContain(percent(accuracy));
  await expect.poll(() => stepOf(page)).toBe(200);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);

  const parts = panel(page, 'Which part does the work?');
  await parts.getByText('All 59 variants').click();
  await parts.getByRole('radio', { name: '10', exact: true }).click();
  await parts.getByRole('button', { name: 'Run Controls', exact: true }).click();
  await parts.getByText(/^With feedback shuffled .+ stars spaced, \d+ of 10 runs reached 99 %/).waitFor();
});
