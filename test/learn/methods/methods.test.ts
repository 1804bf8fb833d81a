import { describe, expect, it } from 'vitest';
import { usesBatch } from '../../../src/learn/draws.ts';
import { methods } from '../../../src/learn/methods/methods.ts';
import { ours, presets } from '../../../src/settings/presets.ts';
import { methodIds } from '../../../src/settings/settings.ts';

describe('what a method says of itself', () => {
  const cases = methodIds.flatMap((id) =>
    Object.entries(presets).map(([preset, settings]) => ({ id, preset, settings })),
  );

  it.each(cases)('$id under $preset: agrees with its step', ({ id, settings }) => {
    const { start, step } = methods[id];
    const terms = step(settings);
    expect(start(settings) === null).toBe(terms.teacher === null);
    const guesses = !!terms.teacher?.pseudoLabels;
    const consistent = id !== 'supervised' && settings.teacher.consistency.weight > 0;
    expect(usesBatch(terms)).toBe(guesses || consistent);
  });

  it('stands in the row of its id', () => {
    for (const id of methodIds) expect(methods[id].id).toBe(id);
  });

  it('lets a run turn over only where a teacher is replaced', () => {
    for (const { rounds, step } of Object.values(methods))
      if (rounds(ours) > 1) expect(step(ours).teacher?.kind).toBe('frozen');
  });
});
