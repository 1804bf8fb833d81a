/** Opens the built page as a person would, and watches for what must never happen there. */
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  CDPSession,
  Locator,
  Page,
} from 'playwright-core';
import { expect, inject, test as base } from 'vitest';
import { twoMoon } from '../../src/data/twoMoon.ts';
import { launch } from './launch.ts';

export interface Opening {
  /** After the page's address: `?engine=wasm`, `#view=uda`, or both. */
  address?: string;
  /** The worker that keeps the page for later is blocked unless a test allows it: it fetches all of it, each time anew. */
  context?: BrowserContextOptions;
  /** Where the page is, other than what is tested else. */
  at?: string;
  /** Run before any script of the page's; an arrow function, since its text travels. */
  before?: () => void;
  /** What moves takes its own time. */
  unhurried?: boolean;
  /** Done to the page before it goes anywhere. */
  prepare?: (page: Page) => Promise<unknown>;
}

export interface Opened {
  page: Page;
  context: BrowserContext;
  /** Errors, violations of the policy and requests to others so far; any left at the end fails the test. */
  problems: string[];
}

interface Fixtures {
  /** Flags beyond the usual. */
  flags: string[];
  browser: Browser;
  open: (opening?: Opening) => Promise<Opened>;
}

/** Milliseconds: a loaded machine is late; it is not wrong. As vite.config.ts says for what is polled. */
const patience = 60_000;

/** Vitest's `test` with a browser a file, and pages that are checked and closed behind each test. */
export const test = base.extend<Fixtures>({
  flags: [['--disable-gpu'], { scope: 'file' }],
  browser: [
    async ({ flags }, use) => {
      const browser = await launch(flags);
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  open: async ({ browser }, use) => {
    const all: Opened[] = [];
    await use(async (opening = {}) => {
      const opened = await openPage(browser, opening);
      all.push(opened);
      return opened;
    });
    for (const { context } of all) await context.close();
    expect(all.flatMap(({ problems }) => problems)).toEqual([]);
  },
});

/** The same with flags of a file's own. Not `test.override`: files share this module, and it would set them for all. */
export const testWith = (flags: string[]) => test.extend({ flags: [flags, { scope: 'file' }] });

export const site = (): string => inject('site');

export async function openPage(
  browser: Browser,
  { address = '', context: options = {}, at = site(), before, unhurried = false, prepare }: Opening,
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
    ...options,
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  // Violations of the policy are console errors, too.
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const own = origin === new URL(at).origin || protocol === 'data:' || protocol === 'blob:';
    if (!own) problems.push(`request: ${request.url()}`);
  });
  if (before) await page.addInitScript(before);
  await prepare?.(page);
  if (!unhurried) await hurryAnimations(page);
  await page.goto(at + address);
  return { page, context, problems };
}

/** What moves is there at once: each frame on the way takes a good part of a core to paint. */
export async function hurryAnimations(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 20 });
}

export const methodNames = ['Supervised', 'Pseudo Labels', 'Meta Pseudo Labels'];

export const panel = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
/** A radio of the group that chooses the view: the only one with "method" in its name. */
export const method = (page: Page, name: string): Locator =>
  page.getByRole('radiogroup', { name: 'Method' }).getByRole('radio', { name, exact: true });
export const plot = (page: Page, name: string): Locator =>
  panel(page, name).getByRole('group', { name: 'Labeled points' });
export const handle = (page: Page, name: string, number: number): Locator =>
  panel(page, name).getByRole('slider', { name: new RegExp(`^Labeled point ${number},`) });

/** Opens a group of the settings: what is in a closed one is there for nobody. */
export const openGroup = (page: Page, name: string): Promise<void> =>
  page.getByRole('dialog').locator('summary').filter({ hasText: name }).click();

/** Turns a switch that stands under the three dots, and closes them again. */
export async function turnInMore(page: Page, name: string): Promise<void> {
  await button(page, 'More').click();
  await page.getByRole('switch', { name, exact: true }).click();
  await page.keyboard.press('Escape');
}

/** A star on the move is answered by the end of its training, or no longer so. */
export const turnSolving = (page: Page): Promise<void> => turnInMore(page, 'Solve while you drag');

/** The student's boundary in a region, as an SVG path. */
export const boundaryOf = (page: Page, name: string): Promise<string | null> =>
  panel(page, name).locator('.boundary.student').first().getAttribute('d');

/** The percentage that a region shows; NaN until it shows one. */
export async function accuracyOf(page: Page, name: string): Promise<number> {
  const text = await panel(page, name).innerText();
  return Number(/(\d+(?:\.\d+)?)\s*%/.exec(text)?.[1] ?? NaN);
}

/**
 * The stage follows a window or the reader in the next frame, and its parts are on their way for some more; where they
 * come to stand may send others on theirs.
 */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let pass = 0; pass < 2; pass++) {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null)));
    }
  });

/** Back to the first screen, which has the reader's own run. */
export const toTop = (page: Page): Promise<void> =>
  expect
    .poll(async () => {
      await page.evaluate(() => scrollTo(0, 0));
      await settled(page);
      return page.evaluate(() => {
        const rests = document.getAnimations().length === 0;
        const dock = document.querySelector('[data-dock]')!.getAttribute('data-dock');
        return rests && scrollY === 0 && dock === 'hero';
      });
    })
    .toBe(true);

/** Reads a scene: its middle comes to the line that counts, and the stage is its. */
export const readScene = (page: Page, id: string): Promise<void> =>
  page
    .locator(`[data-scene=${id}]`)
    .evaluate((scene) => scene.scrollIntoView({ block: 'center', behavior: 'instant' }));

/** A place of the map of a star, on the stage while that is read. */
export const mapReader = (page: Page): Locator => page.getByRole('slider', { name: /A place on the map/ });

/** The runs of many seeds on the stage, once they are read of. */
export const toStrips = (page: Page): Promise<Locator> =>
  toBoard(page, 'typical', 'Runs of each method, by accuracy');

/** Evidence on the stage, once it is read of and has come to rest. */
export async function toBoard(page: Page, scene: string, name: string): Promise<Locator> {
  await readScene(page, scene);
  const board = panel(page, name);
  await board.waitFor();
  // It appears; among strips the run on the stage falls in.
  await board.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))),
  );
  return board;
}

/** What a panel says in words and numbers; not the names in its plot, which stand where there is room. */
export const factsOf = (page: Page, name: string): Promise<string[]> =>
  panel(page, name).locator('p').allInnerTexts();

/** Steps taken, as the page says. */
export async function stepOf(page: Page): Promise<number> {
  const text = await panel(page, 'Training').innerText();
  return Number(/([\d,]+)\s+of [\d,]+ steps/.exec(text)?.[1]?.replaceAll(',', '') ?? 0);
}

/** Waits until at least so many steps are taken. */
export const reachStep = (page: Page, step: number): Promise<void> =>
  expect.poll(() => stepOf(page)).toBeGreaterThanOrEqual(step);

/** What the engine's status says now, in a closed menu too; what it speaks comes seconds later. */
export const statusOf = (page: Page): Promise<string> =>
  page
    .getByRole('status', { name: 'Engine', includeHidden: true })
    .locator('[aria-hidden]')
    .textContent()
    .then((text) => text ?? '');

/** Waits until the run stands still, and says at which step. */
export async function restingStep(page: Page): Promise<number> {
  await expect.poll(() => statusOf(page)).toMatch(/paused|finished/i);
  return stepOf(page);
}

/** Names of all handles of a region, by number: classes and places. */
export const labelsOf = async (page: Page, name: string): Promise<string[]> => {
  const handles = panel(page, name).getByRole('slider', { name: /^Labeled point/ });
  const names = await handles.evaluateAll((all) => all.map((element) => element.getAttribute('aria-label')!));
  return names.sort((a, b) => parseInt(a.slice(14)) - parseInt(b.slice(14)));
};

/** The share of a range at which a value lies. */
const along = (value: number, [from, to]: readonly [number, number]): number => (value - from) / (to - from);

/** Where a place of the picture lies on the screen. */
export async function onScreen(
  page: Page,
  name: string,
  x: number,
  y: number,
): Promise<{ x: number; y: number }> {
  const box = (await plot(page, name).boundingBox())!;
  return {
    x: box.x + box.width * along(x, twoMoon.domain.x),
    y: box.y + box.height * (1 - along(y, twoMoon.domain.y)),
  };
}

/** Whether the keyboard is at this. */
export const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);

export async function centerOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = (await locator.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Touches, since Playwright only taps. */
export async function touch(
  page: Page,
): Promise<(type: string, ...at: { x: number; y: number }[]) => Promise<void>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  return async (type, ...touchPoints) => {
    await session.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints });
  };
}
