import { assert, asyncProperty, nat, string, tuple } from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { packed } from '../../../src/data/packedPoints.ts';
import { loadOwn } from '../../../src/data/ownData.ts';
import type { About } from '../../../src/session/take/about.ts';
import { openKept } from '../../../src/session/openKept.ts';
import { keptText, openedText, type KeptRun } from '../../../src/session/take/keptRun.ts';
import { defaultAddress, type Address } from '../../../src/settings/address.ts';
import { withChange } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';
import { bits, expectSame, moved, OpenSession, standing } from '../openSession.ts';

const about: About = {
  caption: 'A run.',
  address: 'https://example.org/',
  page: 'two-moons 0.1.0',
  engine: 'none',
  seeds: { data: 7, network: 1 },
  made: '2026-01-01',
};

beforeAll(async () => void (await loadOwn()));

/** A drag on its way has more decimals than an address. */
const dragged = moved(0, 0.123456789012345, -0.5);

const address: Address = {
  ...defaultAddress,
  view: 'uda',
  settings: withChange(ours, { 'data.seed': 7, steps: 400 }),
  labels: moved(1, 0.25, 0.5),
};

const run = {
  settings: address.settings,
  methods: ['uda'] as const,
  stars: address.labels,
  moves: [
    { step: 3, labels: dragged },
    { step: 120, labels: [] },
  ],
  until: 520,
  begins: [3],
};

const text = keptText(about, address, run, 130);

const opened = async (kept: string): Promise<KeptRun> => {
  const read = await openedText(kept);
  if (typeof read === 'string') throw new Error(read);
  return read;
};

describe('a run in a file', () => {
  test('opens as it was written, to the last digit', async () => {
    expect(await opened(text)).toEqual({ address, moves: run.moves, begins: [3], until: 520, step: 130 });
  });

  test('opens without what files of before did not have', async () => {
    const { begins, ...before } = run;
    expect(begins).toEqual([3]);
    const read = await opened(keptText(about, address, before, 130));
    expect(read).toEqual({ address, moves: run.moves, until: 520, step: 130 });
  });

  test('may have been laid out anew by an editor', async () => {
    const laidOut = `\uFEFF${JSON.stringify(JSON.parse(text), null, 2)}`;
    expect(await opened(laidOut)).toEqual(await opened(text));
  });

  test('has points of its own with it, however many', async () => {
    const points = packed({
      x: Float32Array.from({ length: 4000 }, (_, i) => Math.sin(i)),
      y: Uint8Array.from({ length: 2000 }, (_, i) => i % 3),
    });
    const own = { ...address, settings: withChange(ours, { 'data.points': points }), labels: null };
    const kept = keptText(about, own, { ...run, settings: own.settings, stars: null, moves: [] }, 0);
    expect((await opened(kept)).address).toEqual(own);
  });

  test.each([
    ['', 'foreign'],
    ['x,y,class\n1,2,A\n3,4,B\n', 'foreign'],
    ['{"cells": []}', 'foreign'],
    ['[1, 2', 'foreign'],
    [text.slice(0, -40), 'damaged'],
    [text.replace('"until":520', '"until":521'), 'damaged'],
    [text.replace('"version":1', '"version":2'), 'newer'],
    [text.replace('"version":1', '"version":"1"'), 'damaged'],
  ])('is not opened where it is none: %.30s', async (kept, why) => {
    expect(await openedText(kept)).toBe(why);
  });

  test('of a page that knows more settings than this one is not opened as another run', async () => {
    const newer = keptText(about, { ...address, view: 'unheard-of' as 'uda' }, run, 0);
    expect(await openedText(newer)).toBe('newer');
  });

  test('mangled a thousand times, is the same run or none, and no exception', async () => {
    const whole = JSON.stringify(await opened(text));
    const mangled = tuple(nat(text.length - 1), nat(40), string({ maxLength: 4, unit: 'grapheme' }), nat(3));
    let refused = 0;
    await assert(
      asyncProperty(mangled, async ([at, length, put, way]) => {
        const ways = [
          () => text.slice(0, at),
          () => text.slice(0, at) + put + text.slice(at),
          () => text.slice(0, at) + put + text.slice(at + 1),
          () => text.slice(0, at) + text.slice(at + 1 + length),
        ];
        const read = await openedText(ways[way]!());
        if (typeof read === 'string') refused++;
        else expect(JSON.stringify(read)).toBe(whole);
      }),
      { numRuns: 1000, seed: 1 },
    );
    // What a file says of itself, a third of it, may be changed.
    expect(refused).toBeGreaterThan(500);
  });
});

test('a run that was kept in the middle of its moves opens at its step, and ends as it would have', async () => {
  const hash = 'view=pseudo-labels&compare=supervised,pseudo-labels&steps=60';
  const first = await standing(20, hash);
  first.session.labels.place(0, 0.5, 0.5);
  await first.sees(first.labels);
  await first.walk(35);
  first.session.labels.place(1, 1.5, 0.2);
  await first.sees(first.labels);
  await first.walk(50);
  const { session } = first;
  const kept = keptText(about, session.store.get().address, session.taken, 50);
  const before = first.frame;
  await first.walk(95);

  const again = new OpenSession();
  openKept(again.session, await opened(kept));
  expectSame(await again.at(50), before);
  expect(again.state.address).toEqual(session.store.get().address);
  expect(again.session.taken).toEqual(session.taken);
  expect(again.session.playback.measurements.moves).toEqual([20, 35]);
  await again.walk(95);
  expect(bits(again.frame)).toEqual(bits(first.frame));
  expect(again.frame.status).toBe('finished');
  again.session.undo();
  expect(again.state.address.settings).toEqual(ours);
});
