import type { Placement } from '../../../data/dataset.ts';
import { baselines, type Contender } from '../../../learn/study/experiment.ts';
import { datasetOf } from '../../../settings/datasetOf.ts';
import { methodIds } from '../../../settings/settings.ts';
import { shownMethods } from '../../../settings/shownMethods.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { useStore } from '../../shell/useStore.ts';
import { Amount, Many } from '../Choices.tsx';
import { choices, useSpokenOf } from './typicalRuns.ts';

const seedRange = { min: 0, max: 2 ** 32 - 1, integer: true };

/** What else is run, on which stars, and from which seed on. */
export function TypicalChoices() {
  const { settings, ...shown } = useStore(useSpokenOf().store, (page) => page.address);
  const compared: readonly Contender[] = shownMethods(shown);
  const known = datasetOf(settings).placements;
  const { also, placements, firstSeed } = useStore(choices, (chosen) => chosen);
  const { typical, contenders } = lateWords;
  const others = [...methodIds, ...baselines].filter((id) => !compared.includes(id));
  return (
    <>
      <Many<Contender>
        title={typical.also}
        names={Object.fromEntries(others.map((id) => [id, contenders.name[id]]))}
        hints={contenders.hint}
        chosen={also}
        onChange={(next) => choices.set({ also: next })}
      />
      {known.length > 1 && (
        <Many<Placement>
          title={typical.placements}
          names={Object.fromEntries(known.map((id) => [id, contenders.placementName[id]]))}
          hints={contenders.placementHint}
          chosen={placements.filter((id) => known.includes(id))}
          onChange={(next) => choices.set({ placements: next })}
        />
      )}
      <Amount
        title={typical.first}
        value={firstSeed}
        range={seedRange}
        onChange={(next) => choices.set({ firstSeed: next })}
      />
    </>
  );
}
