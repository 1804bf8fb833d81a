/** A worker that dies: the next one goes on from the last frame, and nothing of the run is lost. */
import type { Failure } from '../../src/worker/failure.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { wasmBytes } from '../../cli/wasmBytes.ts';
import type { Label } from '../../src/data/dataset.ts';
import { createWasmEngine } from '../../src/learn/engines/wasm/wasm.ts';
import { dataOf } from '../../src/learn/run/data.ts';
import { withValue } from '../../src/settings/paths.ts';
import { ours } from '../../src/settings/presets.ts';
import { Client } from '../../src/worker/client.ts';
import { EngineChain } from '../../src/worker/live/engineChain.ts';
import type { Frame } from '../../src/worker/protocol.ts';
import { LiveWorker } from './liveWorker.ts';

const settings = withValue(ours, 'steps', 100_000);
const { labels } = dataOf(settings);
const moved: Label[] = labels.map((label, i) => (i === 0 ? { ...label, x: label.x + 0.4 } : label));
const unmoved = { change: 0, message: 0 };

let workers: LiveWorker[];
/** New workers get no script. */
let gone: boolean;
beforeEach(() => {
  gone = false;
  workers = [];
  vi.useFakeTimers({ toFake: ['setInterval'] });
});
afterEach(() => {
  for (const worker of workers) worker.terminate();
  vi.useRealTimers();
});

const wasm = () => new EngineChain([async () => createWasmEngine(await wasmBytes())]);

/** A page that acknowledges frames as they come. `mute`: its workers never answer. */
function page({
  mute = false,
  playing = true,
  methods = ['meta-pseudo-labels' as const, 'pseudo-labels' as const],
} = {}) {
  const frames: Frame[] = [];
  const failures: Failure[] = [];
  const reasons: (Failure | null)[] = [];
  const client: Client = new Client(
    () => {
      const worker = new LiveWorker(mute || gone ? null : wasm());
      workers.push(worker);
      return worker;
    },
    {
      frame(frame) {
        frames.push(frame);
        client.acknowledge();
      },
      measured() {},
      voided() {},
      inspection() {},
      engine: ({ reason }) => void reasons.push(reason),
      failed: (failure) => failures.push(failure),
    },
  );
  client.start({ settings, methods, labels, ...unmoved, playing });
  return { client, frames, failures, reasons };
}

const moreFrames = (frames: Frame[], count: number) => {
  const target = frames.length + count;
  return expect.poll(() => frames.length, { interval: 1 }).toBeGreaterThanOrEqual(target);
};
const alive = () => workers.filter((worker) => worker.alive);
/** Pings, so many seconds of them, with time for answers. */
async function seconds(count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    vi.advanceTimersByTime(1000);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Stops a client at a step, and tells what it shows there, bit for bit. */
async function shown({ client, frames }: ReturnType<typeof page>, step: number) {
  client.seek(step);
  const there = () => frames.at(-1)!.step === step && frames.at(-1)!.status === 'paused';
  await expect.poll(there, { interval: 1 }).toBe(true);
  const { labels: inForce, until, methods } = frames.at(-1)!;
  const weights = methods.map(({ student, teacher }) => [[...student.parameters], [...teacher!.parameters]]);
  const others = methods.map(({ otherFuture }) => otherFuture && [...otherFuture.grid]);
  return { inForce, until, weights, others, losses: methods.map(({ losses }) => losses) };
}

describe('a worker that dies', () => {
  test('ten times over is replaced each time, and the run never falls back', async () => {
    const { frames, failures, reasons } = page();
    for (let death = 0; death < 10; death++) {
      await moreFrames(frames, 2);
      if (death % 2) alive()[0]!.die('out of memory');
      else {
        alive()[0]!.vanish();
        await seconds(12);
      }
    }
    await moreFrames(frames, 2);
    expect(failures).toEqual([]);
    expect(alive()).toHaveLength(1);
    expect(reasons.slice(0, 3)).toEqual([
      null,
      { kind: 'silent' },
      { kind: 'error', message: 'out of memory' },
    ]);
    expect(reasons).toHaveLength(11);
    const steps = frames.map(({ step }) => step);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  test('takes no past with it: going back gives the same bits, over moved labels too', async () => {
    // Paused: how many snapshots a run that plays leaves behind is the machine's affair.
    const [whole, broken] = [page({ playing: false }), page({ playing: false })];
    for (const one of [whole, broken]) {
      await shown(one, 150);
      await shown(one, 60);
      one.client.labels({ labels: moved, change: 1, message: 1 });
      await expect.poll(() => one.frames.at(-1)!.labels).toEqual(moved);
      await shown(one, 120);
    }
    workers[1]!.die('out of memory');
    await moreFrames(broken.frames, 1);
    for (const step of [30, 0, 60, 120, 59, 140])
      expect(await shown(broken, step)).toEqual(await shown(whole, step));
  });

  test('takes no run with it that undo has brought back', async () => {
    // Paused: how many snapshots a run that plays leaves behind is the machine's affair.
    const [whole, broken] = [page({ playing: false }), page({ playing: false })];
    for (const one of [whole, broken]) {
      await shown(one, 150);
      await shown(one, 60);
      one.client.labels({ labels: moved, change: 1, message: 1 });
      await shown(one, 120);
      one.client.labels({ labels, change: 0, message: 2 });
      await expect.poll(() => [one.frames.at(-1)!.step, one.frames.at(-1)!.message]).toEqual([60, 2]);
    }
    workers[1]!.die('out of memory');
    await moreFrames(broken.frames, 1);
    expect(broken.frames.at(-1)).toMatchObject({ step: 60, labels, message: 2 });
    for (const step of [30, 100, 150, 170])
      expect(await shown(broken, step)).toEqual(await shown(whole, step));
  });

  test('takes no moves with it that a kept run has ahead of it', async () => {
    const [whole, broken] = [page({ playing: false }), page({ playing: false })];
    await shown(whole, 60);
    whole.client.labels({ labels: moved, change: 1, message: 1 });
    await expect.poll(() => whole.frames.at(-1)!.labels).toEqual(moved);
    const { history } = whole.client;
    expect(history).toEqual({ labels, moves: [{ step: 60, labels: moved }], until: 100_060 });

    broken.client.start({
      settings,
      methods: ['meta-pseudo-labels', 'pseudo-labels'],
      labels,
      ...unmoved,
      playing: false,
      replay: history,
    });
    workers[1]!.die('before it said anything');
    await shown(broken, 30);
    expect(broken.client.history).toEqual(history);
    workers[2]!.die('on the way');
    for (const step of [61, 120, 59]) expect(await shown(broken, step)).toEqual(await shown(whole, step));
    expect(broken.client.history).toEqual(history);
  });

  test('takes nothing with it that was asked for meanwhile', async () => {
    const { client, frames } = page();
    await moreFrames(frames, 2);
    client.seek(40);
    client.labels({ labels: moved, change: 1, message: 1 });
    workers[0]!.die('out of memory');
    await expect.poll(() => [frames.at(-1)!.step, frames.at(-1)!.labels]).toEqual([40, moved]);
    // Labels as they were at a step stay so, whichever were set last.
    client.seek(20);
    await expect.poll(() => frames.at(-1)!.labels).toEqual(labels);
    workers[1]!.die('out of memory');
    await moreFrames(frames, 1);
    expect(frames.at(-1)).toMatchObject({ step: 20, labels, status: 'paused' });
  });

  test('for want of its script says so, and goes on from where the run stood', async () => {
    const { client, frames, failures } = page();
    await moreFrames(frames, 2);
    gone = true;
    // Of a script that could not be had browsers say nothing.
    workers[0]!.die('');
    for (let attempt = 1; attempt < 4; attempt++) workers[attempt]!.die('');
    expect(failures).toEqual([{ kind: 'missing' }]);
    gone = false;
    const { step } = frames.at(-1)!;
    expect(client.tryAgain()).toBe(true);
    await moreFrames(frames, 1);
    expect(frames.at(-1)!.step).toBeGreaterThanOrEqual(step);
    expect(step).toBeGreaterThan(0);
  });
});
