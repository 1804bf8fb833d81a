/** Time travel through the worker's messages, on every engine that runs here: a branch where nothing changed. */
import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { nodeEngines } from '../../../cli/engines.ts';
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { defaultAddress } from '../../../src/settings/address.ts';
import { withValue } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';
import type { MethodId } from '../../../src/settings/settings.ts';
import { EngineChain, type OpenEngine } from '../../../src/worker/live/engineChain.ts';
import type { Frame, Reply, Request } from '../../../src/worker/protocol.ts';
import { serve, type Port } from '../../../src/worker/live/serve.ts';
import { trust } from './trust.ts';

interface Run {
  steps: number;
  /** Where it branches. */
  from: number;
  methods: MethodId[];
}

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** What runs on a CPU in place of a GPU takes 40 ms a step: few of them, and no teacher that is trained first. */
const short: Run = { steps: 44, from: 40, methods: ['meta-pseudo-labels'] };
const whole: Run = { steps: 3000, from: 400, methods: [...defaultAddress.compare] };

const { labels } = twoMoon.sample({ seed: 1, noise: 0.1, placement: 'spaced', wrongLabel: false });
const moved = labels.map((label, i) => (i === 0 ? { ...label, x: label.x + 0.3 } : label));

/** A paused run of the three methods. Frames are acknowledged as they come. */
function serving(open: OpenEngine, { steps, methods }: Run) {
  const { port1, port2 } = new MessageChannel();
  closing.push(() => port1.close());
  const frames: Frame[] = [];
  const send = (request: Request) => port2.postMessage(request);
  port2.on('message', (reply: Reply) => {
    if (reply.type === 'failed') throw new Error(JSON.stringify(reply.failure));
    if (reply.type !== 'frame') return;
    frames.push(reply.frame);
    send({ type: 'acknowledge' });
  });
  serve(port1 as unknown as Port, new EngineChain([open]), trust);
  const settings = withValue(ours, 'steps', steps);
  const unmoved = { labels, change: 0, message: 0 };
  send({ type: 'start', run: 1, settings, methods, ...unmoved, playing: false, from: null });
  return { frames, send };
}

type Served = ReturnType<typeof serving>;

/** The next frame, past ones included, that fits. */
async function frame({ frames }: Served, fits: (frame: Frame) => boolean): Promise<Frame> {
  await expect.poll(() => frames.some(fits), { interval: 5 }).toBe(true);
  const found = frames.find(fits)!;
  frames.length = 0;
  return found;
}

/** Plays to the end. Every weight, loss and belief on the way, by step. */
async function played(served: Served): Promise<Map<number, Frame['methods']>> {
  served.frames.length = 0;
  served.send({ type: 'play', run: 1 });
  await expect.poll(() => served.frames.at(-1)?.status, { interval: 20 }).toBe('finished');
  return new Map(served.frames.map(({ step, methods }) => [step, methods]));
}

const at = (served: Served, step: number): Promise<Frame> => {
  served.frames.length = 0;
  served.send({ type: 'seek', run: 1, step });
  return frame(served, (one) => one.step === step && one.status !== 'running');
};

describe.each(nodeEngines())('$name: a branch', ({ name, create }) => {
  const run = name === 'wasm' ? whole : short;
  const { steps, from } = run;
  test('reproduces the rest of the run bit for bit where nothing was changed', async () => {
    const served = serving(create, run);
    const there = (await at(served, from)).methods;
    const [first, end] = [await played(served), await at(served, steps - 1)];

    expect((await at(served, from)).methods).toEqual(there);
    served.send({ type: 'labels', run: 1, labels: structuredClone(labels), change: 1, message: 1 });
    const again = await played(served);
    const shared = [...again.keys()].filter((step) => step > from && first.has(step));
    expect(shared).toContain(steps);
    for (const step of shared) expect(again.get(step)).toEqual(first.get(step));
    expect((await at(served, steps - 1)).methods).toEqual(end.methods);
  });

  test('leaves the run that it left to be taken up, bit for bit', async () => {
    const served = serving(create, run);
    const there = (await at(served, from)).methods;
    const end = await at(served, steps);
    await at(served, from);
    served.send({ type: 'labels', run: 1, labels: moved, change: 1, message: 1 });
    expect((await at(served, from + 2)).methods).not.toEqual(there);
    served.send({ type: 'labels', run: 1, labels, change: 0, message: 2 });
    expect((await frame(served, ({ message }) => message === 2)).methods).toEqual(there);
    expect((await played(served)).get(steps)).toEqual(end.methods);
  });
});
