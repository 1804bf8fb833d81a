/** Files of the page in Python: its program of a run beside WebAssembly, and its tables read in two locales. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeEngines } from '../../cli/engines.ts';
import { compared, type Comparison } from '../../cli/python/compare.ts';
import { csvText } from '../../src/data/csvText.ts';
import { unknownClass } from '../../src/data/dataset.ts';
import { datasetIds, shapes } from '../../src/data/datasets.ts';
import { loadOwn } from '../../src/data/ownData.ts';
import { packed } from '../../src/data/packedPoints.ts';
import { twoMoon } from '../../src/data/twoMoon.ts';
import type { TakenRun } from '../../src/session/take/takenRun.ts';
import { withChange } from '../../src/settings/paths.ts';
import { ours } from '../../src/settings/presets.ts';
import { methodIds } from '../../src/settings/settings.ts';
import { moved } from '../session/openSession.ts';
import { pythonWithNumpy } from '../setup/numpy.ts';

const python = pythonWithNumpy();

/** Every third point of two moons, of every other the class. */
function points(): string {
  const { x, y } = twoMoon.sample({ seed: 5, noise: 0.1, placement: 'spaced', wrongLabel: false }).unlabeled;
  const few = Array.from(y.keys()).filter((i) => i % 3 === 0);
  return packed({
    x: Float32Array.from(few.flatMap((i) => [x[2 * i]!, x[2 * i + 1]!])),
    y: Uint8Array.from(few, (i) => (i % 2 === 0 ? y[i]! : unknownClass)),
  });
}

const run = (changed: Partial<TakenRun>): TakenRun => ({
  settings: ours,
  methods: methodIds,
  stars: null,
  moves: [],
  until: 10,
  ...changed,
});

/** To the last bit. */
function expectSame({ parameters, loss, accuracy: [here, there] }: Comparison): void {
  expect({ parameters, loss }).toEqual({ parameters: 0, loss: 0 });
  expect(there).toBe(here);
}

const runs: Record<string, () => TakenRun> = {
  'every method': () => run({}),
  'stars that lie elsewhere and move on the way, and rounds that end on the way': () =>
    run({
      settings: withChange(ours, { steps: 9, 'data.wrongLabel': true, 'network.seed': 3, 'network.gain': 2 }),
      stars: moved(0, 0.3, 0.4),
      moves: [
        { step: 0, labels: moved(1, 1.2, 0.1) },
        { step: 4, labels: moved(1, 1.3, 0.2).slice(1) },
      ],
    }),
  'points of one’s own, a row of one’s own': () =>
    run({
      methods: ['yours'],
      settings: withChange(ours, {
        'data.points': points(),
        'network.activation': 'sigmoid',
        batch: 'all',
        'yours.pseudoLabels.kind': 'sampled',
        'yours.pseudoLabels.threshold': 0.6,
        'yours.pseudoLabels.noisedInputs': true,
        'yours.student.consistency.weight': 1,
        'yours.teacher.feedback.form': 'perExample',
        'yours.teacher.feedback.shuffled': true,
        'yours.teacher.labels': 0.5,
      }),
    }),
};

test.skipIf(!python).each(Object.entries(runs))(
  'numpy takes the same first steps, to the last bit: %s',
  async (_, runOf) => {
    await loadOwn();
    const engine = await nodeEngines()[0]!.create();
    for (const one of await compared(engine, python!, runOf())) expectSame(one);
  },
);

const read = `
import csv, json, locale, sys
try:
    locale.setlocale(locale.LC_ALL, sys.argv[2])
except locale.Error:
    print(f"not set: {sys.argv[2]}", file=sys.stderr)
with open(sys.argv[1], newline="", encoding="utf-8") as file:
    rows = list(csv.DictReader(file, strict=True))
print(json.dumps([[float(row["x"]), row["said"]] for row in rows]))`;

test.skipIf(!python).each(datasetIds)('numpy draws the same data: %s', async (set) => {
  const engine = await nodeEngines()[0]!.create();
  for (const placement of shapes[set].placements) {
    const settings = withChange(ours, { 'data.set': set, 'data.placement': placement, 'data.gap': 0.4 });
    const [one] = await compared(engine, python!, run({ settings, methods: ['uda'], until: 2 }));
    expectSame(one!);
  }
});

test.skipIf(!python).each(['C', 'de_DE.UTF-8'])(
  'Python reads a table as it was written, locale %s',
  (locale) => {
    const rows = [
      [0.25, 'a "b", c'],
      [-1e-7, '双月\nnext'],
      [1234567.5, ''],
    ] as const;
    const file = join(mkdtempSync(join(tmpdir(), 'two-moons-')), 'table.csv');
    writeFileSync(file, csvText({ columns: ['x', 'said'], rows }));
    const told = execFileSync(python!, ['-c', read, file, locale], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: locale },
    });
    expect(JSON.parse(told)).toEqual(rows);
  },
);
