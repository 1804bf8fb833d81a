/** The moving pictures of the READMEs, made as anyone makes them: by the built page, of a run on it. */
import { shell as english } from '../src/words/en/shell.ts';
import { share as englishShare } from '../src/words/en/share.ts';
import { take as englishTake } from '../src/words/en/take.ts';
import { transport as englishTransport } from '../src/words/en/transport.ts';
import { shell as chinese } from '../src/words/zh/shell.ts';
import { share as chineseShare } from '../src/words/zh/share.ts';
import { take as chineseTake } from '../src/words/zh/take.ts';
import { transport as chineseTransport } from '../src/words/zh/transport.ts';
import { button, region } from '../test/measured/browser.ts';
import type { Opened } from '../test/measured/figure.ts';

const films = [
  {
    file: 'training.gif',
    lang: 'en',
    share: english.share,
    tab: englishShare.tabs.pictures,
    take: englishTake,
    transport: englishTransport,
  },
  {
    file: 'training.zh-CN.gif',
    lang: 'zh',
    share: chinese.share,
    tab: chineseShare.tabs.pictures,
    take: chineseTake,
    transport: chineseTransport,
  },
] as const;

/** Where the run of the film ends: its border bends over the first half. */
const step = 1500;

export async function drawFilms({ open }: Opened, folder: URL): Promise<void> {
  for (const { file, lang, share, tab, take, transport } of films) {
    const page = await open(`?engine=wasm&lang=${lang}#step=${step}`);
    await region(page, transport.group).locator('b', { hasText: '1,500' }).waitFor({ timeout: 120_000 });
    await button(page, share).click();
    await page.getByRole('tab', { name: tab }).click();
    const row = page.getByRole('group', { name: take.film.title, exact: true });
    await row.getByRole('combobox', { name: take.film.size }).selectOption('450');
    await row.getByRole('combobox', { name: take.film.length }).selectOption('5');
    const saved = page.waitForEvent('download', { timeout: 120_000 });
    await button(page, take.film.save.gif).click();
    await (await saved).saveAs(new URL(file, folder).pathname);
    await page.close();
  }
}
