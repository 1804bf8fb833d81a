import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pythonOf } from '../../../src/session/take/python/pythonRun.ts';
import { withChange } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';

const template = readFileSync(new URL('../../../src/session/take/python/run.py', import.meta.url), 'utf8');

/** What Python reads of a file: a raw string ends at three apostrophes, and has no escapes of its own. */
const blockOf = (text: string) => JSON.parse(/^RUN = json\.loads\(r'''\n([^]*?)\n'''\)$/m.exec(text)![1]!);

const { yours: _, ...settings } = ours;

test('the template runs the default settings by itself', () => {
  expect(blockOf(template)).toMatchObject({ settings, moves: [], until: ours.steps });
});

test('a run’s block is the run, whatever its caption says', () => {
  const about = {
    caption: `Two moons' "run" \\ $& ''' 双月`,
    address: '',
    page: '',
    engine: '',
    seeds: { data: 7, network: 1 },
    made: '',
  };
  const measured = Array.from({ length: 601 }, (__, i) => ({
    step: 5 * i,
    accuracy: i === 0 ? null : 0.5,
    teacherAccuracy: null,
    losses: { labeledBefore: null, labeledAfter: 0.25, pseudoLabel: null, consistency: null },
  }));
  const text = pythonOf(template, {
    about,
    run: {
      settings: withChange(ours, { 'data.seed': 7 }),
      methods: ['uda', 'yours'],
      stars: [{ x: 0.25, y: -1, class: 1 }],
      moves: [{ step: 3, labels: [] }],
      until: 3000,
    },
    nameOf: (method) => method.toUpperCase(),
    measured: () => measured,
  });
  const block = blockOf(text);
  expect(block).toMatchObject({ ...about, stars: [[0.25, -1, 1]], moves: [[3, []]] });
  expect(block.settings.data.seed).toBe(7);
  const [{ name, recorded }] = block.methods;
  expect(name).toBe('UDA');
  expect(recorded.slice(0, 3)).toEqual([
    [0, 0.25, null],
    [5, 0.25, 0.5],
    [10, 0.25, 0.5],
  ]);
  expect(recorded.at(-1)).toEqual([3000, 0.25, 0.5]);
  // All around the block is the template, as far as this run needs it.
  const lines = new Set(template.split('\n'));
  const around = text.replace(/^RUN = [^]*?'''\)$/m, '').split('\n');
  expect(around.filter((line) => !lines.has(line))).toEqual([]);
});
