/** The address that a session writes, and when. */
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { encodeAddress } from '../../src/settings/address.ts';
import { ours } from '../../src/settings/presets.ts';
import { anyAddress } from '../settings/anyAddress.ts';
import { LiveWorker } from '../worker/liveWorker.ts';
import { OpenSession } from './openSession.ts';

/** The same ones every time. */
const thousand = { numRuns: 1000, seed: 2003_10580 };

/** Its worker never answers: what is tested is the writing of addresses, not the training. */
const untrained = () => new OpenSession({ createWorker: () => new LiveWorker(null) });

describe('any address', () => {
  test('can be come to by commands, and is written as it would be read', () => {
    const open = untrained();
    for (const { labels, ...address } of fc.sample(anyAddress, thousand)) {
      const hash = encodeAddress({ ...address, labels: null });
      open.session.visits.readAddress(labels ? encodeAddress({ ...address, labels, settings: ours }) : '');
      const { view, compare, policy } = address;
      open.session.show({ view, compare, policy });
      open.session.settings.change(address.settings);
      const { data } = address.settings;
      const isKept = labels && JSON.stringify(data) === JSON.stringify(ours.data);
      expect(open.hash, hash).toBe(isKept ? encodeAddress({ ...address, labels }) : hash);
    }
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
      expect(open.session.settings.set('network.seed', 5)).toBeNull();
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
      open.session.settings.newWeights();
      open.session.visits.readAddress('view=uda');
      vi.runAllTimers();
      expect(written).toEqual(['network.seed=2']);
    } finally {
      vi.useRealTimers();
    }
  });
});
