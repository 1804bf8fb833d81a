import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settable } from '../../cli/askedSettings.ts';
import { Refusal, type Options } from '../../cli/options.ts';
import { requestFrom } from '../../cli/request.ts';
import { factorial } from '../../src/learn/study/factorial.ts';
import { fields } from '../../src/settings/fields.ts';
import { conflict } from '../../src/settings/settings.ts';

const defaults: Options = { runs: '100', seed: '0', preset: 'ours', engine: 'wasm' };
const request = (options: Partial<Options>) => requestFrom({ ...defaults, ...options });

describe('requestFrom', () => {
  it('takes the seeds in turn and both seeds of the settings from the first', () => {
    const { seeds, settings, parts } = request({ seed: '40', runs: '3', methods: 'uda, ceiling' });
    expect(seeds).toEqual([40, 41, 42]);
    expect([settings.data.seed, settings.network.seed]).toEqual([40, 40]);
    expect(parts.map(({ id }) => id)).toEqual(['uda', 'ceiling']);
  });

  it('applies settings in order, --steps last', () => {
    const { settings } = request({
      set: ['batch=all', 'batch=64', 'steps=5'],
      steps: '7',
      preset: 'paper-like',
    });
    expect(settings).toMatchObject({ batch: 64, steps: 7, network: { activation: 'sigmoid' } });
  });

  it('cuts shards that have each seed once', () => {
    const shards = ['1/4', '2/4', '3/4', '4/4'].map((shard) => request({ runs: '10', shard }).seeds);
    expect(shards.flat().sort((a, b) => a - b)).toEqual(request({ runs: '10' }).seeds);
    expect(shards.map((seeds) => seeds.length)).toEqual([3, 3, 2, 2]);
  });

  it('has every variant as a part of the factorial', () => {
    const { parts } = request({ factorial: true, set: ['batch=64'] });
    expect(parts.map(({ id }) => id)).toEqual(factorial.map(({ id }) => id));
    expect(parts[0]!.settings.batch).toBe(64);
  });

  it('takes a data set by its name, and before --set', () => {
    expect(request({ dataset: 'bridge' }).settings.data).toMatchObject({ set: 'bridge', gap: 0.5 });
    expect(request({ dataset: 'bridge', set: ['data.set=blobs'] }).settings.data.set).toBe('blobs');
  });

  it('reads numbers as people write them', () => {
    const { seeds, settings } = request({
      seed: '1 000',
      runs: '2,000',
      set: ['data.noise=0,05'],
      steps: '20,000',
    });
    expect([seeds[0], seeds.length]).toEqual([1000, 2000]);
    expect(settings).toMatchObject({ data: { noise: 0.05 }, steps: 20_000 });
  });

  it.each<[Partial<Options>, string]>([
    [{ runs: '1.000' }, 'It can be read as 1 or as 1000. Accepted: a whole number from 1'],
    [{ seed: '1.000' }, '--seed does not take "1.000"'],
    [{ steps: '20.000' }, 'It can be read as 20 or as 20000'],
    [{ set: ['teacher.learningRate=1,250'] }, 'It can be read as 1.25 or as 1250'],
    [{ jobs: '0x10' }, '--jobs does not take'],
    [{ methods: 'supervised,magic' }, 'magic'],
    [{ methods: '' }, '--methods'],
    [{ methods: 'uda,uda' }, 'twice'],
    [{ preset: 'theirs' }, 'paper-like'],
    [{ engine: 'quantum' }, 'wasm'],
    [{ set: ['teacher.wisdom=1'] }, 'teacher.wisdom'],
    [{ set: ['batch'] }, 'no value'],
    [{ set: ['batch=0'] }, '1 to 4096'],
    [{ set: ['data.seed=3'] }, '--seed'],
    [{ set: ['pseudoLabels=argmax'] }, 'no gradient'],
    [{ dataset: 'donuts' }, 'moons, circles, spirals, blobs, bridge'],
    [{ dataset: 'circles', set: ['data.placement=ends'] }, 'rings are closed'],
    [{ set: ['data.labelsPerClass=10', 'data.pointsPerClass=10'] }, 'All points would be labeled'],
    [{ steps: '0' }, 'steps'],
    [{ steps: '1.5' }, 'whole number'],
    [{ runs: '0' }, '--runs'],
    [{ runs: 'many' }, '--runs'],
    [{ runs: '-3' }, '--runs'],
    [{ seed: '4294967296' }, '--seed'],
    [{ seed: '4294967295', runs: '2' }, '--runs'],
    [{ jobs: '0' }, '--jobs'],
    [{ engine: 'webgpu', jobs: '4' }, '--engine webgpu takes one job'],
    [{ jobs: '2.5' }, '--jobs'],
    [{ shard: '0/4' }, '--shard'],
    [{ shard: '5/4' }, '--shard'],
    [{ shard: 'half' }, '--shard'],
    [{ shard: '3/3', runs: '2' }, 'empty'],
    [{ json: true, csv: true }, '--csv'],
    [{ factorial: true, methods: 'uda' }, '--methods'],
    [{ factorial: true, set: ['teacher.labels=1'] }, 'teacher.labels'],
    [{ sweep: ['wisdom=1'] }, 'Settings: data.set'],
    [{ sweep: ['data.seed=1,2'] }, 'data.seed runs through the seeds'],
    [{ sweep: ['data.noise=0..1'] }, 'FROM..TO:COUNT'],
    [{ sweep: ['data.noise=0.1', 'data.noise=0.2'] }, 'data.noise twice'],
    [{ sweep: ['data.noise=0.1', 'steps=9', 'batch=4'] }, 'one setting or two'],
    [{ sweep: ['data.noise=0.1'], factorial: true }, '--factorial and --sweep'],
    [{ sweep: ['data.noise=2,3'] }, 'data.noise does not take 2. Accepted: a number from 0 to 0.5.'],
    [{ sweep: ['teacher.feedback.form=dot'] }, 'No cell of the sweep can run. With soft pseudo labels'],
    [{ sweep: ['data.noise=0..0.5:60', 'steps=1..60:60'], runs: '1000' }, '10800000 runs'],
    [{ factorial: true, set: ['pseudoLabels=sampled', 'teacher.feedback.form=dot'] }, 'shuffled'],
  ])('refuses %j, naming what is wrong', (options, named) => {
    expect(() => request(options)).toThrow(Refusal);
    expect(() => request(options)).toThrow(named);
  });
});

describe('a sweep', () => {
  it('has every method in every cell that runs', () => {
    const { parts, settings } = request({
      sweep: ['teacher.feedback.form=exact,dot', 'data.noise=0.1,0.2'],
      methods: 'uda,supervised',
      runs: '2',
    });
    expect(parts.map(({ method, settings: own }) => [method, own.data.noise])).toEqual([
      ['uda', 0.1],
      ['supervised', 0.1],
      ['uda', 0.2],
      ['supervised', 0.2],
    ]);
    expect(settings.data.noise).toBe(0.1);
  });

  it('runs where the settings alone could not', () => {
    const { parts } = request({ set: ['pseudoLabels=sampled'], sweep: ['teacher.feedback.form=exact,dot'] });
    expect(parts.map(({ settings }) => settings.teacher.feedback.form)).toEqual(['dot', 'dot', 'dot']);
  });

  const path = fc.constantFrom(...fields.map((field) => field.path), 'wisdom', '');
  const number = fc.oneof(
    fc.constantFrom(
      '0',
      '-0',
      '1e999',
      '-1e-320',
      '0x10',
      'NaN',
      '∞',
      '1.',
      '.5',
      '1.000',
      '−3',
      'all',
      'true',
    ),
    fc.double({ noNaN: true }).map(String),
    fc.integer({ min: -20, max: 20_000 }).map(String),
    fc.constantFrom('spaced', 'exact', 'dot', 'soft', 'argmax', 'relu', '8-8', '99-1-1-1'),
  );
  const item = fc.oneof(
    number,
    fc
      .tuple(number, number, fc.integer({ min: -2, max: 70 }), fc.constantFrom('', 'log', 'LOG', 'lin'))
      .map(([from, to, count, spacing]) => `${from}..${to}:${count}${spacing}`),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  /** Of a kind that its setting takes. */
  const fitting = fc.constantFrom(...settable).chain((field) => {
    if (field.kind !== 'number')
      return fc
        .subarray(
          field.kind === 'choice'
            ? [...field.choices]
            : field.kind === 'switch'
              ? ['true', 'false']
              : ['8-8', '4'],
          {
            minLength: 1,
          },
        )
        .map((items) => `${field.path}=${items.join(',')}`);
    return fc
      .tuple(
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 9000 }),
        fc.integer({ min: 2, max: 12 }),
      )
      .map(([from, to, count]) =>
        field.integer
          ? `${field.path}=${from}..${to}:${count}`
          : `${field.path}=${from / 100}..${to / 100}:${count}log`,
      );
  });
  const axis = fc.oneof(
    { weight: 4, arbitrary: fitting },
    fc.tuple(path, fc.array(item, { maxLength: 5 })).map(([name, items]) => `${name}=${items.join(',')}`),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );

  it('of whatever text has cells that can run, or is refused in a sentence', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(axis, { minLength: 1, maxLength: 3 }), (sweep) => {
        try {
          const { parts } = request({ sweep, runs: '2', methods: 'uda' });
          taken++;
          expect(parts.length).toBeGreaterThan(0);
          for (const { settings } of parts) expect(conflict(settings)).toBeNull();
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          expect(error.message).toMatch(/\.$/);
          expect(error.message).not.toMatch(/undefined|\[object/);
        }
      }),
      { numRuns: 10_000, seed: 1 },
    );
    // Else nothing but refusals was looked at.
    expect(taken).toBeGreaterThan(500);
  });
});
