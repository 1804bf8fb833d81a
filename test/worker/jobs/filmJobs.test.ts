import { describe, expect, it } from 'vitest';
import { wasmBytes } from '../../../cli/wasmBytes.ts';
import type { Engine } from '../../../src/learn/engines/engine.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import { dataOf } from '../../../src/learn/run/data.ts';
import { Trainer } from '../../../src/learn/run/trainer.ts';
import { ours } from '../../../src/settings/presets.ts';
import type { MethodId, Settings } from '../../../src/settings/settings.ts';
import { Viewer } from '../../../src/worker/live/frame.ts';
import { filmRun, type FilmFrame, type FilmJob } from '../../../src/worker/jobs/filmJobs.ts';

const settings: Settings = { ...ours, steps: 120 };
const { labels } = dataOf(settings);
const methods: MethodId[] = ['supervised', 'meta-pseudo-labels'];
const moved = labels.map((label, i) => (i === 0 ? { ...label, x: label.x + 0.3 } : label));
const steps = [0, 17, 50, 51, 120];

async function filmed(engine: Engine, job: Partial<FilmJob>): Promise<FilmFrame[]> {
  const frames: FilmFrame[] = [];
  const whole: FilmJob = { type: 'film', steps, settings, methods, labels, from: null, ...job };
  for await (const frame of filmRun(engine, whole)) frames.push(frame);
  return frames;
}

/** A run in which a star moved at step 50, and what was seen of it on the way. */
async function watched(engine: Engine) {
  const trainer = await Trainer.start(engine, { settings, methods, labels, from: null });
  const viewer = new Viewer(trainer);
  const seen: FilmFrame[] = [];
  for (const step of steps) {
    await trainer.seek(step);
    if (step === 50) await trainer.setLabels(moved);
    seen.push({ step, labels: trainer.labels, methods: await viewer.look(engine) });
  }
  return { trainer, seen };
}

/** The other future is what the watched run knew of at each step. */
const own = (frames: readonly FilmFrame[]) =>
  frames.map(({ methods: all, ...frame }) => ({
    ...frame,
    methods: all.map((method) => ({ ...method, otherFuture: null })),
  }));

describe('a film', () => {
  it('shows what was seen, from the run’s past', async () => {
    const engine = await createWasmEngine(await wasmBytes());
    const { trainer, seen } = await watched(engine);
    const { past, until } = trainer;
    expect(own(await filmed(engine, { from: { step: 0, until, past } }))).toEqual(own(seen));
    // Nothing is kept but the first snapshot and the move: the same is trained again.
    const forgetful = { ...past, snapshots: past.snapshots.slice(0, 1) };
    expect(own(await filmed(engine, { from: { step: 0, until, past: forgetful } }))).toEqual(own(seen));
  });

  it('shows the same of a run that is known by its moves alone', async () => {
    const engine = await createWasmEngine(await wasmBytes());
    const { trainer, seen } = await watched(engine);
    const replay = { moves: [{ step: 50, labels: moved }], until: trainer.until };
    expect(own(await filmed(engine, { replay }))).toEqual(own(seen));
  });

  it('ends where the run does', async () => {
    const engine = await createWasmEngine(await wasmBytes());
    const frames = await filmed(engine, { steps: [0, 100, 200, 300] });
    expect(frames.map(({ step }) => step)).toEqual([0, 100]);
  });
});
