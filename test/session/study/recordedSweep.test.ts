import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { runSeeds } from '../../../src/learn/study/experiment.ts';
import { cellsOf } from '../../../src/learn/study/sweep.ts';
import {
  axes,
  firstSeed,
  method,
  recordedSweepRuns,
  seedCount,
} from '../../../src/session/study/recordedSweep.ts';
import { withChange } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';
import { openWasm } from '../openSession.ts';

const cells = cellsOf(axes, ours);

it('the recorded sweep is that of docs/results', () => {
  const result = JSON.parse(readFileSync('docs/results/feedback-and-consistency.json', 'utf8'));
  const accuracies: number[] = result.methods[0].accuracies;
  expect(accuracies).toHaveLength(cells.length * seedCount);
  const shown = cells.flatMap(({ change }) => recordedSweepRuns(method, withChange(ours, change)));
  shown.forEach(({ accuracy, seed }, i) => {
    expect(seed).toBe(firstSeed + (i % seedCount));
    expect(accuracy).toBeCloseTo(accuracies[i]!, 4);
  });
});

it.each([0, 9, 35])('cell %i has what a run ends with', async (index) => {
  const settings = withChange(ours, cells[index]!.change);
  const run = recordedSweepRuns(method, settings)[3]!;
  const [row] = await runSeeds(await openWasm(), { method, settings, seeds: [run.seed] });
  expect(run.accuracy).toBe(row!.accuracy);
});

it('ships in 2 kB', () => {
  expect(gzipSync(readFileSync('src/session/study/recordedSweep.json')).length).toBeLessThan(2048);
});
