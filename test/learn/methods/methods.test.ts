import { describe, expect, it } from 'vitest';
import { usesBatch } from '../../../src/learn/draws.ts';
import { methods } from '../../../src/learn/methods/methods.ts';
import { presets } from '../../../src/settings/presets.ts';
import { methodIds } from '../../../src/settings/settings.ts';

describe('what a method says of itself', () => {
  const cases = methodIds.flatMap((id) =>
    Object.entries(presets).map(([preset, settings]) => ({ id, preset, settings })),
  );

  it.each(cases)('$id under $preset: agrees with its step', ({ id, settings }) => {
    const { teacher, seesUnlabeled, step } = methods[id];
    const terms = step(settings);
    expect(terms.teacher?.kind).toBe(teacher?.kind);
    const guesses = !!terms.teacher?.pseudoLabels;
    expect(usesBatch(terms)).toBe(seesUnlabeled && (guesses || settings.teacher.consistency.weight > 0));
  });

  it('stands in the row of its id', () => {
    for (const id of methodIds) expect(methods[id].id).toBe(id);
  });

  it('lets a run turn over only where a teacher is replaced', () => {
    for (const { rounds, teacher } of Object.values(methods))
      if (rounds > 1) expect(teacher?.kind).toBe('frozen');
  });
});
