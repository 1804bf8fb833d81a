/** The run and its transport: playing, stepping, scrubbing, the end and beyond, and what goes wrong. */
import { describe, expect, test } from 'vitest';
import { bits, expectSame, OpenSession, standing } from './openSession.ts';

const finished = (open: OpenSession) => open.until(({ status }) => status === 'finished');

describe('a run', () => {
  test('plays by itself where it is asked to, to its end', async () => {
    const open = new OpenSession({ hash: 'steps=100', playing: true });
    open.session.setSpeed('fastest');
    const frame = await finished(open);
    expect([frame.step, frame.until]).toEqual([100, 100]);
    expect(open.state.summary).toMatchObject({ step: 100, status: 'finished', labelCount: 6 });
    expect(open.state.engine).toMatchObject({ engine: 'wasm', adapter: 'SIMD WebAssembly', reason: null });
  });

  test('stands still where it is not, until Play', async () => {
    const open = new OpenSession({ hash: 'steps=100' });
    expect((await open.at(0)).status).toBe('paused');
    open.session.togglePlay();
    expect(open.state.playing).toBe(true);
    expect((await finished(open)).step).toBe(100);
  });

  test('pauses where it is, and plays on', async () => {
    const open = new OpenSession({ hash: 'steps=1000000', playing: true });
    open.session.setSpeed('fastest');
    await open.until(({ step }) => step > 20);
    open.session.togglePlay();
    const { step } = await open.until(({ status }) => status === 'paused');
    expect([open.state.playing, open.state.summary!.step]).toEqual([false, step]);
    open.session.togglePlay();
    await open.until((frame) => frame.step > step && frame.status === 'running');
  });

  test('plays as many steps again once it has come to its end', async () => {
    const open = await standing(60, 'steps=60');
    expect(open.frame.status).toBe('finished');
    open.session.togglePlay();
    const further = await open.until(({ step, status }) => step > 60 && status === 'finished');
    expect([further.step, further.until]).toEqual([120, 120]);
  });

  test('comes again from step 0, the same bit for bit, and the curves with it', async () => {
    const open = await standing(60, 'steps=60');
    const end = open.frame;
    open.session.reset();
    const first = await open.until(({ run }) => run !== end.run);
    expect(first.step).toBe(0);
    expect(open.session.playback.measurements.of('supervised').map(({ step }) => step)).toEqual([0]);
    open.session.seek(60);
    expectSame(await open.at(60), end);
  });

  test('keeps training while the view changes, and begins anew for another method', async () => {
    const open = await standing(40);
    const { run } = open.frame;
    open.session.show({ view: 'meta-pseudo-labels' });
    expect(open.hash).toBe('view=meta-pseudo-labels');
    open.session.seek(50);
    expect((await open.at(50)).run).toBe(run);
    open.session.show({ view: 'uda' });
    const other = await open.until((frame) => frame.run !== run);
    expect([other.step, other.methods.map(({ method }) => method)]).toEqual([
      0,
      ['supervised', 'pseudo-labels', 'meta-pseudo-labels', 'uda'],
    ]);
    open.session.show({ view: 'compare' });
    const third = await open.until((frame) => frame.run > other.run);
    expect([third.methods.length, open.hash]).toEqual([3, '']);
    open.session.show({ compare: ['supervised', 'uda'] });
    const fourth = await open.until((frame) => frame.run > third.run);
    expect(fourth.methods.map(({ method }) => method)).toEqual(['supervised', 'uda']);
  });

  test('goes on after its worker died, from where it stood', async () => {
    const open = await standing(40);
    const before = open.frame;
    open.workers[0]!.die('out of memory');
    const after = await open.until(({ run }) => run > before.run);
    expectSame(after, before);
    expect(open.state.engine!.reason).toEqual({ kind: 'error', message: 'out of memory' });
    expect(open.session.playback.measurements.of('supervised').map(({ step }) => step)).toContain(40);
    open.session.stepBy(1);
    await open.at(41);
  });
});

describe('a step', () => {
  test('forward and back comes to the very same numbers', async () => {
    const open = await standing(50);
    const before = open.frame;
    open.session.stepBy(1);
    const after = await open.at(51);
    expect(bits(after).methods).not.toEqual(bits(before).methods);
    open.session.stepBy(-1);
    expectSame(await open.at(50), before);
    open.session.stepBy(-1);
    await open.at(49);
    open.session.stepBy(1);
    expectSame(await open.at(50), before);
  });

  test('back from the first goes nowhere, nor does one past the end', async () => {
    const open = await standing(60, 'steps=60');
    open.session.seek(1000);
    open.session.seek(59.6);
    expect((await open.at(60)).status).toBe('finished');
    open.session.seek(0);
    await open.at(0);
    open.session.stepBy(-1);
    open.session.stepBy(1);
    await open.at(1);
  });
});

describe('scrubbing', () => {
  test('stands at the last place asked for, whatever was asked for on the way', async () => {
    const open = await standing(60, 'steps=60');
    const stands = new Map([[60, open.frame]]);
    for (const step of [5, 20, 35]) {
      open.session.seek(step);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      stands.set(step, await open.at(step));
    }
    for (const step of [60, 5, 35, 20, 60, 20]) open.session.seek(step);
    expectSame(await open.at(20), stands.get(20)!);
    open.session.stepBy(15);
    expectSame(await open.at(35), stands.get(35)!);
    expect(open.state.playing).toBe(false);
  });

  test('stops a run that plays', async () => {
    const open = new OpenSession({ hash: 'steps=1000000', playing: true });
    open.session.setSpeed('fastest');
    await open.until(({ step }) => step > 50);
    open.session.seek(25);
    await open.at(25);
    expect(open.state.playing).toBe(false);
  });
});

/** With tanh units weights of any size stay finite; with ReLU they do not. */
const rates = (rate: number): string => `network.activation=relu&student.learningRate=${rate}`;

describe('a run that diverges', () => {
  test('stops at finite numbers, and starts again with half the learning rates', async () => {
    const open = new OpenSession({ hash: rates(1_000_000), playing: true });
    const frame = await open.until(({ status }) => status === 'diverged');
    expect(open.state.summary!.status).toBe('diverged');
    for (const { student } of frame.methods) {
      expect(student.parameters.every(Number.isFinite)).toBe(true);
      expect(student.accuracy).toBeGreaterThan(0);
    }
    open.session.halveLearningRates();
    expect(open.hash).toBe(`${rates(500_000)}&teacher.learningRate=0.5`);
    expect(open.state.playing).toBe(true);
    await open.until(({ run }) => run > frame.run);
  });
});

describe('two people with one address', () => {
  test('see the same run', async () => {
    const hash = 'steps=60&data.seed=4&labels=A0.5,1.1;B0.5,-0.6;A-0.8,0.4';
    const [one, other] = [await standing(60, hash), await standing(60, hash)];
    expectSame(one.frame, other.frame);
    expect(one.frame.labels).toHaveLength(3);
  });
});
