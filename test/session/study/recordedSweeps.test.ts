import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { rows } from '../../../cli/reproduce/rows.ts';
import { readResult } from '../../../cli/reproduce/result.ts';
import { runSeeds } from '../../../src/learn/study/experiment.ts';
import { cellsOf } from '../../../src/learn/study/sweep.ts';
import {
  recordedAxis,
  recordedSweepRuns,
  recordedSweeps,
} from '../../../src/session/study/recordedSweeps.ts';
import { withChange } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';
import { openWasm } from '../openSession.ts';

const named = recordedSweeps.map((sweep) => [sweep.axes.map(({ path }) => path).join(' × '), sweep] as const);

describe.each(named)('the recorded sweep of %s', (_, { axes, methods, command, firstSeed, seedCount }) => {
  const cells = cellsOf(axes, ours);

  it('is that of docs/results', () => {
    const result = rows
      .filter(({ sweep }) => sweep)
      .flatMap((experiment) => readResult('docs/results', experiment) ?? [])
      .find((one) => one.command === command)!;
    for (const method of methods) {
      const { accuracies } = result.methods.find((one) => one.method === method)!;
      const shown = cells.flatMap(({ change }) => recordedSweepRuns(axes, method, withChange(ours, change)));
      expect(accuracies).toHaveLength(shown.length);
      shown.forEach(({ accuracy, seed }, i) => {
        expect(seed).toBe(firstSeed + (i % seedCount));
        expect(accuracy).toBeCloseTo(accuracies[i]!, 4);
      });
    }
  });

  it.each([0, cells.length - 1])('has in cell %i what a run ends with', async (index) => {
    const settings = withChange(ours, {
      ...cells[index]!.change,
      ...(axes[0].path === 'steps' && { steps: 300 }),
    });
    const method = methods.at(-1)!;
    const run = recordedSweepRuns(axes, method, settings)[3]!;
    const [row] = await runSeeds(await openWasm(), { method, settings, seeds: [run.seed] });
    expect(run.accuracy).toBe(row!.accuracy);
  });
});

it('values of one setting alone come before those beside another', () => {
  expect(recordedAxis('teacher.feedback.weight')?.values).toContain(0.3);
  expect(recordedAxis('network.gain')).toBeUndefined();
});

it('ships in 20 kB', () => {
  expect(gzipSync(readFileSync('src/session/study/recordedSweeps.json')).length).toBeLessThan(20_000);
});
