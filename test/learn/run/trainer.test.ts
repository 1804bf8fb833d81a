import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Label } from '../../../src/data/dataset.ts';
import type { Engine } from '../../../src/learn/engines/engine.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import { dataOf } from '../../../src/learn/run/data.ts';
import { finite } from '../../../src/learn/run/finite.ts';
import { mostFutures } from '../../../src/learn/run/futures.ts';
import { measureEvery } from '../../../src/learn/run/measure.ts';
import type { LiveRun } from '../../../src/learn/run/liveRun.ts';
import { Trainer } from '../../../src/learn/run/trainer.ts';
import { withValue } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';
import { methodIds } from '../../../src/settings/settings.ts';

const settings = withValue(ours, 'steps', 300);
const data = dataOf(settings);
const { labels } = data;
const moved: Label[] = labels.map((label, i) => (i === 0 ? { ...label, x: label.x + 0.4 } : label));
const kernel = readFileSync('src/learn/engines/wasm/kernel.wasm');

let engine: Engine;
beforeAll(async () => {
  engine = await createWasmEngine(new Uint8Array(kernel).buffer);
});

const begin = (change: Partial<LiveRun> = {}, on = engine): Promise<Trainer> =>
  Trainer.start(on, { settings, methods: [...methodIds], labels, from: null, ...change }, data);

/** States as plain numbers, so that they are compared bit for bit. */
const weights = (trainer: Trainer) =>
  trainer.snapshot.states.map(({ step, student, teacher }) => [step, [...student], teacher && [...teacher]]);

describe('a live run', () => {
  test('is the same however its steps are grouped, rounds of Noisy Student included', async () => {
    const [one, many] = [await begin(), await begin()];
    await one.advance(250);
    for (const count of [1, 99, 1, 49, 100]) await many.advance(count);
    expect(weights(many)).toEqual(weights(one));
  });

  test('stops by itself, and takes as many steps again when asked', async () => {
    const trainer = await begin();
    await trainer.advance(1000);
    expect([trainer.step, trainer.finished]).toEqual([300, true]);
    trainer.extend();
    expect(trainer.finished).toBe(false);
    await trainer.advance(1000);
    expect(trainer.step).toBe(600);
  });

  test('goes back and comes again bit for bit', async () => {
    const trainer = await begin();
    await trainer.advance(120);
    const at120 = weights(trainer);
    await trainer.advance(80);
    const at200 = weights(trainer);
    await trainer.seek(120);
    expect(weights(trainer)).toEqual(at120);
    await trainer.seek(37);
    expect(trainer.step).toBe(37);
    await trainer.seek(200);
    expect(weights(trainer)).toEqual(at200);
    await trainer.seek(-5);
    expect(trainer.step).toBe(0);
    await trainer.seek(9999);
    expect(trainer.step).toBe(300);
  });

  test('goes to a step in pieces as in one, over moves of labels and ends of rounds, and back', async () => {
    const replay = { moves: [{ step: 110, labels: moved }], until: 400 };
    const [one, many] = [await begin({ replay }), await begin({ replay })];
    expect(await one.seek(1000)).toBe(true);
    let pieces = 1;
    while (!(await many.seek(1000, 55))) pieces++;
    expect([pieces, many.step, many.labels]).toEqual([8, 400, moved]);
    expect(weights(many)).toEqual(weights(one));
    expect(many.takeMeasured()).toEqual(one.takeMeasured());
    expect(many.past).toEqual(one.past);
    while (!(await many.seek(109, 35)));
    await one.seek(109);
    expect([many.labels, weights(many)]).toEqual([labels, weights(one)]);
  });

  test('goes on from a checkpoint as if nothing had happened', async () => {
    const whole = await begin();
    await whole.advance(100);
    const past = { snapshots: [structuredClone(whole.snapshot)], events: [], replaced: [] };
    await whole.advance(100);
    const rest = await begin({ from: { step: 100, until: 300, past } });
    expect([rest.step, rest.until]).toEqual([100, 300]);
    await rest.advance(100);
    expect(weights(rest)).toEqual(weights(whole));
  });

  test('goes on with another engine of the same kind as if nothing had happened', async () => {
    const [whole, carried] = [await begin(), await begin()];
    await whole.advance(150);
    await carried.advance(60);
    carried.moveTo(await createWasmEngine(new Uint8Array(kernel).buffer));
    await carried.advance(90);
    expect(weights(carried)).toEqual(weights(whole));
  });
});

describe('a label that moves', () => {
  test('changes training from there on, and its steps are counted anew', async () => {
    const [still, changed] = [await begin(), await begin()];
    await still.advance(110);
    await changed.advance(60);
    await changed.setLabels(moved);
    expect([changed.step, changed.until]).toEqual([60, 360]);
    expect(changed.labels).toEqual(moved);
    await changed.advance(50);
    for (const [i, state] of changed.snapshot.states.entries())
      expect([...state.student]).not.toEqual([...still.snapshot.states[i]!.student]);
  });

  test('moves again at its step when the run is played over', async () => {
    const trainer = await begin();
    await trainer.advance(100);
    await trainer.setLabels(moved);
    await trainer.advance(60);
    const at160 = weights(trainer);
    await trainer.seek(50);
    expect(trainer.labels).toEqual(labels);
    await trainer.advance(110);
    expect(trainer.labels).toEqual(moved);
    expect(weights(trainer)).toEqual(at160);
  });

  test('does nothing where it stays in its place', async () => {
    const trainer = await begin();
    await trainer.advance(100);
    const before = weights(trainer);
    await trainer.setLabels(structuredClone(labels));
    expect([weights(trainer), trainer.until]).toEqual([before, 300]);
  });

  test('leaves the future that it replaced to be looked at', async () => {
    const trainer = await begin();
    await trainer.advance(100);
    await trainer.advance(100);
    const other = weights(trainer);
    expect(trainer.otherFuture).toBeNull();
    await trainer.seek(100);
    await trainer.setLabels(moved);
    await trainer.advance(100);
    const { states } = trainer.otherFuture!;
    expect(
      states.map((state) => [state.step, [...state.student], state.teacher && [...state.teacher]]),
    ).toEqual(other);
  });
});

describe('a change of labels that is taken back', () => {
  test('brings the run back as it stood, with what lay ahead of it', async () => {
    const trainer = await begin();
    await trainer.advance(300);
    const end = weights(trainer);
    await trainer.seek(100);
    const at100 = weights(trainer);
    await trainer.setLabels(moved, 1);
    await trainer.advance(150);
    await trainer.setLabels(labels, 0);
    expect([weights(trainer), trainer.labels, trainer.until]).toEqual([at100, labels, 300]);
    expect(trainer.otherFuture).toBeNull();
    await trainer.advance(200);
    expect(weights(trainer)).toEqual(end);
  });

  test('comes again as it stood when it is wanted after all', async () => {
    const trainer = await begin();
    await trainer.advance(300);
    await trainer.seek(100);
    await trainer.setLabels(moved, 1);
    await trainer.advance(150);
    const at250 = weights(trainer);
    await trainer.setLabels(labels, 0);
    await trainer.advance(20);
    await trainer.setLabels(moved, 1);
    expect([weights(trainer), trainer.labels, trainer.until]).toEqual([at250, moved, 400]);
    expect(trainer.otherFuture?.step).toBe(250);
    await trainer.seek(90);
    await trainer.advance(160);
    expect(weights(trainer)).toEqual(at250);
  });

  test('is one with all moves of its gesture', async () => {
    const trainer = await begin();
    await trainer.advance(100);
    const before = weights(trainer);
    for (const x of [0.1, 0.2, 0.3]) {
      await trainer.setLabels(
        labels.map((label, i) => (i === 0 ? { ...label, x } : label)),
        1,
      );
      await trainer.advance(10);
    }
    const numbers = trainer.whereabouts.futures;
    await trainer.setLabels(labels, 0);
    expect(weights(trainer)).toEqual(before);
    expect(numbers).toEqual([0, 1]);
  });

  test('comes back by its own moves, though time was turned back before them', async () => {
    const trainer = await begin();
    await trainer.advance(100);
    await trainer.setLabels(moved, 1);
    await trainer.advance(20);
    await trainer.seek(50);
    await trainer.setLabels([], 2);
    await trainer.advance(20);
    await trainer.setLabels(moved, 1);
    expect([trainer.step, trainer.labels]).toEqual([50, labels]);
    await trainer.advance(70);
    expect(trainer.labels).toEqual(moved);
  });

  test('is a move like any other once its run is forgotten', async () => {
    const trainer = await begin({ methods: ['supervised'] });
    for (let change = 1; change <= 20; change++) {
      await trainer.advance(1);
      await trainer.setLabels(labels.slice(change % 6), change);
    }
    const { futures, changes } = trainer.whereabouts;
    expect(futures).toHaveLength(mostFutures);
    expect(changes.toSorted((a, b) => a - b)).toEqual(Array.from({ length: mostFutures }, (_, i) => 13 + i));
    await trainer.setLabels(labels, 0);
    expect([trainer.step, trainer.labels, trainer.whereabouts.future]).toEqual([20, labels, 21]);
  });

  test('is not begun by labels that did not move', async () => {
    const trainer = await begin();
    await trainer.advance(100);
    const before = weights(trainer);
    await trainer.setLabels(structuredClone(labels), 1);
    expect(trainer.whereabouts.futures).toEqual([0]);
    await trainer.setLabels(moved, 1);
    expect(trainer.whereabouts.futures).toEqual([0, 1]);
    await trainer.setLabels(labels, 0);
    expect([trainer.step, weights(trainer), trainer.whereabouts.future]).toEqual([100, before, 0]);
  });
});

describe('a run whose weights stop being numbers', () => {
  test('stands at the last finite snapshot, in all its methods', async () => {
    const relu = withValue(withValue(settings, 'network.activation', 'relu'), 'student.learningRate', 1e6);
    const trainer = await begin({ settings: relu });
    await trainer.advance(50);
    expect(trainer.diverged).toBe(true);
    expect(trainer.step).toBe(0);
    expect(trainer.snapshot.states.every(finite)).toBe(true);
    await trainer.advance(50);
    expect(trainer.step).toBe(0);
  });

  test('stands at the very step before, however its steps are grouped', async () => {
    const relu = withValue(withValue(settings, 'network.activation', 'relu'), 'student.learningRate', 40);
    // Measured, and so read, at every fiftieth step.
    const far = withValue(relu, 'steps', 30_000);
    const live: Partial<LiveRun> = { settings: far, methods: ['meta-pseudo-labels', 'supervised'] };
    const [whole, sought, single] = [await begin(live), await begin(live), await begin(live)];
    await whole.advance(300);
    await sought.advance(2);
    while (!(await sought.seek(300, 41)));
    while (!single.diverged && single.step < 300) await single.advance(1);
    expect([single.diverged, single.step > 2, measureEvery(far)]).toEqual([true, true, 50]);
    for (const trainer of [whole, sought]) {
      expect([trainer.step, trainer.divergedAt]).toEqual([single.step, single.step + 1]);
      expect(weights(trainer)).toEqual(weights(single));
    }
    await whole.seek(0);
    await whole.advance(single.step + 5);
    expect([whole.divergedAt, weights(whole)]).toEqual([single.step + 1, weights(single)]);
  });

  test('says where, and goes on with labels that move', async () => {
    const relu = withValue(withValue(settings, 'network.activation', 'relu'), 'student.learningRate', 1e6);
    const trainer = await begin({ settings: relu, methods: ['meta-pseudo-labels'] });
    await trainer.seek(1);
    expect([trainer.step, trainer.divergedAt]).toEqual([0, 1]);
    expect(await trainer.setLabels(moved, 1)).toBe('moved');
    expect([trainer.step, trainer.divergedAt]).toEqual([0, null]);
    await trainer.advance(1);
    expect([trainer.step, trainer.divergedAt]).toEqual([0, 1]);
  });
});

describe('a device that takes its time to answer', () => {
  test('is asked everything on the way before its first answer', async () => {
    let asked = 0;
    let answer!: () => void;
    const answering = new Promise<void>((resolve) => (answer = resolve));
    const slow: Engine = {
      ...engine,
      create(all) {
        const runs = engine.create(all);
        return { ...runs, read: () => (asked++, runs.read().then((read) => answering.then(() => read))) };
      },
    };
    // None that reads before it starts.
    const live: Partial<LiveRun> = { methods: ['supervised', 'meta-pseudo-labels'] };
    const [trainer, whole] = [await begin(live, slow), await begin(live)];
    const training = trainer.advance(20);
    const each = measureEvery(settings);
    await expect.poll(() => asked).toBe(20 / each);
    answer();
    await training;
    await whole.advance(20);
    expect(weights(trainer)).toEqual(weights(whole));
    expect(trainer.takeMeasured()).toEqual(whole.takeMeasured());
  });

  test('leaves no step half counted where it fails on the way', async () => {
    let failing = false;
    const fragile: Engine = {
      ...engine,
      evaluate: (...given) => (failing ? Promise.reject(new Error('lost')) : engine.evaluate(...given)),
    };
    const [trainer, whole] = [await begin({}, fragile), await begin()];
    await trainer.advance(7);
    failing = true;
    await expect(trainer.advance(13)).rejects.toThrow('lost');
    expect(trainer.step).toBe(7);
    trainer.moveTo(engine);
    await trainer.advance(13);
    await whole.advance(7);
    await whole.advance(13);
    expect(weights(trainer)).toEqual(weights(whole));
    expect(trainer.takeMeasured()).toEqual(whole.takeMeasured());
  });
});
