import { describe, expect, test } from 'vitest';
import { relabelFacts } from '../../../src/session/say/relabelFacts.ts';
import type { Closer } from '../../../src/worker/protocol.ts';
import { classes, frame, methodFrame } from '../frames.ts';

/** The teacher says 0, 1, 0, 0 of classes 0, 0, 1, 1: the last three are wrong. */
const shown = methodFrame('meta-pseudo-labels', [0, 0, 1, 1], { teacher: [0, 1, 0, 0] });
const closerWith = (counts: number[], since: number[]): Closer => ({
  method: 'meta-pseudo-labels',
  feedback: null,
  relabels: { counts: Uint16Array.from(counts), since: Uint32Array.from(since), from: 0 },
  units: null,
});

describe('relabelFacts', () => {
  test('tell apart what was always wrong and what turned wrong', () => {
    const closer = closerWith([2, 3, 0, 1], [30, 40, 0, 20]);
    expect(relabelFacts({ ...frame(50, shown), closer }, classes)).toEqual({
      wrong: 3,
      always: 1,
      half: 20,
      relabeled: 3,
      times: 2,
      total: 4,
      judged: 4,
      from: 0,
    });
  });

  test('are absent where the frame carries none', () => {
    expect(relabelFacts(frame(50, shown), classes)).toBeNull();
  });
});
