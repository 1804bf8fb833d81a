import type { Contender } from '../../../learn/study/experiment.ts';
import type { Settings } from '../../../settings/settings.ts';
import type { RunFacts } from '../../../words/en/take.ts';
import { lateWords } from '../../../words/lateWords.ts';

/** A run in a few words. @param methods that are told of */
export function factsOf({ data, network }: Settings, methods: readonly Contender[], step: number): RunFacts {
  return {
    methods: methods.map((method) => lateWords.contenders.name[method]),
    data: data.points ? null : lateWords.settings.fields['data.set'].choices[data.set],
    dataSeed: data.seed,
    networkSeed: network.seed,
    step,
  };
}
