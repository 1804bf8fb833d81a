/** A lost device, four times over: the run goes on, and nothing is left behind. On SwiftShader through Dawn. */
import { memory } from '@tensorflow/tfjs-core';
import { MessageChannel } from 'node:worker_threads';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { webgpuInNode } from '../../../cli/webgpuInNode.ts';
import { wasmBytes } from '../../../cli/wasmBytes.ts';
import { twoMoon } from '../../../src/data/twoMoon.ts';
import type { Engine } from '../../../src/learn/engines/engine.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import { ours } from '../../../src/settings/presets.ts';
import { EngineChain, type OpenEngine } from '../../../src/worker/live/engineChain.ts';
import type { Frame, Reply, Request } from '../../../src/worker/protocol.ts';
import { serve, type Port } from '../../../src/worker/live/serve.ts';
import { trust } from './trust.ts';

beforeAll(webgpuInNode);

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** A served run of Meta Pseudo Labels; frames are acknowledged as they come. */
function serving(chain: EngineChain) {
  const { port1, port2 } = new MessageChannel();
  closing.push(() => port1.close());
  const frames: Frame[] = [];
  const engines: string[] = [];
  const send = (request: Request) => port2.postMessage(request);
  port2.on('message', (reply: Reply) => {
    if (reply.type === 'ready' || reply.type === 'engine') engines.push(reply.engine);
    if (reply.type === 'failed') throw new Error(JSON.stringify(reply.failure));
    if (reply.type !== 'frame') return;
    frames.push(reply.frame);
    send({ type: 'acknowledge' });
  });
  serve(port1 as unknown as Port, chain, trust);
  const { labels } = twoMoon.sample({ seed: 1, noise: 0.1, placement: 'spaced', wrongLabel: false });
  const settings = { ...ours, steps: 1_000_000 };
  send({
    type: 'start',
    run: 1,
    settings,
    methods: ['meta-pseudo-labels'],
    labels,
    change: 0,
    message: 0,
    playing: true,
    from: null,
  });
  return { frames, engines };
}

/** Until `count` more frames have come. */
const framesLater = (frames: Frame[], count: number): Promise<void> => {
  const target = frames.length + count;
  return expect.poll(() => frames.length, { interval: 5 }).toBeGreaterThanOrEqual(target) as never;
};

/** The largest step back between two frames, in frames of that time; 0: none. */
const largestFallBack = (steps: number[]): number =>
  Math.max(0, ...steps.slice(1).map((step, i) => steps[i]! - step));

const wasm: OpenEngine = async () => createWasmEngine(await wasmBytes());

describe('a lost device', () => {
  test('is replaced four times over, and no tensor is left behind', async () => {
    const { createWebgpuEngine } = await import('../../../src/learn/engines/webgpu/webgpu.ts');
    const devices: GPUDevice[] = [];
    const webgpu: OpenEngine = async () => {
      const device = await (await navigator.gpu.requestAdapter())!.requestDevice();
      devices.push(device);
      return createWebgpuEngine({ device });
    };
    let now = 0;
    const { frames, engines } = serving(new EngineChain([webgpu, wasm], { now: () => (now += 60_000) }));
    await framesLater(frames, 3);
    for (let loss = 1; loss <= 4; loss++) {
      devices.at(-1)!.destroy();
      await expect.poll(() => engines.length).toBe(loss + 1);
      await framesLater(frames, 3);
      // At rest there are the normal quantiles, the points, the run's row and its state. More live while a frame is
      // made, so a moment between is waited for; a single tensor left behind would keep it from coming.
      await expect.poll(() => memory().numTensors, { interval: 1 }).toBe(4);
    }
    expect(engines).toEqual(Array(5).fill('webgpu'));
    expect(largestFallBack(frames.map(({ step }) => step))).toBe(0);
  });

  test('that is lost again at once gives way to the next engine', async () => {
    const lose: (() => void)[] = [];
    const fragile: OpenEngine = async () => {
      const engine: Engine = (await wasm())!;
      const lost = new Promise<string>((resolve) => lose.push(() => resolve('gone')));
      return { ...bound(engine), name: 'webgpu', adapter: 'fragile', lost };
    };
    const { frames, engines } = serving(new EngineChain([fragile, wasm], { now: () => 0 }));
    await framesLater(frames, 2);
    lose[0]!();
    await framesLater(frames, 2);
    lose[1]!();
    await framesLater(frames, 2);
    expect(engines).toEqual(['webgpu', 'webgpu', 'wasm']);
    expect(largestFallBack(frames.map(({ step }) => step))).toBe(0);
  });
});

/** An engine's methods apart from it. */
const bound = (engine: Engine): Engine => ({
  name: engine.name,
  adapter: engine.adapter,
  create: (runs) => engine.create(runs),
  stepOnce: (...request) => engine.stepOnce(...request),
  evaluate: (...request) => engine.evaluate(...request),
  dispose: () => engine.dispose(),
});
