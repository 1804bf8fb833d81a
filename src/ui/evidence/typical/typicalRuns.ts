/** What text and board share: the runs that were made, and what is chosen to be run. */
import { useMemo } from 'react';
import type { Placement } from '../../../data/dataset.ts';
import { baselines, type Contender } from '../../../learn/study/experiment.ts';
import { datasetOf } from '../../../settings/datasetOf.ts';
import type { Address } from '../../../settings/address.ts';
import { methodIds, type Settings } from '../../../settings/settings.ts';
import { shownMethods } from '../../../settings/shownMethods.ts';
import type { Session } from '../../../session/session.ts';
import { Store } from '../../../session/store.ts';
import { Borders } from '../../../session/study/borders.ts';
import { stripPart, type StripPart } from '../../../session/study/stripPart.ts';
import { stripRuns, type StripRun } from '../../../session/study/stripRuns.ts';
import { useTour, useTourState } from '../../shell/context.ts';
import { jobPool } from '../../shell/jobPool.ts';
import { useStore } from '../../shell/useStore.ts';
import { createStudy } from '../useEstimate.ts';

export interface Choices {
  /** Beside the methods that are shown. */
  also: readonly Contender[];
  placements: readonly Placement[];
  firstSeed: number;
}

export const study = createStudy();
export const choices = new Store<Choices>({ also: [], placements: ['spaced'], firstSeed: 0 });
export const borders = new Borders(jobPool);

/** A row of the board. */
export interface StripOfRuns {
  part: StripPart;
  runs: StripRun[];
}

/** Whose settings these are: those of the run on the stage while this is read, else the reader's own. */
export function useSpokenOf(): Session {
  const { own } = useTour();
  return useTourState(({ scene, stage }) => (scene === 'typical' ? stage : own));
}

/** Where these data have a choice, what is chosen. */
function wantedPlacements(settings: Settings, chosen: readonly Placement[]): readonly Placement[] {
  const known = datasetOf(settings).placements;
  return known.length === 1 ? known : known.filter((placement) => chosen.includes(placement));
}

/** A part a method and placement, in the order of methods. */
export const stripParts = (
  { settings, ...shown }: Pick<Address, 'compare' | 'view' | 'settings'>,
  { also, placements }: Pick<Choices, 'also' | 'placements'>,
): StripPart[] =>
  [...methodIds, ...baselines]
    .filter((id) => also.includes(id) || (shownMethods(shown) as readonly Contender[]).includes(id))
    .flatMap((method) =>
      wantedPlacements(settings, placements).map((placement) => stripPart(method, placement, settings)),
    );

/** A row a part. */
export function useStrips(): StripOfRuns[] {
  const { compare, view, settings } = useStore(useSpokenOf().store, (page) => page.address);
  const { also, placements } = useStore(choices, (chosen) => chosen);
  const rows = useStore(study.store, (state) => state.rows);
  return useMemo(
    () =>
      stripParts({ compare, view, settings }, { also, placements }).map((part) => ({
        part,
        runs: stripRuns(part, rows.get(part.id) ?? []),
      })),
    [compare, view, settings, also, placements, rows],
  );
}
