/** The address that a session writes, and the addresses that it reads. */
import { describe, expect, test, vi } from 'vitest';
import { OpenSession } from './openSession.ts';

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
    await open.at(0);
    const first = open.frame;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      expect(open.session.setting('network.seed', 5)).toBeNull();
      expect(open.state.address.settings.network.seed).toBe(5);
      const frame = await open.until((other) => other.run !== first.run);
      expect(frame.methods[0]!.student.parameters).not.toEqual(first.methods[0]!.student.parameters);
      expect(open.hashes).toEqual([]);
      vi.runAllTimers();
      expect(open.hashes).toEqual(['network.seed=5']);
    } finally {
      vi.useRealTimers();
    }
  });
});
