import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Label } from '../../../src/data/dataset.ts';
import { twoMoon } from '../../../src/data/twoMoon.ts';
import type { Engine } from '../../../src/learn/engines/engine.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import { withValue } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';
import { EngineChain, type OpenEngine } from '../../../src/worker/live/engineChain.ts';
import type { Frame, Reply, Request } from '../../../src/worker/protocol.ts';
import { serve, type Port } from '../../../src/worker/live/serve.ts';
import { trust } from './trust.ts';
import { twisted } from './twisted.ts';

const settings = withValue(ours, 'steps', 200);
const { labels } = twoMoon.sample({ seed: 1, noise: 0.1, placement: 'spaced', wrongLabel: false });
const moved = labels.map((label, i) => (i === 0 ? { ...label, x: label.x + 0.3 } : label));
const kernel = readFileSync('src/learn/engines/wasm/kernel.wasm');
const openWasm = (): Promise<Engine> => createWasmEngine(new Uint8Array(kernel).buffer);

type ReplyOf<T extends Reply['type']> = Extract<Reply, { type: T }>;

/** The page's end of a worker's port. */
class Page {
  readonly heard: Reply[] = [];
  /** Whether frames are acknowledged as they come. */
  drawing = true;
  private messages = 0;
  private readonly port: MessagePort;
  private wake = () => {};

  constructor(...engines: OpenEngine[]) {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    port1.onmessage = ({ data }: MessageEvent<Reply>) => {
      this.heard.push(data);
      if (data.type === 'frame' && this.drawing) this.send({ type: 'acknowledge' });
      this.wake();
    };
    serve(port2 as unknown as Port, new EngineChain(engines), trust);
  }

  send(request: Request): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- ports have no origin
    this.port.postMessage(request);
  }

  start(change: Partial<Extract<Request, { type: 'start' }>> = {}): void {
    const methods = ['supervised', 'pseudo-labels', 'meta-pseudo-labels'] as const;
    this.send({
      type: 'start',
      run: 1,
      settings,
      methods: [...methods],
      labels,
      change: 0,
      message: 0,
      playing: true,
      from: null,
      ...change,
    });
  }

  /** Labels of run 1. */
  move(to: Label[], change: number): void {
    this.send({ type: 'labels', run: 1, labels: to, change, message: ++this.messages });
  }

  /** Goes to a step of run 1. */
  async at(step: number): Promise<Frame> {
    this.send({ type: 'seek', run: 1, step });
    return this.frame((frame) => frame.step === step && !seeking(frame));
  }

  /** The first reply of a kind, past or to come, that fits. Forgets it and all before it. */
  async hear<T extends Reply['type']>(
    type: T,
    fits: (reply: ReplyOf<T>) => boolean = () => true,
  ): Promise<ReplyOf<T>> {
    for (;;) {
      const at = this.heard.findIndex((reply) => reply.type === type && fits(reply as ReplyOf<T>));
      if (at >= 0) return this.heard.splice(0, at + 1).at(-1) as ReplyOf<T>;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  /** The first frame that fits; on the way to a step only where it is asked for. */
  async frame(fits: (frame: Frame) => boolean = (frame) => !seeking(frame)): Promise<Frame> {
    return (await this.hear('frame', ({ frame }) => fits(frame))).frame;
  }

  /** Resolves once all that was sent has come. */
  async received(): Promise<void> {
    this.send({ type: 'ping' });
    await this.hear('pong');
  }

  /** Waits out anything that may still come. */
  async quiet(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 80));
  }

  close(): void {
    this.port.close();
  }
}

const seeking = ({ status }: Frame) => status === 'seeking';
const weights = ({ step, methods }: Frame) => [step, methods.map(({ student }) => [...student.parameters])];
const finished = ({ status }: Frame) => status === 'finished';

let page: Page;
beforeEach(() => {
  page = new Page(openWasm);
});
afterEach(() => page.close());

describe('a served run', () => {
  test('says its engine, then trains to the end, frame by frame', async () => {
    page.start();
    expect(await page.hear('ready')).toEqual({
      type: 'ready',
      engine: 'wasm',
      adapter: 'SIMD WebAssembly',
      reason: null,
      unchecked: false,
    });
    const end = await page.frame(finished);
    expect([end.run, end.step, end.until]).toEqual([1, 200, 200]);
    expect(end.labels).toEqual(labels);
    expect(end.methods.map(({ method }) => method)).toEqual([
      'supervised',
      'pseudo-labels',
      'meta-pseudo-labels',
    ]);
    const [supervised, , meta] = end.methods;
    expect([supervised!.teacher, meta!.teacher === null]).toEqual([null, false]);
    for (const { student } of end.methods) {
      expect([student.parameters.length, student.grid.length, student.predictions.length]).toEqual([
        114, 7200, 1994,
      ]);
      expect(student.accuracy).toBeGreaterThan(0.5);
    }
  });

  test('sends one frame at a time, until it is acknowledged', async () => {
    page.drawing = false;
    page.start();
    await page.frame();
    await page.quiet();
    expect(page.heard.filter(({ type }) => type === 'frame')).toEqual([]);
    page.send({ type: 'acknowledge' });
    await page.frame();
  });

  test('drops requests of another run', async () => {
    page.start({ run: 7, playing: false });
    await page.frame();
    page.send({ type: 'play', run: 6 });
    page.send({ type: 'seek', run: 6, step: 50 });
    page.send({ type: 'labels', run: 6, labels: moved, change: 1, message: 1 });
    await page.quiet();
    page.send({ type: 'seek', run: 7, step: 3 });
    const frame = await page.frame();
    expect([frame.step, frame.labels]).toEqual([3, labels]);
  });

  test('gives way to a newer run', async () => {
    page.start({ run: 1 });
    page.start({ run: 2, settings: withValue(settings, 'network.seed', 5) });
    const end = await page.frame(({ run, status }) => run === 2 && status === 'finished');
    expect(end.step).toBe(200);
    page.start({ run: 3 });
    const again = await page.frame(({ run }) => run === 3);
    expect(again.step).toBeLessThan(200);
  });

  test('pauses, plays, seeks and steps', async () => {
    page.start({ playing: false });
    expect((await page.frame()).status).toBe('paused');
    page.send({ type: 'seek', run: 1, step: 120 });
    const there = await page.frame(({ step }) => step === 120);
    page.send({ type: 'seek', run: 1, step: 20 });
    expect((await page.frame()).step).toBe(20);
    page.send({ type: 'step', run: 1 });
    expect((await page.frame()).step).toBe(21);
    page.send({ type: 'seek', run: 1, step: 120 });
    expect(weights(await page.frame())).toEqual(weights(there));
    page.send({ type: 'play', run: 1 });
    await page.frame(finished);
    page.send({ type: 'play', run: 1 });
    expect((await page.frame(finished)).step).toBe(400);
  });

  test('is seen at a step that it went to before it plays on from there', async () => {
    page.start({ playing: false });
    await page.frame();
    page.drawing = false;
    page.send({ type: 'seek', run: 1, step: 120 });
    await page.frame();
    page.send({ type: 'seek', run: 1, step: 50 });
    page.send({ type: 'play', run: 1 });
    await page.received();
    page.send({ type: 'acknowledge' });
    const { step, status } = await page.frame();
    expect([step, status]).toEqual([50, 'running']);
    page.send({ type: 'acknowledge' });
    expect((await page.frame()).step).toBeGreaterThan(50);
  });

  test('takes moved labels, the newest where several wait', async () => {
    page.start({ playing: false });
    await page.frame();
    page.move([], 1);
    page.move(moved, 1);
    const frame = await page.frame(({ labels: seen }) => seen.length > 0);
    expect(frame.labels).toEqual(moved);
    expect([frame.message, frame.future, frame.futures]).toEqual([2, 1, [0, 1]]);
    page.move([], 1);
    expect((await page.frame()).methods.every(({ labelsRight }) => labelsRight === 0)).toBe(true);
  });

  test('rests while the page is hidden', async () => {
    page.send({ type: 'speed', speed: 100 });
    page.start({ settings: ours });
    const { step } = await page.frame(({ step: taken }) => taken > 0);
    page.send({ type: 'visible', visible: false });
    // Frames on their way come first, however late; a run that never rests holds this loop until it times out.
    do {
      page.heard.length = 0;
      await page.quiet();
    } while (page.heard.length > 0);
    page.send({ type: 'visible', visible: true });
    expect((await page.frame()).step).toBeGreaterThanOrEqual(step);
  });

  test('answers that it is alive', async () => {
    page.send({ type: 'ping' });
    await page.hear('pong');
  });
});

describe('a long way to a step', () => {
  const long = withValue(ours, 'steps', 1_000_000);
  /** On its way to the end of a run that takes far longer than a test. */
  const onTheWay = async (): Promise<Frame> => {
    page.start({ settings: long, playing: false });
    await page.frame();
    page.send({ type: 'seek', run: 1, step: 1_000_000 });
    return page.frame(seeking);
  };

  test('is seen, and a ping is answered on it', async () => {
    const first = await onTheWay();
    expect([first.step > 0, first.stepsPerSecond > 0]).toEqual([true, true]);
    await page.received();
    expect((await page.frame(seeking)).step).toBeGreaterThan(first.step);
  });

  test('is left off where it is paused, at numbers that are those of any other way there', async () => {
    await onTheWay();
    page.send({ type: 'pause', run: 1 });
    const paused = await page.frame(({ status }) => status === 'paused');
    page.send({ type: 'play', run: 1 });
    await page.frame(({ status, step }) => status === 'running' && step > paused.step);
    page.start({ settings: long, playing: false, run: 2 });
    page.send({ type: 'seek', run: 2, step: paused.step });
    const again = await page.frame((frame) => frame.run === 2 && frame.step === paused.step);
    expect(weights(again)).toEqual(weights(paused));
  });

  test('is left for another, and for another run', async () => {
    const { step } = await onTheWay();
    const back = await page.at(step - 1);
    expect([back.status, back.step]).toEqual(['paused', step - 1]);
    page.send({ type: 'seek', run: 1, step: 1_000_000 });
    await page.frame(seeking);
    page.start({ run: 2, playing: false });
    const { run, status, step: begun } = await page.frame((frame) => frame.run === 2);
    expect([run, status, begun]).toEqual([2, 'paused', 0]);
  });

  test('is gone on with, and looked into at its end, where it is to play from there', async () => {
    page.start({ playing: false });
    await page.frame();
    page.send({ type: 'seek', run: 1, step: 150 });
    page.send({ type: 'inspect', run: 1, method: 'meta-pseudo-labels' });
    page.send({ type: 'play', run: 1 });
    expect((await page.hear('inspection')).inspection.step).toBe(150);
    expect((await page.frame(finished)).step).toBe(200);
  });
});

describe('a change of labels', () => {
  test('that is taken back brings the other run back, and comes again itself', async () => {
    page.start();
    const end = await page.frame(finished);
    const before = await page.at(80);
    page.move(moved, 1);
    const after = await page.at(150);
    page.move(labels, 0);
    const back = await page.frame(({ future }) => future === 0);
    expect([weights(back), back.labels, back.until]).toEqual([weights(before), labels, 200]);
    page.move(moved, 1);
    const again = await page.frame(({ future }) => future === 1);
    expect([weights(again), again.labels]).toEqual([weights(after), moved]);
    page.move(labels, 0);
    page.send({ type: 'play', run: 1 });
    expect(weights(await page.frame(finished))).toEqual(weights(end));
  });

  test('is followed in order with others that wait', async () => {
    page.drawing = false;
    page.start({ playing: false });
    await page.frame();
    for (const [to, change] of [
      [moved, 1],
      [[], 2],
      [moved, 1],
      [labels, 0],
      [[], 2],
    ] as const)
      page.move([...to], change);
    page.send({ type: 'acknowledge' });
    const frame = await page.frame(({ message }) => message === 5);
    expect([frame.labels, frame.futures]).toEqual([[], [0, 1, 2]]);
  });

  test('counts relabeled points by futures', async () => {
    const wanted = { method: 'meta-pseudo-labels', feedback: false, relabels: true, units: false } as const;
    page.start({ playing: false });
    page.send({ type: 'closer', wanted });
    for (let step = 10; step <= 60; step += 10) await page.at(step);
    const { closer: before } = await page.at(60);
    page.move(moved, 1);
    for (let step = 70; step <= 120; step += 10) await page.at(step);
    page.move(labels, 0);
    const { closer: back } = await page.frame(({ future }) => future === 0);
    expect(Math.max(...before!.relabels!.counts)).toBeGreaterThan(0);
    expect(back).toEqual(before);
  });
});

/** An engine that can be held up: it trains and answers no more until it is let go. */
function holdable() {
  let held: Promise<void> | null = null;
  let [go, asked] = [() => {}, () => {}];
  const free = async () => {
    if (held) asked();
    await held;
  };
  const open = twisted((runs) => ({
    advance: async (count) => free().then(() => runs.advance(count)),
    read: async () => free().then(() => runs.read()),
  }));
  /** Resolves once something is asked of it. */
  const hold = (): Promise<void> => {
    held = new Promise((resolve) => (go = resolve));
    return new Promise((resolve) => (asked = resolve));
  };
  const letGo = (): void => {
    held = null;
    go();
  };
  return { open, hold, letGo };
}

describe('what is asked of a run while the one before is at work', () => {
  const next = { run: 2, playing: false, labels: moved };
  const meta = 'meta-pseudo-labels' as const;

  test('waits for that run where the one before begins', async () => {
    const { open, hold, letGo } = holdable();
    page = new Page(open);
    const held = hold();
    page.start({ playing: false });
    await held;
    page.start(next);
    page.send({ type: 'seek', run: 2, step: 142 });
    await page.received();
    letGo();
    const { run, step, labels: seen } = await page.frame();
    expect([run, step, seen]).toEqual([2, 142, moved]);
  });

  test('is done in its order, whatever came of it meanwhile', async () => {
    const { open, hold, letGo } = holdable();
    page = new Page(open);
    page.start({ playing: false });
    await page.at(10);
    const held = hold();
    page.send({ type: 'step', run: 1 });
    await held;
    page.move(labels, 1);
    page.move(moved, 1);
    page.send({ type: 'seek', run: 1, step: 60 });
    page.send({ type: 'seek', run: 1, step: 90 });
    page.move([], 2);
    page.send({ type: 'step', run: 1 });
    await page.received();
    letGo();
    expect((await page.frame(({ step }) => step === 91)).labels).toEqual([]);
    for (const [step, there] of [
      [10, labels],
      [11, moved],
      [89, moved],
      [90, []],
    ] as const)
      expect((await page.at(step)).labels).toEqual(there);
  });

  test('waits for that run where the one before seeks', async () => {
    const { open, hold, letGo } = holdable();
    page = new Page(open);
    page.start({ playing: false });
    await page.frame();
    const held = hold();
    page.send({ type: 'seek', run: 1, step: 20 });
    await held;
    page.start(next);
    page.send({ type: 'step', run: 2 });
    page.send({ type: 'inspect', run: 2, method: meta });
    await page.received();
    letGo();
    expect((await page.hear('inspection')).inspection).toMatchObject({ run: 2, step: 1 });
    const { run, step } = await page.frame();
    expect([run, step]).toEqual([2, 1]);
  });
});

const outOfMemory = (): never => {
  throw new Error('Out of memory.');
};

/** WebAssembly, of whose steps one portion fails. */
const failingAt = (portion: number) => {
  let portions = 0;
  return twisted(
    (runs) => ({
      advance: async (count) => {
        if (++portions === portion) outOfMemory();
        await runs.advance(count);
      },
    }),
    { name: 'wasm' },
  );
};

/** An engine whose device can be taken away, and that counts how often it was opened. */
function losable() {
  const losses: ((reason: string) => void)[] = [];
  const open = async (): Promise<Engine> => {
    const lost = new Promise<string>((resolve) => losses.push(resolve));
    return { ...(await openWasm()), lost };
  };
  return { open, lose: () => losses.at(-1)!('gone'), opened: () => losses.length };
}

describe('an engine that is lost', () => {
  test('comes back, and the run goes on to the same end', async () => {
    const undisturbed = new Page(openWasm);
    undisturbed.start();
    const expected = weights(await undisturbed.frame(finished));
    undisturbed.close();

    const { open, lose, opened } = losable();
    page = new Page(open);
    page.send({ type: 'speed', speed: 400 });
    page.start();
    await page.frame(({ step }) => step > 20);
    lose();
    expect((await page.hear('engine')).reason).toEqual({ kind: 'deviceLost' });
    expect(weights(await page.frame(finished))).toEqual(expected);
    expect(opened()).toBe(2);
  });

  test.each([
    ['seek', 1],
    ['seek', 2],
    ['step', 1],
  ] as const)('does what it was asked for when it threw, the %s of portion %i', async (type, portion) => {
    page = new Page(failingAt(portion));
    page.start({ playing: false, methods: ['meta-pseudo-labels'] });
    await page.frame();
    page.send(type === 'step' ? { type, run: 1 } : { type, run: 1, step: 142 });
    expect((await page.hear('engine')).reason).toEqual({ kind: 'error', message: 'Out of memory.' });
    expect((await page.frame()).step).toBe(type === 'step' ? 1 : 142);
  });

  test('gives way to the next where it throws again and again', async () => {
    const faulty = async (): Promise<Engine> => ({
      ...(await openWasm()),
      name: 'webgpu',
      create: outOfMemory,
    });
    page = new Page(faulty, openWasm);
    page.start();
    expect((await page.hear('ready')).engine).toBe('webgpu');
    const { reason } = await page.hear('engine', ({ engine }) => engine === 'wasm');
    expect(reason).toEqual({ kind: 'error', message: 'Out of memory.' });
    expect((await page.frame(finished)).step).toBe(200);
  });

  test('is reported where there is no other, and a new start tries again', async () => {
    let works = false;
    let opened = 0;
    let answer!: () => void;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    page = new Page(async () => {
      opened++;
      await asked;
      return works ? openWasm() : null;
    });
    page.start();
    await page.received();
    answer();
    expect((await page.hear('failed')).failure).toEqual({ kind: 'noEngine', reasons: [] });
    page.send({ type: 'visible', visible: true });
    for (let i = 0; i < 3; i++) await page.received();
    await page.quiet();
    expect([opened, page.heard]).toEqual([1, []]);
    works = true;
    page.start({ run: 2 });
    expect((await page.frame(finished)).run).toBe(2);
  });

  test('that failed takes no more of its run, and still hears of the next', async () => {
    let works = false;
    page = new Page(async () => ({ ...(await openWasm()), ...(works ? {} : { create: outOfMemory }) }));
    page.start();
    await page.hear('failed');
    works = true;
    page.send({ type: 'seek', run: 1, step: 20 });
    await page.quiet();
    page.start({ run: 2, playing: false });
    const { run, step } = await page.frame();
    expect([run, step]).toEqual([2, 0]);
  });
});

const stateOf = (frame: Frame, method: string) => {
  const { student, teacher } = frame.methods.find((other) => other.method === method)!;
  return [student.parameters, teacher!.parameters];
};

describe('a closer look', () => {
  const meta = 'meta-pseudo-labels' as const;
  const both = ['pseudo-labels', meta] as const;
  test.each(both)('takes the next step apart, and going on takes exactly that step: %s', async (method) => {
    page.start({ playing: false });
    page.send({ type: 'seek', run: 1, step: 60 });
    await page.frame(({ step }) => step === 60);
    page.send({ type: 'inspect', run: 1, method });
    const { inspection } = await page.hear('inspection');
    expect([inspection.step, inspection.batch.x.length]).toEqual([60, 256]);
    const next = [inspection.student.after.parameters, inspection.teacher.after.parameters];
    page.send({ type: 'step', run: 1 });
    expect(stateOf(await page.frame(({ step }) => step === 61), method)).toEqual(next);
  });

  test('steps past the run’s end', async () => {
    page.start();
    await page.frame(finished);
    page.send({ type: 'inspect', run: 1, method: meta });
    const { inspection } = await page.hear('inspection');
    page.send({ type: 'step', run: 1 });
    const frame = await page.frame(({ step }) => step === 201);
    expect(frame.status).toBe('paused');
    expect(stateOf(frame, meta)[0]).toEqual(inspection.student.after.parameters);
  });

  test('does not answer for a method without a teacher', async () => {
    page.start({ playing: false });
    await page.frame();
    page.send({ type: 'inspect', run: 1, method: 'supervised' });
    await page.quiet();
    expect(page.heard).toEqual([]);
  });

  test('comes with every frame while it is wanted', async () => {
    page.start();
    expect((await page.frame()).closer).toBeNull();
    const wanted = { method: meta, feedback: true, relabels: true, units: true };
    page.send({ type: 'closer', wanted });
    const { closer } = await page.frame((frame) => frame.closer !== null);
    expect(closer!.method).toBe(meta);
    expect(closer!.feedback).toHaveLength(7200 + 1994);
    expect([closer!.relabels!.from, closer!.relabels!.counts.length]).toEqual([0, 1994]);
    const { student, teacher } = closer!.units!;
    expect(student.values.map((layer) => layer.length)).toEqual([8, 8]);
    expect(student.weights.map(({ length }) => length)).toEqual([16, 64, 16]);
    expect(teacher!.output).toHaveLength(student.values[0]![0]!.length);
    page.send({ type: 'closer', wanted: null });
    await page.frame((frame) => frame.closer === null);
  });

  test('knows that a frozen teacher relabels nothing until its stars move', async () => {
    page.start({ playing: false });
    page.send({
      type: 'closer',
      wanted: { method: 'pseudo-labels', feedback: true, relabels: true, units: false },
    });
    page.send({ type: 'seek', run: 1, step: 100 });
    const before = (await page.frame(({ step, closer }) => step === 100 && closer !== null)).closer!;
    expect(before.feedback).toBeNull();
    expect(Math.max(...before.relabels!.counts)).toBe(0);
    page.move(moved, 1);
    const after = (await page.frame((frame) => frame.labels[0]!.x === moved[0]!.x)).closer!;
    const changed = [...after.relabels!.counts.keys()].filter((i) => after.relabels!.counts[i]! > 0);
    expect(changed.length).toBeGreaterThan(0);
    for (const i of changed) expect(after.relabels!.since[i]).toBe(100);
  });
});
