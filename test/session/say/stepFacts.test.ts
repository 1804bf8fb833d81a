import { expect, test } from 'vitest';
import { stepFacts, strongest } from '../../../src/session/say/stepFacts.ts';
import { teachingOf } from '../../../src/session/say/teaching.ts';
import { withValue } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';
import type { MethodId } from '../../../src/settings/settings.ts';
import type { Inspection } from '../../../src/worker/protocol.ts';

const inspection = (method: MethodId, given: Partial<Inspection> = {}) =>
  ({
    method,
    values: { labeledBefore: 0.08, labeledAfter: 0.0762 },
    student: { moved: 0.5 },
    teacher: { moved: 0.25 },
    pushes: { feedback: Float32Array.of(0.5, -2), consistency: null },
    ...given,
  }) as unknown as Inspection;

test('a step’s facts are its numbers and what the settings make of it', () => {
  const sampled = withValue(ours, 'pseudoLabels', 'sampled');
  expect(stepFacts(inspection('meta-pseudo-labels'), sampled)).toEqual({
    teaching: teachingOf('meta-pseudo-labels', sampled),
    pseudoLabels: 'sampled',
    starLoss: { before: 0.08, after: 0.0762 },
    moved: { student: 0.5, teacher: 0.25 },
    strongest: { feedback: 2, consistency: null },
  });
});

test('a frozen teacher labels hard, whatever the settings, and asks for no score', () => {
  const values = { labeledBefore: null, labeledAfter: null } as Inspection['values'];
  const facts = stepFacts(inspection('pseudo-labels', { values }), ours);
  expect(facts.pseudoLabels).toBe('argmax');
  expect(facts.starLoss).toEqual({ before: 0, after: 0 });
});

test('the strongest push is the largest to either class', () => {
  expect(strongest(Float32Array.of(0.5, -2, 1))).toBe(2);
});
