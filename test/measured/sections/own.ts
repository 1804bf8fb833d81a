import type { Page } from 'playwright-core';
import { datasetOf } from '../../../src/settings/datasetOf.ts';
import { presets } from '../../../src/settings/presets.ts';
import { button, dragAbout, moveAbout, reachStep, star } from '../browser.ts';
import { counters } from '../counters.ts';
import { figure, type Figure, type Opened, type Section } from '../figure.ts';

const milliseconds = 5000;
const method = 'Meta Pseudo Labels';

/** Two moons as a table, every class known. */
function table(points: number): string {
  const { x, y } = datasetOf(presets.ours).fresh(presets.ours.data, points);
  return Array.from(y, (side, i) => `${x[2 * i]},${x[2 * i + 1]},${side}\n`).join('');
}

/** Makes a table the data: pasted, since nobody types so many lines. */
async function paste(page: Page, text: string): Promise<void> {
  await button(page, 'Settings').click();
  const drawer = page.getByRole('dialog', { name: 'Settings' });
  await drawer.getByRole('radio', { name: 'Your own', exact: true }).check();
  await button(page, 'Paste …').click();
  await drawer.getByLabel('x, y and class, a line each').evaluate((area, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', pasted);
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function ofSoMany({ open }: Opened, points: number): Promise<Figure[]> {
  const count = points.toLocaleString('en-US');
  const page = await open('', counters);
  await reachStep(page, 1);
  await paste(page, table(points));
  await page
    .getByText(new RegExp(`^${count} points`))
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Settings' }).waitFor({ state: 'detached' });
  // Its first frames, and the stars where they are drawn now.
  await page.waitForTimeout(1000);
  await reachStep(page, 100);
  const { x, y } = await dragAbout(page, star(page, method, 1), 100);
  await page.evaluate(
    () => void Object.assign(globalThis.counted, { latencies: {}, frames: [], longTasks: [] }),
  );
  await moveAbout(page, x, y, milliseconds);
  const { frames, latencies, longTasks } = await page.evaluate(() => globalThis.counted);
  await page.close();
  return [
    figure(`${count} points: between frames`, 'ms', frames, { atMost: 34 }),
    figure(`${count} points: from the pointer to the boundary`, 'ms', latencies[method] ?? [], {
      atMost: 150,
    }),
    figure(`${count} points: longest task of the main thread`, 'ms', [Math.max(0, ...longTasks)], {
      atMost: 50,
    }),
  ];
}

export const own: Section = {
  id: 'own',
  title: 'Five seconds of dragging a star of points that were pasted, while all three methods train',
  measure: async (opened) => [...(await ofSoMany(opened, 2000)), ...(await ofSoMany(opened, 20_000))],
};
