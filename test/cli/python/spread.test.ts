/** Which runs Python itself takes otherwise where its networks' answers are roundings off. */
import { expect, test } from 'vitest';
import { randomAddress } from '../../../cli/python/randomAddress.ts';
import { spreadOf } from '../../../cli/python/spread.ts';
import { loadOwn } from '../../../src/data/ownData.ts';
import type { TakenRun } from '../../../src/session/take/takenRun.ts';
import { withChange } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';
import { pythonWithNumpy } from '../../setup/numpy.ts';

const python = pythonWithNumpy();

const run = (changed: Partial<TakenRun>): TakenRun => ({
  settings: ours,
  methods: ['meta-pseudo-labels'],
  stars: null,
  moves: [],
  until: 10,
  ...changed,
});

test.skipIf(!python)('not the first steps of the story’s own run', async () => {
  let asked = 0;
  const spread = await spreadOf(python!, run({}), () => asked++ === 3);
  expect(spread.parameters).toBeGreaterThan(0);
  expect(spread.parameters).toBeLessThan(1e-5);
  expect(spread.loss).toBeLessThan(1e-5);
});

// Roundings of 3,000 steps, and then a first step on a steep slope: the first weights' last bits are far less.
test.skipIf(!python)('the first steps after a teacher was trained for thousands', async () => {
  await loadOwn();
  const { settings } = randomAddress('meta-pseudo-labels', 14, 3);
  const spread = await spreadOf(
    python!,
    run({ settings: withChange(settings, { steps: 10 }) }),
    ({ parameters, loss }) => Math.min(parameters, loss) > 1e-4,
  );
  expect(Math.min(spread.parameters, spread.loss)).toBeGreaterThan(1e-4);
});
