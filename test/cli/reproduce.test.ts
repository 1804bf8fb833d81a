import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { blocksFrom } from '../../cli/reproduce/blocks.ts';
import { withMoved } from '../../cli/reproduce/destination.ts';
import { dipTables } from '../../cli/reproduce/dipTables.ts';
import { withBlocks } from '../../cli/reproduce/document.ts';
import { commandOf, type Experiment } from '../../cli/reproduce/experiment.ts';
import { recordedFrom } from '../../cli/reproduce/recorded.ts';
import { isCurrent, isOf, readResult, writeResult, type Result } from '../../cli/reproduce/result.ts';
import { rows } from '../../cli/reproduce/rows.ts';
import { run } from '../../cli/reproduce/run.ts';
import { sweepTables, sweptOf } from '../../cli/reproduce/sweeps.ts';
import { agreementOf, tableOf } from '../../cli/reproduce/tables.ts';
import type { Options } from '../../cli/options.ts';
import { requestFrom } from '../../cli/request.ts';
import { nodeEngines } from '../../cli/engines.ts';
import { twoMoon } from '../../src/data/twoMoon.ts';
import { runSeeds } from '../../src/learn/study/experiment.ts';
import { fields, formatValue } from '../../src/settings/fields.ts';
import { valueAt, withChange } from '../../src/settings/paths.ts';
import { presets } from '../../src/settings/presets.ts';
import type { Settings } from '../../src/settings/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'reproduce-'));
afterAll(() => rmSync(folder, { recursive: true }));

const byId = (id: string): Experiment => rows.find((experiment) => experiment.id === id)!;

/** What the command line's parser would make of a command. */
function optionsIn(command: string): Options {
  const prefix = 'npm run --silent experiment -- ';
  expect(command.startsWith(prefix)).toBe(true);
  const words = command.slice(prefix.length).split(' ');
  const options: Options = { runs: '100', seed: '0', preset: 'ours', engine: 'wasm', set: [] };
  for (let i = 0; i < words.length; i += 2) {
    const [name, value] = [words[i]!.replace(/^--/, ''), words[i + 1]!];
    if (name === 'set') options.set!.push(value);
    else if (name === 'sweep') (options.sweep ??= []).push(value);
    else Object.assign(options, { [name]: value });
  }
  return options;
}

describe('the rows', () => {
  it('have ids that can name files, each once', () => {
    const ids = rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9.-]+$/);
  });

  it.each(rows.filter(({ live, dips, map }) => !live && !dips && !map))(
    '$id: its command asks for its settings and seeds',
    (experiment) => {
      const { preset, change, seeds, methods } = experiment;
      const request = requestFrom(optionsIn(commandOf(experiment)));
      const seeded = { 'data.seed': seeds.first, 'network.seed': seeds.first, ...change };
      const settings = withChange(presets[preset], seeded);
      expect(request.settings).toEqual(settings);
      expect(request.seeds).toEqual(Array.from({ length: seeds.count }, (_, i) => seeds.first + i));
      expect([...new Set(request.parts.map(({ method }) => method))]).toEqual(methods);
      expect(request.axes?.map(({ path }) => path)).toEqual(
        experiment.sweep?.map((axis) => axis.split('=')[0]),
      );
    },
  );
});

const small: Experiment = {
  ...byId('feedback-0.3'),
  id: 'small',
  change: { 'teacher.feedback.weight': 0.3, steps: 60 },
  methods: ['supervised', 'meta-pseudo-labels'],
  seeds: { first: 7, count: 3 },
};

const accuracies = (result: Result) => result.methods.map((method) => method.accuracies);

describe('run', () => {
  it('gives what the experiment gives, and its file gives it back', async () => {
    const result = await run(small, 1);
    const engine = await nodeEngines()[0]!.create();
    for (const summary of result.methods) {
      const own = await runSeeds(engine, {
        method: summary.method,
        settings: result.settings,
        seeds: [7, 8, 9],
      });
      expect(summary.accuracies).toEqual(own.map((row) => Number(row.accuracy!.toFixed(4))));
    }
    writeResult(folder, small, result);
    expect(readResult(folder, small)).toEqual(result);
    expect(readResult(folder, byId('ours-spaced'))).toBeNull();
    expect(isCurrent(small, result)).toBe(true);
    const otherKernel = { ...result, versions: { ...result.versions, 'wasm kernel': 'other' } };
    expect([isCurrent(small, otherKernel), isOf(small, otherKernel)]).toEqual([false, true]);
    const others: Partial<Experiment>[] = [
      { seeds: { first: 7, count: 4 } },
      { change: { steps: 60 } },
      { methods: ['meta-pseudo-labels'] },
    ];
    for (const change of others) expect(isOf({ ...small, ...change }, result)).toBe(false);
  });

  it('is still of its experiment where a setting, or a group of them, came to be since', () => {
    const recorded = readResult('docs/results', byId('ours-spaced'))!;
    const { consistency: _, ...student } = presets.ours.student;
    const { pseudoLabelThreshold: __, ...earlier } = { ...recorded.settings, student };
    expect(isOf(byId('ours-spaced'), { ...recorded, settings: earlier as Settings })).toBe(true);
    const other = withChange(presets.ours, { 'student.consistency.weight': 1 });
    expect(isOf(byId('ours-spaced'), { ...recorded, settings: other })).toBe(false);
  });

  it('moves a label of a live run, which then trains as many steps again', async () => {
    const still: Experiment = { ...small, live: { moveTo: null } };
    const moved: Experiment = { ...small, live: { moveTo: 'other-moon' } };
    const long: Experiment = { ...small, change: { ...small.change, steps: 120 } };
    const [whole, stayed, dragged, twice] = await Promise.all(
      [small, still, moved, long].map((experiment) => run(experiment, 1)),
    );
    expect(accuracies(stayed!)).toEqual(accuracies(whole!));
    expect(accuracies(dragged!)).not.toEqual(accuracies(twice!));
    for (const { labelsRight, overruled } of stayed!.methods)
      expect([labelsRight, overruled]).toEqual([expect.any(Number), undefined]);
    for (const { labelsRight, overruled, runs } of dragged!.methods) {
      expect(overruled).toHaveLength(3);
      // A run that overrules the label does not have them all right.
      expect(overruled!.filter((one) => one === 1).length + labelsRight!).toBeLessThanOrEqual(runs);
    }
  });
});

describe('the other ways', () => {
  it('looks at every step of the same runs', async () => {
    const [whole, looked] = [await run(small, 1), await run({ ...small, dips: true }, 1)];
    expect(accuracies(looked)).toEqual(accuracies(whole));
    // Of 60 steps, none counts.
    for (const { dips } of looked.methods) expect(dips).toMatchObject({ dips: 0, perRun: [0, 0, 0] });
  });

  it('trains a label’s map in as many places as the page has', async () => {
    const map = { ...small, change: { steps: 10 }, methods: ['uda' as const], map: { index: 0 } };
    const result = await run({ ...map, seeds: { first: 1, count: 1 } }, 1);
    expect(result.methods).toMatchObject([{ method: 'uda', runs: 432, fresh: null }]);
    expect(new Set(result.methods[0]!.accuracies).size).toBeGreaterThan(1);
  });
});

describe('a sweep', () => {
  it('is kept cell by cell, those that do not run left out', async () => {
    const swept: Experiment = {
      ...small,
      change: { steps: 20 },
      sweep: ['data.noise=0.1,7,0.2', 'batch=8,16'],
    };
    const result = await run(swept, 1);
    const { methods } = sweptOf(swept, result);
    expect(methods.map(({ method }) => method)).toEqual(['supervised', 'meta-pseudo-labels']);
    for (const { method, wrong } of methods) {
      expect(wrong.map((list) => list?.length)).toEqual([3, undefined, 3, 3, undefined, 3]);
      const engine = await nodeEngines()[0]!.create();
      const settings = withChange(result.settings, { 'data.noise': 0.2, batch: 16 });
      const own = await runSeeds(engine, { method, settings, seeds: [7, 8, 9] });
      expect(wrong.at(-1)).toEqual(own.map(({ accuracy }) => Math.round((1 - accuracy!) * 1994)));
    }
    const table = sweepTables([{ experiment: swept, result }]);
    expect(table).toContain('| 16 | 0 | – | 0 |');
    expect(table).toContain(commandOf(swept));
  });

  it('of one setting is a table of its methods, each cell on as many points as it has', async () => {
    const swept: Experiment = { ...small, change: { steps: 20 }, sweep: ['data.labelsPerClass=1,10'] };
    const result = await run(swept, 1);
    const { points, methods } = sweptOf(swept, result);
    expect(points).toEqual([1998, 1980]);
    const engine = await nodeEngines()[0]!.create();
    const settings = withChange(result.settings, { 'data.labelsPerClass': 10 });
    const [method] = swept.methods;
    const own = await runSeeds(engine, { method: method!, settings, seeds: [7, 8, 9] });
    expect(methods[0]!.wrong[1]).toEqual(own.map(({ accuracy }) => Math.round((1 - accuracy!) * 1980)));
    const median = own.map(({ accuracy }) => accuracy!).sort((a, b) => a - b)[1]!;
    const table = sweepTables([{ experiment: swept, result }]);
    expect(table).toContain('| data.labelsPerClass | 1 | 10 |');
    expect(table).toMatch(
      new RegExp(`\\| Supervised \\|.*\\| 0 \\(${Number((100 * median).toFixed(1))} %\\) \\|`),
    );
  });
});

describe('withMoved', () => {
  const { labels } = twoMoon.sample({ seed: 3, noise: 0, placement: 'spaced', wrongLabel: false });

  it.each([0, 1, 2, 3, 4, 5])('moves label %i alone', (which) => {
    for (const to of ['along', 'gap', 'other-moon'] as const) {
      const moved = withMoved(labels, which, to);
      expect(moved.filter((label, i) => label !== labels[i])).toEqual([moved[which]]);
      expect(moved[which]!.class).toBe(labels[which]!.class);
    }
  });

  it('reaches the places that the names say', () => {
    const from = labels[1]!;
    expect([from.x, from.y]).toEqual([expect.closeTo(0, 2), expect.closeTo(1, 4)]);
    // Of moon A, (cos t, sin t), at t = 2π/3; of moon B at t = π/2.
    expect(withMoved(labels, 1, 'along')[1]).toMatchObject({
      x: expect.closeTo(-0.5),
      y: expect.closeTo(Math.sqrt(3) / 2),
    });
    expect(withMoved(labels, 1, 'other-moon')[1]).toMatchObject({
      x: expect.closeTo(1),
      y: expect.closeTo(-0.5),
    });
    // The nearest end of moon B is its first point, (0, 0.5).
    expect(withMoved(labels, 1, 'gap')[1]).toMatchObject({
      x: expect.closeTo(0, 1),
      y: expect.closeTo(0.75, 1),
    });
  });
});

const counted = (at99: number, runs: number): Result => {
  const method = { method: 'meta-pseudo-labels', runs, at99, at95: runs, median: 0.99, fresh: 0.98 };
  return { settings: presets.ours, methods: [{ ...method, stepsTo95: 450, stepsTo99: null }] } as Result;
};

/** An entry with `before`: [at 99 %, seeds]. */
const line = (at99: number, runs: number, before: [number, number]) => ({
  experiment: { ...small, earlier: { 'meta-pseudo-labels': { at99: before[0], seeds: before[1] } } },
  result: counted(at99, runs),
});

describe('the tables', () => {
  // Intervals as the earlier implementation printed them: 82 [77–86] of 300, 61 [54–67] of 200, 98 [93–99] of 100.
  it('show rates with their 95 % intervals', () => {
    expect(tableOf([line(246, 300, [122, 200])])).toContain('| 82 % [77.3, 85.9] |');
    expect(tableOf([line(246, 300, [122, 200])])).toContain('| 61 % [54.1, 67.5] of 200 |');
    expect(tableOf([line(98, 100, [0, 1])])).toContain('| 98 % [93, 99.4] |');
  });

  it('say where two intervals have no point in common', () => {
    const met = line(90, 100, [80, 100]);
    const apart = line(95, 100, [80, 100]);
    expect(tableOf([met])).toContain('| yes |');
    expect(tableOf([apart])).toContain('| **no** |');
    expect(agreementOf([met, apart])).toMatch(/^Of 2 lines .+, 1 have /);
    expect(agreementOf([met, apart])).toContain('95 % [88.8, 97.8] now, 80 % [71.1, 86.7] of 100 before');
  });

  it('count where a moved label is overruled, and where the run ends at 99 % as well', () => {
    const moved = line(3, 4, [0, 1]);
    moved.result.methods[0]!.overruled = [1, 1, 0, 1];
    // 1,974 of 1,994 points, rounded, then 1,975: 99 % are 1,974.06.
    moved.result.methods[0]!.accuracies = [0.99, 0.9905, 1, 0.995];
    expect(tableOf([moved])).toContain('| 75 % [30.1, 95.4] | 50 % [15, 85] |');
  });

  it('leave out columns without content and name what was not run', () => {
    const table = tableOf([
      { experiment: { ...small, earlier: {} }, result: counted(1, 2) },
      { experiment: byId('ours-spaced'), result: null },
    ]);
    expect(table).not.toContain('| meet |');
    expect(table).toContain('Not run yet: Ours, labels spaced.');
    expect(table).toContain(commandOf(small));
  });
});

/** An entry of a run of dips: of each seed from 7 on, so many. */
const dipping = (change: Experiment['change'], perRun: number[]) => {
  const quiet = { steps: 1000, fallen: 1, down: 20 };
  const order = { before: 8, same: 1, later: 0, never: 1 };
  const lessons = { order, down: 9, downFor: [7, 1, 1], fall: 0.0712, mistakes: 400, shared: 100 };
  const rest = { teacherMistakes: 200, stillFall: 0, back: 9, backWithoutFeedback: 5, quiet };
  const numbers = { perRun, teacherPerRun: perRun, dips: 10, from99: 4, notBack: 1, teachers: null };
  const medians = {
    depth: [0.06, 0.1, 0.2],
    steps: [2, 8, 15.5],
    starLossBefore: 0.05,
    starLossHighest: 0.5,
  };
  const dips = { ...numbers, ...medians, lessons: { ...lessons, ...rest } };
  const { methods } = counted(1, perRun.length);
  return {
    experiment: { ...small, change },
    result: {
      settings: presets.ours,
      methods: [{ ...methods[0]!, dips }],
      seeds: { first: 7, count: perRun.length },
    } as Result,
  };
};

describe('the tables of dips', () => {
  const changed = { 'student.learningRate': 0.5 };
  const [counts, lessons] = dipTables([
    dipping({}, [2, 2, 2, 2, 2, 2]),
    dipping(changed, [1, 1, 1, 1, 1, 1]),
  ]).map(([, text]) => text.split('\n').map((row) => row.split('|').map((cell) => cell.trim())));

  it('have a mean a run, and how it differs from Ours on the same seeds', () => {
    expect(counts![2]).toContain('2.0 [2.0, 2.0]');
    expect(counts![3]).toContain('−1.0 [−1.0, −1.0]');
    expect(counts![3]).toContain('8 (2 to 15.5)');
    expect(counts![3]).toContain('10 (6 to 20)');
  });

  it('have shares with their intervals', () => {
    // Wilson, 8 of 10 and 0 of 9.
    expect(lessons![2]).toContain('8 of 10: 80 % [49, 94.3]');
    expect(lessons![2]).toContain('0 of 9: 0 % [0, 29.9]');
    expect(lessons![2]).toContain('2 %');
    expect(lessons![2]).toContain('7.1');
  });
});

describe('withBlocks', () => {
  const page = '# T\n\n<!-- table a -->\n\nold\n\n<!-- end a -->\n\nprose\n';

  it('replaces what stands between the markers and nothing else', async () => {
    const text = await withBlocks(page, new Map([['a', 'new $& text']]), 'x.md');
    expect(text).toBe(page.replace('old', () => 'new $& text'));
  });

  it.each([
    ['a block without a place', page, ['a', 'b']],
    ['a place without a block', page, []],
    ['a place that is there twice', page + page, ['a']],
    ['a place without an end', page.replace('end a', 'end b'), ['a']],
  ])('refuses %s', async (_, text, names) => {
    const blocks = new Map(names.map((name) => [name, 'new']));
    await expect(withBlocks(text, blocks, 'x.md')).rejects.toThrow(/block (a|b)/);
  });
});

describe('docs/REPRODUCTION.md', () => {
  it('has results of the very experiments it shows', () => {
    for (const experiment of rows) {
      const result = readResult('docs/results', experiment);
      expect(result, experiment.id).not.toBeNull();
      expect(isOf(experiment, result!), experiment.id).toBe(true);
    }
  });

  it('shows what docs/results holds', async () => {
    const file = 'docs/REPRODUCTION.md';
    const text = readFileSync(file, 'utf8');
    expect(await withBlocks(text, blocksFrom('docs/results'), file)).toBe(text);
  });
});

describe('what ships with the page', () => {
  it.each([...recordedFrom('docs/results')])('%s is that of docs/results', (file, text) => {
    expect(readFileSync(`src/session/${file}`, 'utf8')).toBe(text);
  });

  it('are counts, runs, a map and a sweep', () => {
    expect(recordedFrom('docs/results').size).toBe(5);
  });
});

describe('what section 3.1 states', () => {
  it('is what the literal preset has', () => {
    const literal = presets['paper-literal'];
    for (const { path, paper } of fields)
      if (paper !== null) expect(formatValue(valueAt(literal, path)), path).toBe(formatValue(paper));
  });
});
