/** What Play and Pause, and the status beside them, make of a run. */
import { describe, expect, test } from 'vitest';
import { goesOn, statusNow } from '../../src/session/pageState.ts';
import type { Summary } from '../../src/session/summary.ts';
import type { Status } from '../../src/worker/protocol.ts';

const failed = { kind: 'silent' } as const;
const seen = (status: Status) => ({ status }) as Summary;

describe('a run that failed', () => {
  test.for(['running', 'seeking'] as const)('while it was %s stands, and Play is offered', (status) => {
    const page = { playing: false, summary: seen('seeking') };
    expect([goesOn({ ...page, failed: null }), goesOn({ ...page, failed })]).toEqual([true, false]);
    expect([statusNow(seen(status), null), statusNow(seen(status), failed)]).toEqual([status, 'paused']);
  });

  test('where it stopped anyhow still says why', () => {
    expect(statusNow(seen('diverged'), failed)).toBe('diverged');
  });
});
