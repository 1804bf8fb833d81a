/** The stage in frames of a foreign page, as its author and its readers meet it. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { foreignPage } from './foreignPage.ts';
import { around, objections } from './objections.ts';
import { button, centerOf, panel, reachStep, site, test, touch } from './page.ts';

const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';
const method = 'Supervised';

const star = (frame: FrameLocator | Page, number: number) =>
  frame.getByRole('slider', { name: new RegExp(`^Labeled point ${number},`) });
const plotOf = (frame: FrameLocator) =>
  frame.getByRole('region', { name: method, exact: true }).getByRole('group', { name: 'Labeled points' });
const link = (frame: FrameLocator | Page) => frame.getByRole('link', { name: 'Open the whole page' });

/** Two frames of one page, both training; everything that any console says. */
async function openForeign(browser: Browser, frames: readonly string[]) {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1000, height: 900 } });
  context.setDefaultTimeout(60_000);
  const foreign = await foreignPage(new URL(site()).origin, frames);
  const page = await context.newPage();
  const said: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  context.on('weberror', (error) => said.push(error.error().message));
  await page.goto(foreign.address);
  const close = async () => {
    await context.close();
    foreign.close();
  };
  return { page, said, close };
}

const stepIn = async (frame: FrameLocator): Promise<number> => {
  const text = await frame.getByRole('region', { name: 'Training' }).locator('b').innerText();
  return Number(text.replaceAll(',', ''));
};

const scrolled = (page: Page) => page.evaluate(() => scrollY);

describe('two frames of a foreign page with a strict policy', () => {
  test('train, say their height, keep to themselves, and let the page scroll', async ({ browser }) => {
    const query = `${site()}?embed&amp;engine=wasm`;
    const { page, said, close } = await openForeign(browser, [
      `title="One" src="${query}#view=supervised" width="320" height="420"`,
      `title="Two" src="${query}&amp;controls=drag,play,reset#view=supervised" width="640" height="420" sandbox="${sandbox}"`,
    ]);
    const [one, two] = [page.frameLocator('[title=One]'), page.frameLocator('[title=Two]')];
    for (const frame of [one, two]) await expect.poll(() => stepIn(frame)).toBeGreaterThan(0);

    // Each says once how high it would be, and as high as that it has no need to scroll.
    const heard = () => page.evaluate(() => (window as unknown as { heard: Record<string, number[]> }).heard);
    await expect.poll(async () => Object.keys(await heard()).sort()).toEqual(['One', 'Two']);
    for (const frame of page.frames().slice(1))
      await expect
        .poll(() => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight))
        .toBe(0);
    expect((await heard()).Two!.at(-1)).toBeGreaterThan((await heard()).One!.at(-1)!);

    // A star moves by mouse in the one, and lies as it lay in the other.
    const lies = (frame: FrameLocator) => star(frame, 1).getAttribute('aria-label');
    const before = await lies(one);
    const from = await centerOf(star(one, 1));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y - 12, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => lies(one)).not.toBe(before);
    expect(await lies(two)).toBe(before);
    await expect.poll(() => link(one).getAttribute('href')).toContain('&labels=');
    expect(await link(two).getAttribute('href')).not.toContain('labels=');

    // The same by a finger, which does not scroll the page.
    const send = await touch(page);
    const moved = await lies(one);
    const at = await centerOf(star(one, 1));
    await send('touchStart', at);
    for (let i = 1; i <= 5; i++) await send('touchMove', { x: at.x, y: at.y + 8 * i });
    await send('touchEnd');
    await expect.poll(() => lies(one)).not.toBe(moved);
    expect(await scrolled(page)).toBe(0);

    // A swipe and a wheel over a plot, between the stars, are the page's.
    const box = (await plotOf(one).boundingBox())!;
    const free = { x: box.x + 0.06 * box.width, y: box.y + 0.9 * box.height };
    await send('touchStart', free);
    for (let i = 1; i <= 8; i++) await send('touchMove', { x: free.x, y: free.y - 15 * i });
    await send('touchEnd');
    await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
    // However long it coasts.
    await expect
      .poll(async () => {
        await page.evaluate(() => scrollTo(0, 0));
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
        return scrolled(page);
      })
      .toBe(0);
    await page.mouse.move(free.x, free.y);
    await page.mouse.wheel(0, 240);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(0);

    // The keyboard goes in, through, and out again.
    await page.getByRole('link', { name: 'Before' }).focus();
    const focused = () => page.evaluate(() => document.activeElement!.outerHTML);
    const passed = new Set<string>();
    for (let i = 0; i < 80 && !(await focused()).includes('#behind'); i++) {
      passed.add(/title="(\w+)"/.exec(await focused())?.[1] ?? '');
      await page.keyboard.press('Tab');
    }
    expect(await focused()).toContain('#behind');
    expect([...passed]).toEqual(['', 'One', 'Two']);
    expect(said).toEqual([]);
    await close();
  });
});

describe('the frame itself', () => {
  test('fits 320 pixels, keeps nothing, says which control there is none of, and is as accessible', async ({
    open,
  }) => {
    const { page } = await open({
      address: '?embed&engine=wasm&theme=dark&controls=play,step,reset,drag,scrub,speed,methods,fly',
      context: { viewport: { width: 320, height: 600 }, serviceWorkers: 'allow' },
    });
    await reachStep(page, 1);
    expect(await page.getByRole('log').innerText()).toContain('“fly”');
    expect(await objections(page)).toEqual([]);
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll('button, a, select, h2, p, [role=slider]')]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.left < 0 || box.right > innerWidth))
        .map(({ element }) => element.outerHTML),
    );
    expect(beyond).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');

    await page.getByRole('combobox', { name: 'Method' }).selectOption('Pseudo Labels');
    await panel(page, 'Pseudo Labels').waitFor();
    await button(page, 'Pause').press('Space');
    await button(page, 'Play').waitFor();

    // The address stays as the embedding page wrote it, and whatever the browser keeps for the page is untouched.
    expect(new URL(page.url()).hash).toBe('');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await navigator.serviceWorker.getRegistrations()).length,
      (await indexedDB.databases()).length,
    ]);
    expect(kept).toEqual([0, 0, 0, 0]);
  });

  test('without any control trains to its end, rests, and has nothing to take hold of', async ({ open }) => {
    const { page } = await open({
      address: '?embed&engine=wasm&controls=#view=supervised&steps=200',
      context: { viewport: { width: 480, height: 400 } },
    });
    await reachStep(page, 200);
    const handles = 'button, select, input, [role=slider], [tabindex="0"]';
    expect(await page.locator(handles).count()).toBe(0);
    expect(await link(page).getAttribute('href')).toContain('steps=200');
  });
});

describe('the dialog', () => {
  test('writes a frame that opens as chosen', async ({ open }) => {
    const { page } = await open({ address: '?engine=wasm#view=supervised&data.seed=7' });
    await reachStep(page, 1);
    await button(page, 'Share').click();
    await page.getByRole('tab', { name: 'Embed' }).click();
    const group = page.getByRole('tabpanel', { name: 'Embed' });
    await group.getByRole('checkbox', { name: 'set the speed' }).check();
    await group.getByRole('checkbox', { name: 'drag stars' }).uncheck();
    await group.getByText('oEmbed', { exact: true }).click();
    expect(await objections(page, around())).toEqual([]);
    const html = await group.getByRole('textbox', { name: 'HTML' }).inputValue();
    const card = JSON.parse(await group.getByRole('textbox', { name: 'JSON' }).inputValue());
    expect(card).toMatchObject({ type: 'rich', version: '1.0', html });
    const src = /src="([^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&');
    const frame = await open({ address: src.slice(site().length).replace('?embed', '?embed&engine=wasm') });
    await reachStep(frame.page, 1);
    expect(await panel(frame.page, 'Training').innerText()).toContain('seeds 7');
    expect(await frame.page.getByRole('slider', { name: 'Speed' }).count()).toBe(1);
    expect(await star(frame.page, 1).count()).toBe(0);
  });
});
