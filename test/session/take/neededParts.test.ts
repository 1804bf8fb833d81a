import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { neededParts, onlyParts } from '../../../src/session/take/python/neededParts.ts';
import type { TakenRun } from '../../../src/session/take/takenRun.ts';
import { withChange } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';

const template = readFileSync(new URL('../../../src/session/take/python/run.py', import.meta.url), 'utf8');
const named = new Set([...template.matchAll(/^ *# only: (.*)$/gm)].flatMap(([, names]) => names!.split(' ')));

const run = (changed: Partial<TakenRun> = {}): TakenRun => ({
  settings: ours,
  methods: ['meta-pseudo-labels'],
  stars: null,
  moves: [],
  until: 3000,
  ...changed,
});
const needs = (changed: Partial<TakenRun> = {}) =>
  [...neededParts(run(changed))].filter((one) => named.has(one));
const written = (changed: Partial<TakenRun> = {}) => onlyParts(template, neededParts(run(changed)));

describe('onlyParts', () => {
  const text = 'a\n# only: x\nb\n    # only: y z\n    c\n    # end\nd\n# end\ne';

  test.each([
    [[], 'a\ne'],
    [['x'], 'a\nb\nd\ne'],
    [['x', 'z'], 'a\nb\n    c\nd\ne'],
    // A part of a part that is not there is not there.
    [['y'], 'a\ne'],
  ])('with %j', (wanted, kept) => {
    expect(onlyParts(text, new Set(wanted))).toBe(kept);
  });

  test('with every name leaves of the template all but its marks', () => {
    const all = onlyParts(template, named);
    expect(all.split('\n').filter(Boolean)).toEqual(
      template.split('\n').filter((line) => line && !/^ *# (only: .*|end)$/.test(line)),
    );
  });
});

describe('a run needs', () => {
  test('of the default method its data, its loss terms, its form of feedback', () => {
    const parts = [
      'drawn',
      'moons',
      'tanh',
      'teacher',
      'taught',
      'teacherConsistency',
      'consistency',
      'learning',
      'feedback',
      'exact',
    ];
    expect(needs()).toEqual(parts);
    expect(written()).not.toMatch(/spirals|trained_supervised|sampled_|# only|# end/);
  });

  test('no teacher where there is none', () => {
    expect(needs({ methods: ['supervised'] })).toEqual(['drawn', 'moons', 'tanh', 'studentLabels']);
  });

  test('what its settings, stars and moves ask for', () => {
    const settings = withChange(ours, {
      'data.set': 'spirals',
      'data.placement': 'random',
      'data.wrongLabel': true,
      'teacher.feedback.shuffled': true,
      'teacher.start': 'supervised',
    });
    const moves = [{ step: 3, labels: [] }];
    const parts = needs({ settings, moves, stars: [] });
    expect(parts).toEqual(
      expect.arrayContaining(['spirals', 'random', 'wrongLabel', 'shuffled', 'converged', 'moves', 'stars']),
    );
    expect(parts).not.toContain('moons');
    expect(needs({ methods: ['pseudo-labels'] })).toContain('converged');
    expect(needs({ methods: ['mean-teacher'] })).toContain('averaged');
    expect(needs({ methods: ['noisy-student'] })).toContain('rounds');
  });

  test('for its own points nothing that draws others', () => {
    const parts = needs({ settings: withChange(ours, { 'data.points': '00000.00001.' }) });
    expect(parts).toContain('own');
    expect(parts).not.toContain('drawn');
  });

  test('at most 235 lines of code, of the methods on the first screen together', () => {
    const text = written({ methods: ['supervised', 'pseudo-labels', 'meta-pseudo-labels'] });
    const code = text.replace(/^RUN = [^]*?'''\)$/m, '').replace(/"""[^]*?"""/g, '');
    expect(code.split('\n').filter((line) => /^\s*[^\s#]/.test(line)).length).toBeLessThanOrEqual(235);
  });
});
