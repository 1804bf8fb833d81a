/** The address that a session writes, and the addresses that it reads: a thousand, good and bad. */
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
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

test.each([
  ['wasm', []],
  [null, []],
  [
    'jobs',
    [
      {
        kind: 'unusable',
        key: 'engine',
        text: 'jobs',
        readings: [],
        accepts: { kind: 'choice', choices: ['webgpu', 'wasm', 'tfjs'] },
      },
    ],
  ],
])('an engine that there is not is named, with those that there are: %s', (engine, notices) => {
  const { state } = new OpenSession({ createWorker: () => new LiveWorker(null), engine });
  expect(state.notices).toEqual(notices);
});

describe('any address', () => {
  test('can be gone to from another: what it says is in force, and what it cannot say is named', () => {
    const open = untrained();
    for (const hash of fc.sample(anyHash, thousand)) {
      open.session.readAddress(hash);
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

  test('can be come to by commands, and is written as it would be read', () => {
    const open = untrained();
    for (const { labels, ...address } of fc.sample(anyAddress, thousand)) {
      const hash = encodeAddress({ ...address, labels: null });
      open.session.readAddress(labels ? encodeAddress({ ...address, labels, settings: ours }) : '');
      const { view, compare, policy } = address;
      open.session.show({ view, compare, policy });
      open.session.changeSettings(address.settings);
      const { data } = address.settings;
      const isKept = labels && JSON.stringify(data) === JSON.stringify(ours.data);
      expect(open.hash, hash).toBe(isKept ? encodeAddress({ ...address, labels }) : hash);
    }
  });

  test('trains', async () => {
    const open = new OpenSession();
    await open.at(0);
    for (const hash of fc.sample(anyAddress.map(encodeAddress), { ...thousand, numRuns: 5 })) {
      const begins = open.nextRun();
      open.session.readAddress(hash);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect((await begins).labels, hash).toEqual(open.state.labels);
      expect(open.frame.methods.map(({ method }) => method)).toEqual(open.session.methods);
    }
  });

  test('that is followed is one entry for undo', async () => {
    const open = await standing(5);
    const { labels } = open.state;
    const begins = open.nextRun();
    open.session.readAddress('data.seed=4&labels=A0.5,1.1;B0.5,-0.6');
    expect((await begins).labels).toEqual(open.state.labels);
    open.session.readAddress('data.seed=4&labels=A0.5,1.1;B0.5,-0.6');
    open.session.undo();
    expect([open.state.labels, open.hash, open.state.canUndo]).toEqual([labels, '', false]);
  });
});

describe('a bad address', () => {
  test('is used as far as it is good, and says what is not until that is dismissed', () => {
    const open = new OpenSession({ hash: '#data.noise=7&view=uda&network.hidden=4' });
    const { address, notices } = open.state;
    expect([address.view, address.settings.network.hidden, address.settings.data.noise]).toEqual([
      'uda',
      [4],
      0.1,
    ]);
    expect(notices).toHaveLength(1);
    open.session.dismissNotices();
    expect(open.state.notices).toEqual([]);
  });
});

describe('an address that the browser will not write', () => {
  test('does not keep a change from being run, and is written later', async () => {
    let refusals = 2;
    const open = new OpenSession({
      writeHash: (hash) => {
        // Safari takes no more than 100 in half a minute.
        if (refusals-- > 0) throw new DOMException('SecurityError');
        open.hashes.push(hash);
      },
    });
    const first = await open.at(0);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      expect(open.session.setting('network.seed', 5)).toBeNull();
      expect(open.state.address.settings.network.seed).toBe(5);
      const frame = await open.nextRun();
      expect(frame.methods[0]!.student.parameters).not.toEqual(first.methods[0]!.student.parameters);
      expect(open.hashes).toEqual([]);
      vi.runAllTimers();
      expect(open.hashes).toEqual(['network.seed=5']);
    } finally {
      vi.useRealTimers();
    }
  });

  test('gives way to one that a person goes to', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const written: string[] = [];
      const open = new OpenSession({
        writeHash: (hash) => {
          written.push(hash);
          throw new DOMException('SecurityError');
        },
      });
      open.session.newWeights();
      open.session.readAddress('view=uda');
      vi.runAllTimers();
      expect(written).toEqual(['network.seed=2']);
    } finally {
      vi.useRealTimers();
    }
  });
});
