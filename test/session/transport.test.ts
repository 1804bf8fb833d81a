/** Playing, stepping, scrubbing, the end and beyond. */
import { describe, expect, test } from 'vitest';
import { bits, expectSame, moved, OpenSession, standing } from './openSession.ts';

describe('a run', () => {
  test('stands still where it is not, until Play', async () => {
    const open = new OpenSession({ hash: 'steps=100' });
    expect((await open.at(0)).status).toBe('paused');
    open.session.transport.togglePlay();
    expect(open.state.playing).toBe(true);
    expect((await open.until(({ status }) => status === 'finished')).step).toBe(100);
  });

  test('pauses where it is, and plays on', async () => {
    const open = new OpenSession({ hash: 'steps=1000000', playing: true });
    open.session.transport.setSpeed('fastest');
    await open.until(({ step }) => step > 20);
    open.session.transport.togglePlay();
    const { step } = await open.until(({ status }) => status === 'paused');
    expect([open.state.playing, open.state.summary!.step]).toEqual([false, step]);
    open.session.transport.togglePlay();
    await open.until((frame) => frame.step > step && frame.status === 'running');
  });

  test('plays as many steps again once it has come to its end', async () => {
    const open = await standing(60, 'steps=60');
    expect(open.frame.status).toBe('finished');
    open.session.transport.togglePlay();
    const further = await open.until(({ step, status }) => step > 60 && status === 'finished');
    expect([further.step, further.until]).toEqual([120, 120]);
  });

  test('comes again from step 0, the same bit for bit, and the curves with it', async () => {
    const open = await standing(60, 'steps=60');
    const end = open.frame;
    open.session.transport.reset();
    const first = await open.until(({ run }) => run !== end.run);
    expect(first.step).toBe(0);
    expect(open.session.playback.measurements.of('supervised').map(({ step }) => step)).toEqual([0]);
    open.session.transport.seek(60);
    expectSame(await open.at(60), end);
  });
});

describe('a step', () => {
  test('forward and back comes to the very same numbers', async () => {
    const open = await standing(50);
    const before = open.frame;
    open.session.transport.stepBy(1);
    const after = await open.at(51);
    expect(bits(after).methods).not.toEqual(bits(before).methods);
    open.session.transport.stepBy(-1);
    expectSame(await open.at(50), before);
    open.session.transport.stepBy(-1);
    await open.at(49);
    open.session.transport.stepBy(1);
    expectSame(await open.at(50), before);
  });

  test('back from the first goes nowhere, nor does one past the end', async () => {
    const open = await standing(60, 'steps=60');
    open.session.transport.seek(1000);
    open.session.transport.seek(59.6);
    expect((await open.at(60)).status).toBe('finished');
    open.session.transport.seek(0);
    await open.at(0);
    open.session.transport.stepBy(-1);
    open.session.transport.stepBy(1);
    await open.at(1);
  });
});

/** On its way to the end of a run that takes far longer than a test. */
const farOff = async () => {
  const open = await standing(20, 'steps=1000000');
  open.session.transport.seek(1_000_000);
  expect((await open.until(({ status }) => status === 'seeking')).step).toBeLessThan(1_000_000);
  return open;
};

describe('scrubbing', () => {
  test('stands at the last place asked for, whatever was asked for on the way', async () => {
    const open = await standing(60, 'steps=60');
    const stands = new Map([[60, open.frame]]);
    for (const step of [5, 20, 35]) {
      open.session.transport.seek(step);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      stands.set(step, await open.at(step));
    }
    for (const step of [60, 5, 35, 20, 60, 20]) open.session.transport.seek(step);
    expectSame(await open.at(20), stands.get(20)!);
    open.session.transport.stepBy(15);
    expectSame(await open.at(35), stands.get(35)!);
    expect(open.state.playing).toBe(false);
  });

  test('is seen on a long way, and paused there', async () => {
    const open = await farOff();
    open.session.transport.togglePlay();
    const { step } = await open.until(({ status }) => status === 'paused');
    expect([open.state.playing, step < 1_000_000]).toEqual([false, true]);
    open.session.transport.togglePlay();
    await open.until((frame) => frame.step > step && frame.status === 'running');
  });

  test('leaves off on a long way where a star moves: it would wait for its answer', async () => {
    const open = await farOff();
    open.session.labels.place(0, 0.5, 0.5);
    const { step, status } = await open.sees(moved(0, 0.5, 0.5));
    expect([step < 1_000_000, status]).toEqual([true, 'paused']);
  });

  test('leaves off so and plays on from there, where it was to play from its end', async () => {
    const open = await farOff();
    open.session.transport.play(true);
    open.session.labels.place(0, 0.5, 0.5);
    const { step, status } = await open.sees(moved(0, 0.5, 0.5));
    expect([step < 1_000_000, status, open.state.playing]).toEqual([true, 'running', true]);
    await open.until((frame) => frame.step > step);
  });

  test('stops a run that plays', async () => {
    const open = new OpenSession({ hash: 'steps=1000000', playing: true });
    open.session.transport.setSpeed('fastest');
    await open.until(({ step }) => step > 50);
    open.session.transport.seek(25);
    await open.at(25);
    expect(open.state.playing).toBe(false);
  });
});
