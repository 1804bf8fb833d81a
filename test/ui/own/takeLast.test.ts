/** The points used last, where the browser is slow to find them. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packed } from '../../../src/data/packedPoints.ts';
import { keepPoints } from '../../../src/ui/own/keptPoints.ts';
import { takeLast } from '../../../src/ui/own/takeLast.ts';
import { OpenSession } from '../../session/openSession.ts';
import { FakeStore } from './fakeStore.ts';

const text = packed({ x: Float32Array.of(0, 0, 1, 1), y: Uint8Array.of(0, 1) });
let store: FakeStore;

beforeEach(async () => {
  store = new FakeStore();
  vi.stubGlobal('indexedDB', store.factory);
  await keepPoints(text);
});

afterEach(() => {
  store.lost = true;
  vi.unstubAllGlobals();
});

const pointsOf = (open: OpenSession): string => open.state.address.settings.data.points;

test('become the data, also where another setting was changed meanwhile', async () => {
  const open = new OpenSession();
  const taken = takeLast(open.session, () => true);
  open.session.settings.set('batch', 64);
  await taken;
  expect(pointsOf(open)).toBe(text);
  expect(open.state.address.settings.batch).toBe(64);
});

test('do not overrule other data, nor whoever wants them no more', async () => {
  const open = new OpenSession();
  let isWanted = true;
  const late = takeLast(open.session, () => isWanted);
  open.session.settings.set('data.set', 'circles');
  await late;
  expect([pointsOf(open), open.state.address.settings.data.set]).toEqual(['', 'circles']);
  const unwanted = takeLast(open.session, () => isWanted);
  isWanted = false;
  await unwanted;
  expect(pointsOf(open)).toBe('');
});
