import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wasmBytes } from '../../../cli/wasmBytes.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import { runSeeds } from '../../../src/learn/study/experiment.ts';
import { command, date, points, recordedRuns } from '../../../src/session/study/recordedRuns.ts';
import { ours } from '../../../src/settings/presets.ts';

const result = JSON.parse(readFileSync('docs/results/ours-spaced.json', 'utf8'));

describe('the recorded runs', () => {
  it('are those of docs/results, its date and its command', () => {
    expect({ date, command }).toEqual({ date: result.date, command: result.command });
    expect([...recordedRuns.keys()]).toEqual(result.methods.map(({ method }: { method: string }) => method));
    for (const { method, accuracies, medianOfLast500, worstOfLast500 } of result.methods) {
      const runs = recordedRuns.get(method)!;
      expect(runs.map(({ seed }) => seed)).toEqual(accuracies.map((_: number, i: number) => 5000 + i));
      for (const [i, run] of runs.entries()) {
        expect(run.accuracy).toBeCloseTo(accuracies[i], 4);
        expect(1 - run.wrongMedian / points).toBeCloseTo(medianOfLast500[i], 4);
        expect(1 - run.wrongMost / points).toBeCloseTo(worstOfLast500[i], 4);
      }
    }
  });

  it('are what the page trains on the same seed', async () => {
    const engine = await createWasmEngine(await wasmBytes());
    for (const [method, runs] of recordedRuns) {
      for (const run of [runs[0]!, runs.at(-1)!]) {
        const [row] = await runSeeds(engine, { method, settings: ours, seeds: [run.seed] });
        const { accuracy, medianOfLast500, worstOfLast500 } = row!;
        expect(run.accuracy).toBe(accuracy);
        expect([1 - run.wrongMedian / points, 1 - run.wrongMost / points]).toEqual([
          expect.closeTo(medianOfLast500!, 10),
          expect.closeTo(worstOfLast500!, 10),
        ]);
      }
    }
  });
});
