/** `npm run pictures`: draws the icons from icon.svg, the card that links carry from the built page at the end of a run, and the films of the READMEs. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { withBrowser } from '../test/measured/browser.ts';
import type { Opened } from '../test/measured/figure.ts';
import { drawFilms } from './films.ts';

const folder = new URL('../public/', import.meta.url);

/** Of the icon, the share of its side that a platform may cut off at each edge: a maskable one keeps it free. */
const icons = [
  { file: 'icon-192.png', side: 192, ground: 'transparent', free: 0 },
  { file: 'icon-512.png', side: 512, ground: 'transparent', free: 0 },
  { file: 'icon-maskable-512.png', side: 512, ground: '#ffffff', free: 0.1 },
  { file: 'apple-touch-icon.png', side: 180, ground: '#ffffff', free: 0.06 },
];

await withBrowser(async (opened, browser) => {
  await drawIcons(browser);
  await drawCard(opened);
  await drawFilms(opened, new URL('../docs/', import.meta.url));
});

async function drawIcons(within: Browser): Promise<void> {
  const svg = readFileSync(new URL('icon.svg', folder), 'utf8');
  for (const { file, side, ground, free } of icons) {
    const page = await within.newPage({ viewport: { width: side, height: side } });
    const inner = `${100 * (1 - 2 * free)}%`;
    await page.setContent(
      `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${ground}}svg{width:${inner};height:${inner}}</style>${svg}`,
    );
    writeFileSync(new URL(file, folder), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}

/** As large as sites show it, 1200 × 630. */
async function drawCard({ open }: Opened): Promise<void> {
  const page = await open('', undefined, { viewport: { width: 1200, height: 630 }, colorScheme: 'light' });
  await page.getByRole('slider', { name: 'Speed' }).press('End');
  await page.getByText('finished').first().waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1000);
  writeFileSync(new URL('card.png', folder), await page.screenshot());
}
