/** One journey through the built page, for every browser that is not Chromium. */
import { preview, type PreviewServer } from 'vite';
import { wasmBytes } from '../../cli/wasmBytes.ts';
import { createWasmEngine } from '../../src/learn/engines/wasm/wasm.ts';
import { runSeeds, type Row } from '../../src/learn/study/experiment.ts';
import { ours } from '../../src/settings/presets.ts';
import { find } from './find.ts';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  accuracyOf,
  click,
  focus,
  handles,
  hash,
  labelsOf,
  look,
  methodNames,
  numbers,
  reachStep,
  stepOf,
  textOf,
  the,
  until,
} from './page.ts';
import type { Tab } from './tab.ts';

const [first, , last] = methodNames as [string, string, string];

const radio = '[type=radio]';
const switches = '[role=switch]';
/** By its heading's id. */
const section = (id: string) => `section[aria-labelledby=${id}]`;

/** What Node makes of ten seeds of the three methods. */
async function rowsOf(steps: number): Promise<Row[]> {
  const engine = await createWasmEngine(await wasmBytes());
  const seeds = Array.from({ length: 10 }, (_, seed) => seed);
  const settings = { ...ours, steps };
  const methods = ['supervised', 'pseudo-labels', 'meta-pseudo-labels'] as const;
  return (await Promise.all(methods.map((method) => runSeeds(engine, { method, settings, seeds })))).flat();
}

/** From now on, what the page saves is kept in it, too: a file's way out of a browser is each browser's own. */
const keepSaved = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => (document.documentElement.dataset.saved = text));
      return make(file);
    };
  });

const savedOf = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.documentElement.dataset.saved ?? '');

/** The built page, whose style sheets come a second after all else. */
const withSlowSheets = (): Promise<PreviewServer> =>
  preview({
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'warn',
    plugins: [
      {
        name: 'slow-sheets',
        configurePreviewServer: ({ middlewares }) =>
          void middlewares.use(({ url }, _, next) => void setTimeout(next, url?.endsWith('.css') ? 1000 : 0)),
      },
    ],
  });

/** @param launch opens the browser; null where this machine cannot have it */
export function journey(browser: string, launch: (() => Promise<Tab>) | null): void {
  describe.skipIf(!launch)(browser, () => {
    let tab: Tab;
    beforeAll(async () => {
      tab = await launch!();
      await tab.resize(1440, 900);
    }, 120_000);
    afterAll(() => tab?.close());
    afterEach(async () => {
      expect(await tab.problems()).toEqual([]);
    });
    const open = (address = '') => tab.open(inject('site') + address);

    test('trains three methods, and nothing goes wrong', async () => {
      await open();
      await reachStep(tab, 60);
      for (const method of methodNames) expect(await accuracyOf(tab, method)).toBeGreaterThan(50);
      expect(await textOf(tab, '[role=log]', '^Notices$')).toBe('');
    });

    test('draws in the page’s colors where they come late', async () => {
      const server = await withSlowSheets();
      await tab.open(server.resolvedUrls!.local[0]!);
      await reachStep(tab, 1);
      for (const method of methodNames) await the(tab, 'section', `^${method}$`);
      await server.close();
    });

    test('shows one method alone, and all again, while it trains', async () => {
      await open();
      await reachStep(tab, 1);
      await click(tab, radio, `^${first}$`);
      await until(() => hash(tab)).toBe('#view=supervised');
      await until(() => look(tab, 'section', `^${last}$`)).toHaveLength(0);
      const step = await stepOf(tab);
      await reachStep(tab, step + 1);
      await click(tab, radio, '^Compare$');
      await until(() => hash(tab)).toBe('');
      for (const method of methodNames) await the(tab, 'section', `^${method}$`);
    });

    test('moves a star with the pointer in all panels, and trains on with it', async () => {
      await open();
      await reachStep(tab, 1);
      const before = await labelsOf(tab, first);
      const { x, y } = await the(tab, handles(first), '^Labeled point 1,');
      await tab.move({ x, y });
      await tab.press();
      for (let i = 1; i <= 5; i++) await tab.move({ x: x + 12 * i, y: y + 6 * i });
      await until(() => labelsOf(tab, first)).not.toEqual(before);
      expect(await hash(tab)).toBe('');
      await tab.release();
      await until(() => hash(tab)).toMatch(/^#check=\w+&labels=/);
      // Each plot draws it in its own next frame.
      await until(async () => {
        const drawn = new Set<string>();
        for (const method of methodNames) drawn.add(String(await labelsOf(tab, method)));
        return drawn.size;
      }).toBe(1);
      const after = await labelsOf(tab, first);
      expect(after[0]).not.toBe(before[0]);
      expect(after.slice(1)).toEqual(before.slice(1));
      const step = await stepOf(tab);
      await reachStep(tab, step + 20);
    });

    test('moves a star by keyboard, and takes it back', async () => {
      await open();
      await reachStep(tab, 1);
      const before = await labelsOf(tab, first);
      await focus(tab, handles(first), '^Labeled point 3,');
      await tab.key('ArrowRight');
      const place = async () => Number(/x (-?[\d.]+)/.exec((await labelsOf(tab, last))[2]!)![1]);
      const from = Number(/x (-?[\d.]+)/.exec(before[2]!)![1]);
      await until(place).toBeCloseTo(from + 0.02, 5);
      await until(() => hash(tab)).toMatch(/^#check=\w+&labels=/);
      await click(tab, 'button', '^Undo$');
      await until(() => labelsOf(tab, last)).toEqual(before);
    });

    test('starts anew with other settings', async () => {
      await open('#steps=60');
      await reachStep(tab, 60);
      await click(tab, 'button', '^Settings$');
      await click(tab, radio, '^Paper-like$');
      await until(() => hash(tab)).toContain('student.learningRate=0.5');
      await until(() => textOf(tab, 'section', '^Training$')).not.toContain('of 60 steps');
    });

    test('pauses, steps from where it stands, and plays on', async () => {
      await open();
      await reachStep(tab, 1);
      await click(tab, 'button', '^Pause$');
      await until(() => textOf(tab, 'output', '^Engine$')).toContain('paused');
      const step = await stepOf(tab);
      await click(tab, 'button', '^Step forward$');
      await until(() => stepOf(tab)).toBe(step + 1);
      await click(tab, 'button', '^Play$');
      await reachStep(tab, step + 20);
    });

    test('goes back in time, and forward to the very same numbers', async () => {
      await open('#steps=60');
      await reachStep(tab, 60);
      const end = await numbers(tab);
      await click(tab, 'button', '^Step back$');
      await until(() => stepOf(tab)).toBe(59);
      await focus(tab, '[role=slider]', '^Step$');
      await tab.key('ArrowLeft');
      await until(() => stepOf(tab)).toBe(58);
      await click(tab, 'button', '^Step forward$');
      await click(tab, 'button', '^Step forward$');
      await until(() => numbers(tab)).toEqual(end);
    });

    test.each([
      ['tfjs', 'TensorFlow.js'],
      ['wasm', 'WebAssembly'],
    ])('trains with the engine %s where it is asked for', async (engine, name) => {
      await open(`?engine=${engine}#view=supervised&compare=supervised,uda`);
      await reachStep(tab, 20);
      expect(await textOf(tab, 'output', '^Engine$')).toContain(name);
    });

    test('draws the map of a star', async () => {
      await open('#view=supervised&steps=50');
      await reachStep(tab, 50);
      await click(tab, 'button', '^Train it here$');
      const map = () => textOf(tab, 'section', '^What if this star lay elsewhere');
      await until(map).toMatch(/432 of 432 places trained|The map stopped/);
      expect(await map()).not.toContain('The map stopped');
    });

    test('goes through a step in slow motion, and takes it', async () => {
      await open('#view=meta-pseudo-labels');
      await reachStep(tab, 20);
      await click(tab, 'button', '^Slow motion$');
      await the(tab, 'h3', '^1.Guess$');
      await until(() => textOf(tab, 'output', '^Engine$')).toContain('paused');
      const step = await stepOf(tab);
      for (const phase of ['2.Learn', '3.Score', '4.Push']) {
        await click(tab, 'button', '^Next phase$');
        await the(tab, 'h3', `^${phase}$`);
      }
      // Each phase has its equation, drawn by a part that comes late.
      await until(() => look(tab, '.katex math', '')).toHaveLength(4);
      await click(tab, 'button', '^Next step$');
      await until(() => stepOf(tab)).toBe(step + 1);
      await click(tab, 'button', '^Back to full speed$');
      await reachStep(tab, step + 20);
    });

    test('shows the feedback, wrong labels, and the units inside', async () => {
      await open('#view=meta-pseudo-labels');
      await reachStep(tab, 20);
      await click(tab, switches, '^Show feedback$');
      await the(tab, 'p', 'Strongest pull now: \\d');
      await click(tab, switches, '^Show wrong labels$');
      await the(tab, 'p', 'of 1,994 were relabeled');
      await click(tab, switches, '^Show the units$');
      await click(tab, '[aria-label="Teacher’s units"] button', '^Layer 2, unit 8$');
      await the(tab, 'h3, h4', ': layer 2, unit 8$');
    });

    test('solves while a star is dragged', async () => {
      await open('#steps=60');
      await reachStep(tab, 60);
      // The run has ended: there a drag is solved, whatever nobody has switched.
      const before = await labelsOf(tab, first);
      await the(tab, handles(first), '^Labeled point 1,');
      await tab.evaluate(find, handles(first), '^Labeled point 1,', 'show');
      const { x, y } = await the(tab, handles(first), '^Labeled point 1,');
      await tab.move({ x, y });
      await tab.press();
      for (let i = 1; i <= 5; i++) await tab.move({ x: x + 12 * i, y: y + 6 * i });
      await until(() => labelsOf(tab, first)).not.toEqual(before);
      await until(() => textOf(tab, 'section', '^Training$')).toMatch(/^\s*60\s+of 60 steps/);
      await tab.release();
      await until(() => hash(tab)).toContain('&labels=');
    });

    test('runs seeds to the very bytes of Node, and saves them', async () => {
      await open('#steps=100');
      await click(tab, `${section('scene-typical')} button`, '^Run 10 more$');
      await until(() => textOf(tab, 'section', '^How typical')).toContain('30 runs in ');
      await keepSaved(tab);
      await click(tab, `${section('scene-typical')} summary`, '^All numbers$');
      await click(tab, `${section('scene-typical')} button`, '^JSON, stars spaced$');
      await until(() => savedOf(tab)).not.toBe('');
      const { rows } = JSON.parse(await savedOf(tab)) as { rows: Row[] };
      expect(JSON.stringify(rows)).toBe(JSON.stringify(await rowsOf(100)));
    });

    test('tells the parts of the method apart', async () => {
      await open('#steps=60');
      await click(tab, `${section('scene-parts')} summary`, '^All 59 variants$');
      await click(tab, `${section('scene-parts')} [type=radio]`, '^10$');
      await click(tab, `${section('scene-parts')} button`, '^Run Controls$');
      await until(() => textOf(tab, 'section', '^Which part')).toMatch(/\d+ of 10 runs reached 99 %/);
    });

    test('tells the story, and shows what a scene speaks of', async () => {
      await open();
      await reachStep(tab, 1);
      await click(tab, 'button', '^feedback alone$');
      await until(() => textOf(tab, 'section', '^Training$')).toMatch(/3,000\s+of 3,000 steps/);
      await the(tab, 'section', '^Meta Pseudo Labels$');
      // The reader's run stands aside.
      expect(await hash(tab)).toBe('');
    });

    test('trains in a frame, and is told as a lecture that goes on where it was loaded again', async () => {
      await open('?embed#view=supervised');
      await reachStep(tab, 20);
      const star = await the(tab, handles(first), '^Labeled point 1,');
      await tab.move(star);
      await tab.press();
      for (let i = 1; i <= 5; i++) await tab.move({ x: star.x + 8 * i, y: star.y + 4 * i });
      await tab.release();
      await until(async () => (await labelsOf(tab, first))[0]).not.toBe(star.name);

      await open('?lecture');
      await reachStep(tab, 1);
      await tab.key('ArrowRight');
      await the(tab, 'h2', '^Six labels are not enough$');
      await tab.open(await tab.evaluate(() => location.href));
      await the(tab, 'h2', '^Six labels are not enough$');
      await reachStep(tab, 1);
    });

    test('opens again without a network, and does what it did', async () => {
      const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
      const address = server.resolvedUrls!.local[0]!;
      await tab.open(address);
      // It answers for the page only once all is kept.
      await until(() => tab.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
      await server.close();
      // A busy machine is slow to wake the worker that answers: then the browser says itself that nobody does.
      await until(async () => {
        await tab.open(address);
        return tab.evaluate(() => document.getElementById('page') !== null);
      }).toBe(true);
      await reachStep(tab, 20);
      await click(tab, radio, `^${last}$`);
      await until(() => hash(tab)).toBe('#view=meta-pseudo-labels');
    });
  });
}
