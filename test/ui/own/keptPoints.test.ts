/** What the browser keeps of one's own points, and what follows where it cannot. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nameOf, packed } from '../../../src/data/packedPoints.ts';
import { keepPoints, lastPoints, pointsNamed } from '../../../src/ui/own/keptPoints.ts';
import { FakeStore } from './fakeStore.ts';

let store: FakeStore;

beforeEach(() => {
  store = new FakeStore();
  vi.stubGlobal('indexedDB', store.factory);
});

afterEach(() => {
  // A connection is held as long as the page lives: the next test makes its own.
  store.lost = true;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Two points, for each number others. */
const text = (i: number): string =>
  packed({ x: Float32Array.of(i / 1000, 0, 0, i / 1000), y: Uint8Array.of(0, 1) });

test('has points by name, and those that were kept last', async () => {
  expect(await lastPoints()).toBeNull();
  expect(await keepPoints(text(1))).toBe(true);
  expect(await keepPoints(text(2))).toBe(true);
  expect(await pointsNamed(nameOf(text(1)))).toBe(text(1));
  expect(await pointsNamed(nameOf(text(3)))).toBeNull();
  expect(await lastPoints()).toBe(text(2));
  // Once more: they are the last, and stand there once.
  await keepPoints(text(1));
  expect(await lastPoints()).toBe(text(1));
  expect(store.rows).toHaveLength(2);
  expect(store.opened).toBe(1);
});

test('of more than a hundred the oldest go', async () => {
  for (let i = 0; i < 102; i++) await keepPoints(text(i));
  expect(store.rows).toHaveLength(100);
  expect(await pointsNamed(nameOf(text(1)))).toBeNull();
  expect(await pointsNamed(nameOf(text(2)))).toBe(text(2));
});

test('where there is no room says so, and loses nothing', async () => {
  await keepPoints(text(1));
  await keepPoints(text(2));
  store.full = true;
  expect(await keepPoints(text(3))).toBe(false);
  expect(await keepPoints(text(1))).toBe(false);
  expect(store.rows).toHaveLength(2);
  expect(await lastPoints()).toBe(text(2));
  store.full = false;
  expect(await keepPoints(text(3))).toBe(true);
});

test('a connection that was lost is made anew', async () => {
  await keepPoints(text(1));
  for (const ask of [
    async () => expect(await lastPoints()).toBe(text(1)),
    async () => expect(await pointsNamed(nameOf(text(1)))).toBe(text(1)),
    async () => expect(await keepPoints(text(1))).toBe(true),
  ]) {
    store.lost = true;
    await ask();
  }
  expect(store.opened).toBe(4);
});

test('nonsense in it is passed over', async () => {
  await keepPoints(text(1));
  const damaged = text(2).replace(/^./, (digit) => (digit === '1' ? '2' : '1'));
  for (const value of [
    null,
    7,
    'text',
    {},
    { name: 'n', text: 7 },
    { name: 'n', text: '' },
    { name: nameOf(damaged), text: damaged },
    { name: nameOf(text(3)), text: damaged },
  ])
    store.add(value);
  expect(await lastPoints()).toBe(text(1));
  expect(await pointsNamed('n')).toBeNull();
  expect(await pointsNamed(nameOf(damaged))).toBeNull();
  // Under a name that is of others.
  store.add({ name: nameOf(text(4)), text: text(5) });
  expect(await pointsNamed(nameOf(text(4)))).toBeNull();
});

async function expectNothing(): Promise<void> {
  expect(await keepPoints(text(1))).toBe(false);
  expect(await lastPoints()).toBeNull();
  expect(await pointsNamed(nameOf(text(1)))).toBeNull();
}

test('a browser without a store keeps nothing, and says so', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await expectNothing();
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('Not in this frame.', 'SecurityError');
    },
  });
  await expectNothing();
});

test('a store that never answers is not waited for without end', async () => {
  vi.useFakeTimers();
  store.silent = true;
  const asked = pointsNamed(nameOf(text(1)));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await asked).toBeNull();
});
