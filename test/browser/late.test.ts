/** Files that are fetched late and are gone, or come at the second try: what the page says, and that it recovers. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { goesOn, gone, goneFile, way, type Answer } from './goneFile.ts';
import { newVersionTests } from './newVersion.ts';
import { button, method, panel, reachStep, readScene, test } from './page.ts';

const ways: Record<string, Answer> = {
  'is gone': gone,
  'is another page, as some hosts answer': { status: 200, contentType: 'text/html', body: '<p>Not found' },
  'is refused': { status: 503, contentType: 'text/plain', body: 'Later' },
};
const drawer = '**/Drawer-*.js';

/** A short run: it has ended, and leaves the processor to the browser. */
const short = 'steps=40';

/** From now on the server has another version of the page. */
const deploy = (page: Page): Promise<unknown> =>
  page.route('**/?newest', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/index-[\w-]+\.js/, 'index-newer.js');
    await route.fulfill({ response, body });
  });

/** What its sheet says of a part's looks. */
const isStyled = (page: Page): Promise<boolean> =>
  page.locator('[role=dialog]').evaluate((dialog) => getComputedStyle(dialog).position === 'fixed');

const parts: Record<
  string,
  { file: string; says: string; ask: (page: Page) => Promise<void>; shows: string }
> = {
  settings: {
    file: drawer,
    says: 'The settings could not be fetched.',
    ask: (page) => button(page, 'Settings').click(),
    shows: '[role=dialog]',
  },
  "the settings' styles": {
    file: '**/Drawer-*.css',
    says: 'The settings could not be fetched.',
    ask: (page) => button(page, 'Settings').click(),
    shows: '[role=dialog]',
  },
  'the story and the experiments': {
    file: '**/Sections-*.js',
    says: 'The story and the experiments could not be fetched.',
    ask: async () => {},
    shows: '[aria-labelledby] h2:has-text("How typical is this?")',
  },
  'words of the story': {
    file: '**/assets/late-*.js',
    says: 'The story and the experiments could not be fetched.',
    ask: async () => {},
    shows: '[aria-labelledby] h2:has-text("How typical is this?")',
  },
  units: {
    file: '**/Inside-*.js',
    says: 'The units could not be fetched.',
    ask: (page) => page.getByRole('switch', { name: 'Show the units' }).click(),
    shows: '[class*=Inside_units]',
  },
  formulas: {
    file: '**/writeFormula-*.js',
    says: 'What writes the formulas could not be fetched.',
    ask: (page) => button(page, 'Slow motion').click(),
    shows: '.katex',
  },
};

test('what is read comes piece by piece: all at once, it would hold up a finger', async ({ open }) => {
  const { page } = await open({
    address: `#${short}`,
    prepare: (bare) =>
      bare.addInitScript(() => {
        const counts: number[] = [];
        // It hears once a task what that task has brought.
        new MutationObserver(() => {
          const count = document.querySelectorAll('[data-scene]').length;
          if (count > (counts.at(-1) ?? 0)) counts.push(count);
        }).observe(document, { subtree: true, childList: true });
        Object.assign(globalThis, { counts });
      }),
  });
  const last = page.getByRole('heading', { name: 'References' });
  await last.waitFor({ state: 'attached' });
  const counts = await page.evaluate(() => (globalThis as unknown as { counts: number[] }).counts);
  expect(counts).toEqual(counts.map((_, i) => i + 1));
  expect(counts.length).toBeGreaterThan(10);
});

test('what is read brings its letters: one that came later would have all of the page laid out anew', async ({
  open,
}) => {
  const asked: string[] = [];
  const { page } = await open({
    address: `#${short}`,
    prepare: async (bare) =>
      bare.on('request', (request) => request.resourceType() === 'font' && asked.push(request.url())),
  });
  await page.locator('#references').waitFor({ state: 'attached' });
  // All in one go; and on a slow machine what is read does not wait for them.
  await expect.poll(() => asked.join(' ')).toContain('KaTeX');
  await page.evaluate(() => document.fonts.ready);
  const before = [...asked];
  await readScene(page, 'feedback');
  await page.locator('.katex').first().waitFor();
  // Its faces are asked for as it is laid out.
  await page.evaluate(() => document.fonts.ready);
  expect(asked).toEqual(before);
});

/** An observer on a page that is loaded: it hears late, and at once, of all that passed its line meanwhile. */
function hearLate() {
  const Real = IntersectionObserver;
  globalThis.IntersectionObserver = class extends Real {
    constructor(hear: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      let heard: IntersectionObserverEntry[] = [];
      super((entries, observer) => {
        if (heard.length === 0)
          setTimeout(() => {
            hear(heard, observer);
            heard = [];
          }, 1000);
        heard.push(...entries);
      }, options);
    }
  };
}

test('of several scenes passed at once the last has the stage', async ({ open }) => {
  const { page } = await open({ address: `#${short}`, before: hearLate });
  await readScene(page, 'overrule');
  // Both are seen, in frames of their own.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await readScene(page, 'pseudoLabels');
  const shown = () =>
    Promise.all(['Pseudo Labels', 'Meta Pseudo Labels'].map((name) => panel(page, name).count()));
  await expect.poll(shown).toEqual([1, 0]);
});

test('a reload leaves the reader where they were', async ({ open }) => {
  const { page } = await open({ address: `#${short}` });
  await readScene(page, 'overrule');
  await panel(page, 'Meta Pseudo Labels').getByText('overruled').waitFor();
  const whole = () => page.locator('[class*=Below_room]').waitFor({ state: 'detached' });
  await whole();
  const place = await page.evaluate(() => scrollY);
  await page.reload();
  await panel(page, 'Meta Pseudo Labels').getByText('overruled').waitFor();
  await whole();
  expect(await page.evaluate(() => scrollY)).toBe(place);
});

test('who has scrolled ahead of what is read stays there as it comes', async ({ open }) => {
  let come!: () => void;
  const asked = new Promise<void>((resolve) => (come = resolve));
  const { page } = await open({
    address: `#${short}`,
    prepare: async (bare) => {
      await bare.route('**/Sections-*.js', async (route) => {
        await asked;
        await route.continue();
      });
    },
  });
  await reachStep(page, 40);
  const ahead = await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    return scrollY;
  });
  expect(ahead).toBeGreaterThan(300);
  come();
  await page.locator('#references').waitFor({ state: 'attached' });
  await page.locator('[class*=Below_room]').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => scrollY)).toBe(ahead);
});

describe.each(Object.entries(parts))('%s', (_, { file, says, ask, shows }) => {
  test('come at the second try', async ({ open }) => {
    const { page, problems } = await open({
      address: `#view=meta-pseudo-labels&${short}`,
      prepare: (bare) => goneFile(bare, file),
    });
    await reachStep(page, 40);
    await ask(page);
    await page.getByText(`${says} A file of this page did not come.`).waitFor();
    expect(await page.locator(shows).count()).toBe(0);
    await page.unroute(file);
    await way(page, says, 'Try again').click();
    await page.locator(shows).first().waitFor();
    expect(await page.getByText(says).count()).toBe(0);
    // A part without its styles is not there yet.
    if (shows === '[role=dialog]') expect(await isStyled(page)).toBe(true);
    problems.splice(0);
  });
});

describe('a late file', () => {
  const { says } = parts.settings!;

  test.for(Object.entries(ways))(
    'that %s: the run goes on, a reload keeps what the address says',
    async ([, answer], { open }) => {
      const { page, problems } = await open({
        address: '#view=uda&steps=100000',
        prepare: (bare) => goneFile(bare, drawer, answer),
      });
      await reachStep(page, 1);
      await button(page, 'Settings').click();
      await page.getByText('A file of this page did not come. A reload keeps').waitFor();
      await goesOn(page);
      await method(page, 'Supervised').click();
      await page.unroute(drawer);
      await Promise.all([page.waitForEvent('load'), button(page, 'Reload').click()]);
      await button(page, 'Settings').click();
      await page.getByRole('dialog', { name: 'Settings' }).waitFor();
      expect(await page.evaluate(() => location.hash)).toBe('#view=supervised&steps=100000');
      problems.splice(0);
    },
  );

  test('of a version that the server has no more: says so, and offers nothing that cannot help', async ({
    open,
  }) => {
    const { page, problems } = await open({
      address: `#${short}`,
      prepare: (bare) => goneFile(bare, drawer),
    });
    await deploy(page);
    await reachStep(page, 40);
    await button(page, 'Settings').click();
    await page.getByText('The settings could not be fetched. The server has a newer version').waitFor();
    await way(page, says, 'Reload').waitFor();
    expect(await way(page, says, 'Try again').count()).toBe(0);
    problems.splice(0);
  });

  test('without a network: offers no reload, and comes with the network', async ({ open }) => {
    const { page, context, problems } = await open({
      address: `#${short}`,
      prepare: (bare) => bare.route(drawer, (route) => route.abort()),
    });
    await reachStep(page, 40);
    await context.setOffline(true);
    await button(page, 'Settings').click();
    await page.getByText('The settings could not be fetched. The page’s server cannot be reached.').waitFor();
    await way(page, says, 'Try again').waitFor();
    expect(await way(page, says, 'Reload').count()).toBe(0);
    await page.unroute(drawer);
    await context.setOffline(false);
    await page.getByRole('dialog', { name: 'Settings' }).waitFor();
    problems.splice(0);
  });
});

test('the page’s own style sheet comes at the second try', async ({ open }) => {
  const { page, problems } = await open({
    prepare: (bare) => bare.route('**/assets/index-*.css', (route) => route.abort(), { times: 1 }),
  });
  await reachStep(page, 1);
  await panel(page, 'Supervised').waitFor();
  problems.splice(0);
});

test.for(['js', 'css'])(
  'where the page’s own .%s does not come, it says so in place of nothing',
  async (kind, { open }) => {
    const { page, problems } = await open({
      // Ten seconds in which a page stands: what comes last here needs a browser that had them (newVersion.ts).
      unhurried: kind === 'js',
      prepare: (bare) => goneFile(bare, `**/assets/index-*.${kind}`),
    });
    const said = page.getByText('The page has not started');
    await said.waitFor();
    await page.unrouteAll();
    await page.reload();
    await reachStep(page, 1);
    expect(await said.count()).toBe(0);
    problems.splice(0);
  },
);

describe('another version', newVersionTests);
