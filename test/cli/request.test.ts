import { describe, expect, it } from 'vitest';
import { Refusal, requestFrom, type Options } from '../../cli/request.ts';
import { factorial } from '../../src/learn/study/factorial.ts';

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
    [{ steps: '0' }, 'steps'],
    [{ steps: '1.5' }, 'whole number'],
    [{ runs: '0' }, '--runs'],
    [{ runs: 'many' }, '--runs'],
    [{ runs: '-3' }, '--runs'],
    [{ seed: '4294967296' }, '--seed'],
    [{ seed: '4294967295', runs: '2' }, '--runs'],
    [{ jobs: '0' }, '--jobs'],
    [{ jobs: '2.5' }, '--jobs'],
    [{ shard: '0/4' }, '--shard'],
    [{ shard: '5/4' }, '--shard'],
    [{ shard: 'half' }, '--shard'],
    [{ shard: '3/3', runs: '2' }, 'empty'],
    [{ json: true, csv: true }, '--csv'],
    [{ factorial: true, methods: 'uda' }, '--methods'],
    [{ factorial: true, set: ['teacher.labels=1'] }, 'teacher.labels'],
    [{ factorial: true, set: ['pseudoLabels=sampled', 'teacher.feedback.form=dot'] }, 'shuffled'],
  ])('refuses %j, naming what is wrong', (options, named) => {
    expect(() => request(options)).toThrow(Refusal);
    expect(() => request(options)).toThrow(named);
  });
});
