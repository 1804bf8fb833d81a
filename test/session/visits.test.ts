/** Runs that a session goes to: what a paragraph or a result opens, and a thousand addresses, good and bad. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAddress, encodeAddress } from '../../src/settings/address.ts';
import { datasetOf } from '../../src/settings/datasetOf.ts';
import { ours } from '../../src/settings/presets.ts';
import { anyAddress, anyHash } from '../settings/anyAddress.ts';
import { LiveWorker } from '../worker/liveWorker.ts';
import { OpenSession, standing } from './openSession.ts';

/** The same ones every time. */
const thousand = { numRuns: 1000, seed: 2003_10580 };

/** Its worker never answers: what is tested is the reading of addresses, not the training. */
const untrained = () => new OpenSession({ createWorker: () => new LiveWorker(null) });

describe('any address', () => {
  test('can be gone to from another: what it says is in force, and what it cannot say is named', () => {
    const open = untrained();
    for (const hash of fc.sample(anyHash, thousand)) {
      open.session.visits.readAddress(hash);
      const { address, notices } = decodeAddress(hash);
      const { state, session } = open;
      expect(encodeAddress(state.address), hash).toBe(encodeAddress(address));
      expect(state.notices, hash).toEqual(notices);
      expect(state.labels, hash).toEqual(address.labels ?? session.data.labels);
      if (address.view !== 'compare') expect(session.methods, hash).toContain(address.view);
    }
    const { settings } = open.state.address;
    expect(open.session.data).toEqual(datasetOf(settings).sample(settings.data));
    expect(open.hashes).toEqual([]);
  });

  test('trains', async () => {
    const open = new OpenSession();
    await open.at(0);
    for (const hash of fc.sample(anyAddress.map(encodeAddress), { ...thousand, numRuns: 5 })) {
      const begins = open.nextRun();
      open.session.visits.readAddress(hash);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect((await begins).labels, hash).toEqual(open.state.labels);
      expect(open.frame.methods.map(({ method }) => method)).toEqual(open.session.methods);
    }
  });

  test('that is followed is one entry for undo', async () => {
    const open = await standing(5);
    const { labels } = open.state;
    const begins = open.nextRun();
    open.session.visits.readAddress('data.seed=4&labels=A0.5,1.1;B0.5,-0.6');
    expect((await begins).labels).toEqual(open.state.labels);
    open.session.visits.readAddress('data.seed=4&labels=A0.5,1.1;B0.5,-0.6');
    open.session.undo();
    expect([open.state.labels, open.hash, open.state.canUndo]).toEqual([labels, '', false]);
  });
});

test('an address that names no view has the one that the page was opened with', () => {
  const { session, state } = new OpenSession({
    createWorker: () => new LiveWorker(null),
    view: 'meta-pseudo-labels',
  });
  expect(state.address.view).toBe('meta-pseudo-labels');
  session.visits.readAddress('view=uda');
  session.visits.readAddress('data.seed=4');
  expect(session.store.get().address.view).toBe('meta-pseudo-labels');
});

describe('a scene or a result that is opened', () => {
  const scene = { ...ours, steps: 200 };

  test('plays from the first step in its own view, with its own settings and stars', async () => {
    const open = await standing(40);
    open.session.labels.place(0, 1, 1);
    const begins = open.nextRun();
    open.session.visits.begin(
      { settings: scene, labels: null, view: 'meta-pseudo-labels' },
      { playing: true },
    );
    expect(open.hash).toBe('view=meta-pseudo-labels&steps=200');
    expect(open.state).toMatchObject({ playing: true, move: null, labels: open.session.data.labels });
    expect((await begins).status).toBe('running');
  });

  test('begins again where it is opened again, and so it does when that is taken back', async () => {
    const open = await standing(0);
    for (const act of [
      () => open.session.visits.begin({ settings: scene, labels: null }),
      () => open.session.visits.begin({ settings: structuredClone(scene), labels: null }),
      () => open.session.undo(),
      () => open.session.redo(),
    ]) {
      const begins = open.nextRun();
      act();
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect((await begins).labels).toEqual(open.session.data.labels);
    }
  });
});
