import { useMemo } from 'react';
import type { Placement } from '../../../data/dataset.ts';
import type { StripPart } from '../../../session/study/stripPart.ts';
import type { Wanted } from '../../../session/study/reports.ts';
import type { StudyState } from '../../../session/study/study.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { useSaving } from '../../share/take/useSaving.ts';
import { useStore } from '../../shell/useStore.ts';
import { Downloads } from '../Downloads.tsx';
import { useReports } from '../useReports.ts';
import { Numbers } from './Numbers.tsx';
import { study, useSpokenOf, type StripOfRuns } from './typicalRuns.ts';

/** All runs of the strips in numbers, those made here as files, too. Of rows that have runs, at least one. */
export function Results({ strips }: { strips: readonly StripOfRuns[] }) {
  const state = useOwn(strips);
  const made = useReports(state, wanted);
  return (
    <>
      <Numbers strips={strips} rows={state.rows} reports={made.reports} />
      <Downloads
        made={made}
        names={placementsOf(state.parts as readonly StripPart[]).map(lateWords.contenders.stars)}
        file="two-moons-runs"
        picture={useSaving(useSpokenOf())}
      />
    </>
  );
}

/** Of the study, what these strips show of it: rows of other settings are kept, too. */
function useOwn(strips: readonly StripOfRuns[]): StudyState {
  const state = useStore(study.store, (current) => current);
  return useMemo(() => {
    const parts = strips.map(({ part }) => part).filter(({ id }) => state.rows.get(id)?.length);
    const seeds = parts.flatMap(({ id }) => state.rows.get(id)!.map(({ seed }) => seed));
    return { ...state, parts, seeds: [...new Set(seeds)].sort((a, b) => a - b) };
  }, [state, strips]);
}

const placementsOf = (parts: readonly StripPart[]): Placement[] => [
  ...new Set(parts.map(({ placement }) => placement)),
];

/** A report a placement: the settings of the command line hold one. */
function wanted({ parts, rows }: StudyState): Wanted[] {
  const all = parts as readonly StripPart[];
  return placementsOf(all).map((placement) => {
    const own = all.filter((part) => part.placement === placement);
    return {
      settings: own[0]!.settings,
      parts: own.map(({ method }) => method),
      rows: own.flatMap(({ id }) => rows.get(id) ?? []),
    };
  });
}
