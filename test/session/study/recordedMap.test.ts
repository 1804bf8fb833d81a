import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { wasmBytes } from '../../../cli/wasmBytes.ts';
import { cellAt, cellPlace, mapCells } from '../../../src/data/mapGrid.ts';
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import { Trainer } from '../../../src/learn/run/trainer.ts';
import { isCurrent } from '../../../src/session/solve/mapping.ts';
import { accuracies, date, points, request } from '../../../src/session/study/recordedMap.ts';
import { roundedLabel } from '../../../src/settings/labelsText.ts';
import { withValue } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';

const { labels } = twoMoon.sample(ours.data);

describe('the recorded map', () => {
  it('is that of docs/results', () => {
    const result = JSON.parse(readFileSync('docs/results/map.json', 'utf8'));
    expect(date).toBe(result.date);
    expect(points).toBe(twoMoon.unlabeledCount);
    expect(accuracies).toHaveLength(mapCells);
    for (const [cell, accuracy] of accuracies.entries())
      expect(accuracy).toBeCloseTo(result.methods[0].accuracies[cell], 4);
  });

  it('is of the star of moon A that lies to the right', () => {
    const rightmost = labels.filter((label) => label.class === 0).sort((a, b) => b.x - a.x)[0]!;
    expect(request.labels[request.index]).toEqual(roundedLabel(rightmost));
  });

  it('stands for the default run wherever its star lies, and for no other', () => {
    expect(isCurrent(request, { settings: ours, labels })).toBe(true);
    const moved = labels.map((label, i) => (i === request.index ? { ...label, x: 0, y: 0 } : label));
    expect(isCurrent(request, { settings: ours, labels: moved })).toBe(true);
    expect(isCurrent(request, { settings: withValue(ours, 'data.seed', 2), labels })).toBe(false);
  });

  it.each([
    ['at home', 0.9, 0.7],
    ['in the gap', 0.5, 0.25],
    ['in the other moon', 1, -0.5],
    ['in a corner', -1.4, 1.6],
  ])('has what a run ends with whose star is dragged there: %s', async (_, x, y) => {
    const engine = await createWasmEngine(await wasmBytes());
    const cell = cellAt(twoMoon.domain, x, y);
    const dragged = labels.map((label, i) =>
      i === request.index ? { ...label, ...cellPlace(twoMoon.domain, cell) } : label,
    );
    const live = {
      settings: ours,
      methods: ['meta-pseudo-labels' as const],
      labels: dragged.map(roundedLabel),
      from: null,
    };
    const trainer = await Trainer.start(engine, live);
    await trainer.advance(ours.steps);
    expect(accuracies[cell]).toBe(trainer.takeMeasured()[0]!.at(-1)!.accuracy);
    trainer.dispose();
  });

  it('ships in 2 kB', () => {
    expect(gzipSync(readFileSync('src/session/study/recordedMap.json')).length).toBeLessThan(2048);
  });
});
