import { expect, test } from 'vitest';
import { wasmBytes } from '../../../cli/wasmBytes.ts';
import type { Engine } from '../../../src/learn/engines/engine.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import { dataOf } from '../../../src/learn/run/data.ts';
import { Trainer } from '../../../src/learn/run/trainer.ts';
import { withValue } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';
import { RunCheck } from '../../../src/worker/live/runCheck.ts';
import type { MethodFrame } from '../../../src/worker/protocol.ts';

test('a measure that throws says nothing of the engine, and is asked again', async () => {
  const engine = await createWasmEngine(await wasmBytes());
  let asked = 0;
  const measure: Engine = {
    ...engine,
    create: (runs) => {
      if (++asked === 1) throw new Error('Out of memory.');
      return engine.create(runs);
    },
  };
  const settings = withValue(ours, 'steps', 1000);
  const { labels } = dataOf(settings);
  const trainer = await Trainer.start(engine, { settings, methods: ['supervised'], labels, from: null });
  const missed: unknown[] = [];
  const check = new RunCheck(measure, trainer, new Float32Array(), 0, (deviation) => missed.push(deviation));
  const train = async () => {
    await trainer.advance(check.begin(4));
    check.end([{ student: { grid: new Float32Array() } } as MethodFrame]);
  };
  await train();
  await expect.poll(() => asked).toBe(1);
  await expect.poll(async () => (await train(), check.right)).toBeGreaterThan(4);
  expect(missed).toEqual([]);
});
