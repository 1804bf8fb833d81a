import { expect, test } from 'vitest';
import { factorial, settingsOf } from '../../../src/learn/study/factorial.ts';
import { reportOf, type Head, type ReportRow } from '../../../src/learn/study/report.ts';
import { withValue } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';
import { conflict } from '../../../src/settings/settings.ts';
import { variants as english } from '../../../src/words/en/variants.ts';
import { variants as chinese } from '../../../src/words/zh/variants.ts';

const head = {
  preset: 'ours',
  engine: 'wasm',
  adapter: 'a device',
  versions: {},
  seeds: [0, 1],
  shard: null,
} satisfies Partial<Head>;

const rowOf = (variant: string, seed: number): ReportRow => ({
  variant,
  method: 'meta-pseudo-labels',
  seed,
  accuracy: 0.9,
  fresh: 0.9,
  teacherAccuracy: 0.5,
  stepsTo95: null,
  stepsTo99: null,
  medianOfLast500: null,
  worstOfLast500: 0.9,
  diverged: false,
});

test('reports variants that run where those that they are compared with do not go with the settings', () => {
  const settings = withValue({ ...ours, pseudoLabels: 'sampled' }, 'teacher.feedback.weight', 0);
  expect(conflict(settings)).toBeNull();
  const running = factorial.filter((variant) => conflict(settingsOf(variant, settings)) === null);
  const alone = running.filter(({ comparedWith }) => running.every(({ id }) => id !== comparedWith));
  expect(alone.length).toBeGreaterThan(0);

  const parts = running.map(({ id }) => id);
  const rows = parts.flatMap((id) => head.seeds.map((seed) => rowOf(id, seed)));
  const { variants, complete } = reportOf({ ...head, settings, parts }, rows);
  expect(complete).toBe(true);
  expect(variants!.map(({ id }) => id)).toEqual(parts);
  for (const { id } of alone) {
    const result = variants!.find((variant) => variant.id === id)!;
    expect(result.comparison).toBeNull();
    expect(english.sentence(result)).toMatch(
      /^With .*, median accuracy 90\.00 %(; no class information .*)?\.$/,
    );
    expect(chinese.sentence(result)).toMatch(/，准确率中位数90\.00%(；按构造，.*)?。$/);
  }
});
