/** Engines that are wrong or silent, over a MessageChannel: WebAssembly takes over, and the page is told why. */
import { afterEach, describe, expect, test } from 'vitest';
import { twoMoon } from '../../../src/data/twoMoon.ts';
import type { EngineName, Runs } from '../../../src/learn/engines/engine.ts';
import { withValue } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';
import type { MethodId } from '../../../src/settings/settings.ts';
import { EngineChain, type OpenEngine } from '../../../src/worker/live/engineChain.ts';
import type { Trust } from '../../../src/worker/live/liveEngine.ts';
import type { EngineReport, Frame, Reply, Request } from '../../../src/worker/protocol.ts';
import { serve, type Port } from '../../../src/worker/live/serve.ts';
import { training, twisted } from './twisted.ts';
import { trust } from './trust.ts';

const steps = 900;
const settings = withValue(ours, 'steps', steps);
const { labels } = twoMoon.sample({ seed: 1, noise: 0.1, placement: 'spaced', wrongLabel: false });

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** A run to its end on the engine that it ends on; frames are acknowledged as they come. */
async function runOn(open: OpenEngine, last: EngineName, change: Partial<Trust> = {}, openWithin = 120_000) {
  const { port1, port2 } = new MessageChannel();
  closing.push(() => port1.close());
  const heard: Reply[] = [];
  const engines: Extract<Reply, EngineReport>[] = [];
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- ports have no origin
  const send = (request: Request) => port1.postMessage(request);
  const chain = new EngineChain([open, trust.measure], { asked: 'webgpu', openWithin });
  const ended = new Promise<Frame>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Reply>) => {
      heard.push(data);
      if (data.type === 'ready' || data.type === 'engine') engines.push(data);
      if (data.type !== 'frame') return;
      send({ type: 'acknowledge' });
      if (data.frame.status === 'finished' && engines.at(-1)?.engine === last) resolve(data.frame);
    };
  });
  serve(port2 as unknown as Port, chain, { ...trust, checkEvery: 0, ...change });
  const methods = ['supervised', 'pseudo-labels', 'meta-pseudo-labels'] as const;
  const run = { run: 1, settings, methods: [...methods], labels, change: 0, message: 0, playing: true };
  send({ type: 'start', ...run, from: null });
  const end = await ended;
  return { end, engines, heard };
}

const weights = ({ methods }: Frame) =>
  methods.map(({ student, teacher }) => [student, teacher].map((view) => [...(view?.parameters ?? [])]));

const noMeasure = async () => Promise.reject(new Error('no WebAssembly'));
const never = () => new Promise<never>(() => {});
const impatient = { answerWithin: 500 };

let healthy: ReturnType<typeof weights>;
test('a healthy engine is left alone, to the same bits', async () => {
  const alone = await runOn(trust.measure, 'wasm');
  healthy = weights(alone.end);
  const checked = await runOn(
    twisted(() => ({})),
    'webgpu',
  );
  expect(checked.engines.map(({ engine }) => engine)).toEqual(['webgpu']);
  expect(weights(checked.end)).toEqual(healthy);
});

describe('an engine gives way before anything of it is shown', () => {
  test.each([
    ['is wrong by a thousandth', training((all) => all.map((weight) => weight + 1e-3)), 'wrong', {}],
    ['answers zeros', training((all) => all.map(() => 0)), 'wrong', {}],
    [
      'draws zeros',
      twisted(() => ({}), { evaluate: async (_n, _p, x) => new Float32Array(x.length / 2) }),
      'wrong',
      {},
    ],
    ['is slow', twisted(() => ({})), 'slow', { stepsWithin: 0 }],
    ['never trains', twisted(() => ({ advance: never })), 'hung', impatient],
    ['never reads', twisted(() => ({ read: never })), 'hung', impatient],
    ['never evaluates', twisted(() => ({}), { evaluate: never }), 'hung', impatient],
  ] as const)('that %s', async (_, open, kind, change) => {
    const { end, engines, heard } = await runOn(open, 'wasm', change);
    expect(engines.map(({ engine }) => engine)).toEqual(['webgpu', 'wasm']);
    expect(engines[1]!.reason).toMatchObject({ kind });
    expect(heard.slice(0, 2).map(({ type }) => type)).toEqual(['ready', 'engine']);
    expect(weights(end)).toEqual(healthy);
  });

  test('that never opens, and the page is told since it asked for it', async () => {
    const { end, engines } = await runOn(never, 'wasm', {}, 100);
    expect(engines).toMatchObject([
      { engine: 'wasm', reason: { kind: 'refused', reason: { kind: 'hung' } } },
    ]);
    expect(weights(end)).toEqual(healthy);
  });
});

test('an engine that turns wrong on the way is left, from the last step that was right', async () => {
  const { end, engines } = await runOn(
    training((all) => all.map((weight) => weight + 1e-3), 500),
    'wasm',
  );
  const [, taken] = engines;
  expect(taken).toMatchObject({ type: 'engine', engine: 'wasm', reason: { kind: 'wrong' } });
  expect(taken!.type === 'engine' && taken!.right).toBeLessThan(500);
  expect(weights(end)).toEqual(healthy);
});

test('of the run before, nothing is told where an engine is wrong on the rows of the next', async () => {
  const { port1, port2 } = new MessageChannel();
  closing.push(() => port1.close());
  let isWrong = false;
  const engine = training((all) => (isWrong ? all.map((weight) => weight + 1e-3) : all));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- ports have no origin
  const send = (request: Request) => port1.postMessage(request);
  const start = (run: number, methods: MethodId[]) =>
    send({ type: 'start', run, settings, methods, labels, change: 0, message: 0, playing: true, from: null });
  const left = new Promise<Reply>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data.type === 'engine') resolve(data);
      if (data.type !== 'frame') return;
      if (data.frame.step > 100 && !isWrong) {
        isWrong = true;
        start(2, ['uda']);
      }
      send({ type: 'acknowledge' });
    };
  });
  const chain = new EngineChain([engine, trust.measure], { asked: 'webgpu', openWithin: 120_000 });
  serve(port2 as unknown as Port, chain, { ...trust, checkEvery: 0 });
  start(1, ['supervised']);
  expect(await left).toMatchObject({ run: 2, reason: { kind: 'wrong' }, right: null });
});

test('where WebAssembly cannot be had, nothing is checked, and that is said', async () => {
  const { engines } = await runOn(
    twisted(() => ({})),
    'webgpu',
    { measure: noMeasure },
  );
  expect(engines).toMatchObject([{ engine: 'webgpu', unchecked: true }]);
});

describe('a run that diverges', () => {
  /** With tanh units weights of any size stay finite; with ReLU they do not. */
  const relu = withValue(withValue(settings, 'network.activation', 'relu'), 'student.learningRate', 1e6);

  /** The frame that shows it, and the engines that were at work until it was held against the measure. */
  async function divergedBy(request: Request, open: OpenEngine, of: typeof settings) {
    const { port1, port2 } = new MessageChannel();
    closing.push(() => port1.close());
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- ports have no origin
    const send = (one: Request) => port1.postMessage(one);
    let checked: (() => void) | undefined;
    const end = (runs: Runs) => {
      runs.dispose();
      checked?.();
    };
    const measure = twisted((runs) => ({ dispose: () => end(runs) }), { name: 'wasm' });
    const engines: EngineReport[] = [];
    const frames: Frame[] = [];
    const seen = new Promise<void>((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<Reply>) => {
        if (data.type === 'ready' || data.type === 'engine') engines.push(data);
        if (data.type !== 'frame') return;
        frames.push(data.frame);
        if (frames.length === 3) return resolve();
        send({ type: 'acknowledge' });
        if (frames.length > 1) return;
        // What the opening took is over. Another frame follows the verdict.
        checked = () => setTimeout(() => send({ type: 'seek', run: 1, step: 0 }));
        send(request);
      };
    });
    const chain = new EngineChain([open, measure], { asked: 'webgpu', openWithin: 120_000 });
    serve(port2 as unknown as Port, chain, { ...trust, measure, checkEvery: 0 });
    const methods: MethodId[] = ['meta-pseudo-labels'];
    const run = { run: 1, settings: of, methods, labels, change: 0, message: 0, playing: false };
    send({ type: 'start', ...run, from: null });
    await seen;
    return { frame: frames[1]!, engines };
  }

  const right = twisted(() => ({}));
  const wrong = training((all) => all.map(() => NaN), 20);

  test.each<Request>([
    { type: 'seek', run: 1, step: steps },
    { type: 'seek', run: 1, step: 1 },
    { type: 'step', run: 1 },
    { type: 'play', run: 1 },
  ])('is shown where the measure does, too: $type', async (request) => {
    const { frame, engines } = await divergedBy(request, right, relu);
    expect(frame.status).toBe('diverged');
    expect(engines.map(({ engine }) => engine)).toEqual(['webgpu']);
  });

  test('is the engine’s fault where the measure does not', async () => {
    const { frame, engines } = await divergedBy({ type: 'seek', run: 1, step: steps }, wrong, settings);
    expect(frame.status).toBe('diverged');
    expect(engines.map(({ engine }) => engine)).toEqual(['webgpu', 'wasm']);
    expect(engines[1]).toMatchObject({ reason: { kind: 'wrong' }, right: 0 });
  });
});
