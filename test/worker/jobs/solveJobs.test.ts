import { afterEach, describe, expect, it } from 'vitest';
import { wasmBytes } from '../../../cli/wasmBytes.ts';
import type { Engine } from '../../../src/learn/engines/engine.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import { dataOf } from '../../../src/learn/run/data.ts';
import { Trainer } from '../../../src/learn/run/trainer.ts';
import { ours } from '../../../src/settings/presets.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { Viewer } from '../../../src/worker/live/frame.ts';
import { JobPool } from '../../../src/worker/jobs/jobPool.ts';
import type { ElsewherePart, SolvedRun, SolvePart } from '../../../src/worker/jobs/solveJobs.ts';
import { fakeEngine } from '../../learn/fakeEngine.ts';
import { FakeWorker } from '../fakeWorker.ts';

const workers: FakeWorker[] = [];
afterEach(() => workers.splice(0).forEach((worker) => worker.terminate()));

const poolOf = (open: () => Promise<Engine>): JobPool =>
  new JobPool(() => {
    const worker = new FakeWorker(open);
    workers.push(worker);
    return worker;
  }, 1);

const wasm = async (): Promise<Engine> => createWasmEngine(await wasmBytes());
const settings: Settings = { ...ours, steps: 300 };
const { labels } = dataOf(settings);
const method = 'meta-pseudo-labels';
/** So many steps that a job yields many times. */
const endless: Settings = { ...ours, steps: 10_000_000 };

describe('a solve job', () => {
  it('ends with what the page draws of a run at its last step', async () => {
    const parts: SolvePart[] = [];
    await poolOf(wasm).run(
      { type: 'solve', method, settings, labels, measured: 'asLive' },
      { onPart: (part) => parts.push(part) },
    );
    const solved = parts.at(-1) as SolvedRun;
    const engine = await wasm();
    const trainer = await Trainer.start(engine, { settings, methods: [method], labels, from: null });
    await trainer.advance(300);
    const [frame] = await new Viewer(trainer).look(engine);
    expect(solved.frame).toEqual(frame);
    expect(solved.curve.at(-1)!.state).toEqual(trainer.snapshot.states[0]);
    expect(solved.curve.at(-1)!.measurement.accuracy).toBe(frame!.student.accuracy);
    expect(solved.diverged).toBe(false);
  });

  it('says how far it is and stops when it is canceled, for the next one to begin', async () => {
    const stop = new AbortController();
    const steps: number[] = [];
    const pool = poolOf(async () => fakeEngine());
    const solving = pool.run(
      { type: 'solve', method, settings: endless, labels, measured: 'seldom' },
      {
        signal: stop.signal,
        onPart: (part) => {
          steps.push(part as number);
          if (steps.length === 3) stop.abort(new Error('another place'));
        },
      },
    );
    await expect(solving).rejects.toThrow('another place');
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    const parts: SolvePart[] = [];
    await pool.run(
      { type: 'solve', method, settings, labels, measured: 'asLive' },
      { onPart: (part) => parts.push(part) },
    );
    expect(parts.at(-1)).toHaveProperty('frame');
    expect(workers).toHaveLength(1);
  });
});

describe('an elsewhere job', () => {
  it('ends with the accuracy had one label lain there, as a solve with it there', async () => {
    const place = { x: 0.9, y: 0.1 };
    const pool = poolOf(wasm);
    const parts: ElsewherePart[] = [];
    const solves: SolvePart[] = [];
    await pool.run(
      { type: 'elsewhere', method, settings, labels, index: 4, place },
      { onPart: (part) => parts.push(part) },
    );
    const moved = labels.map((label, i) => (i === 4 ? { ...label, ...place } : label));
    await pool.run(
      { type: 'solve', method, settings, labels: moved, measured: 'seldom' },
      { onPart: (part) => solves.push(part) },
    );
    const { accuracy } = (solves.at(-1) as SolvedRun).frame.student;
    expect(parts.at(-1)).toEqual({ accuracy });
  });
});
