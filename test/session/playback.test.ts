/** The run as the page has it: which it is, what is seen of it, and what goes wrong. */
import { describe, expect, test } from 'vitest';
import { expectSame, OpenSession, standing } from './openSession.ts';

describe('a run', () => {
  test('plays by itself where it is asked to, to its end', async () => {
    const open = new OpenSession({ hash: 'steps=100', playing: true });
    open.session.transport.setSpeed('fastest');
    const frame = await open.until(({ status }) => status === 'finished');
    expect([frame.step, frame.until]).toEqual([100, 100]);
    expect(open.state.summary).toMatchObject({ step: 100, status: 'finished', labelCount: 6 });
    expect(open.state.engine).toMatchObject({ engine: 'wasm', adapter: 'SIMD WebAssembly', reason: null });
  });

  test('keeps training while the view changes, and begins anew for another method', async () => {
    const open = await standing(40);
    const { run } = open.frame;
    open.session.show({ view: 'meta-pseudo-labels' });
    expect(open.hash).toBe('view=meta-pseudo-labels');
    open.session.transport.seek(50);
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
    open.session.transport.stepBy(1);
    await open.at(41);
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
    open.session.settings.halveLearningRates();
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
