import { expect, test } from 'vitest';
import type { LookId } from '../../../../src/session/looks.ts';
import type { Session } from '../../../../src/session/session.ts';
import '../../../../src/ui/stage/slow/closeScene.ts';
import { sceneOf } from '../../../../src/ui/stage/slow/scene.ts';
import type { Closer, Frame } from '../../../../src/worker/protocol.ts';

const method = 'meta-pseudo-labels';
const relabels = { counts: Uint16Array.of(1), since: Uint32Array.of(0), from: 0 };

/** A frame that carries relabels, as it does while they are shown. */
const frame = (closer: Partial<Closer>): Frame =>
  ({
    run: 1,
    step: 5,
    methods: [{ method, teacher: { predictions: Uint8Array.of(1) } }],
    closer: { method, feedback: null, relabels: null, units: null, ...closer },
  }) as unknown as Frame;

const session = (look: LookId | null): Session =>
  ({
    slow: { store: { get: () => ({ method: null, inspection: null }) } },
    looks: { store: { get: () => ({ look, units: true }) } },
    store: { get: () => ({ labels: [] }) },
  }) as unknown as Session;

const overlays = (look: LookId | null, network: 'student' | 'teacher') =>
  sceneOf(session(look), frame({ relabels }), method, network).overlays;

test('the overlay that is on lies on the teacher’s plot alone', () => {
  expect(overlays('relabels', 'teacher')).toHaveLength(1);
  expect(overlays('relabels', 'student')).toEqual([]);
});

test('what a frame carries for something else brings no overlay', () => {
  expect(overlays(null, 'teacher')).toEqual([]);
  expect(overlays('feedback', 'teacher')).toEqual([]);
});
