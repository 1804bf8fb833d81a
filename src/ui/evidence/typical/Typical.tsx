import { lateWords } from '../../../words/lateWords.ts';
import { useRef, useState } from 'react';
import type { Placement } from '../../../data/dataset.ts';
import { readPalette } from '../../../draw/palette.ts';
import { stripFigure } from '../../../draw/strip/stripFigure.ts';
import { withSeed, type Contender } from '../../../learn/study/experiment.ts';
import { withValue } from '../../../settings/paths.ts';
import { presetOf } from '../../../settings/presetOf.ts';
import type { Settings } from '../../../settings/settings.ts';
import { useDataset, usePage, useSettings } from '../../shell/context.ts';
import { Choices, Count, Many, Seed } from '../Choices.tsx';
import { Downloads } from '../Downloads.tsx';
import { figureOf } from './figure.ts';
import { Numbers } from './Numbers.tsx';
import type { Wanted } from '../../../session/study/reports.ts';
import { useReports } from '../useReports.ts';
import { Ending, RunBar } from '../RunBar.tsx';
import { Strips } from './Strips.tsx';
import type { StripPart } from '../../../session/study/stripPart.ts';
import type { StudyState } from '../../../session/study/study.ts';
import { useEstimate, useStudy } from '../useStudy.ts';
import { StudySection } from '../StudySection.tsx';

/** Many seeds of several methods: where does the run above lie among them? */
export function Typical() {
  const section = useRef<HTMLElement>(null);
  const [study, state] = useStudy();
  const [count, setCount] = useState(100);
  const [first, setFirst] = useState(0);
  const compared = usePage((page) => page.address.compare);
  const [methods, setMethods] = useState<readonly Contender[]>(compared);
  const [placements, setPlacements] = useState<readonly Placement[]>(['spaced', 'random']);
  const settings = useSettings();
  const parts = partsOf(methods, placements, settings);
  const seeds = Array.from({ length: count }, (_, i) => first + i);
  const dataset = useDataset();
  const seconds = useEstimate(parts, count, section);
  const plan = lateWords.typical.plan(
    methods.length,
    placements.length,
    seeds,
    lateWords.runs.settings(presetOf(settings)),
  );
  return (
    <StudySection
      ref={section}
      id="typical"
      title={lateWords.typical.title}
      about={`${lateWords.typical.about(settings.steps, dataset)} ${lateWords.typical.moved}`}
    >
      <Choices>
        <Many
          title={lateWords.typical.methods}
          names={lateWords.contenders.name}
          hints={lateWords.contenders.hint}
          chosen={methods}
          onChange={setMethods}
        />
        <Many
          title={lateWords.typical.placements}
          names={lateWords.contenders.placementName}
          hints={lateWords.contenders.placementHint}
          chosen={placements}
          onChange={setPlacements}
        />
        <Count
          title={lateWords.typical.seeds}
          choices={[10, 30, 100, 300, 1000]}
          value={count}
          onChange={setCount}
        />
        <Seed title={lateWords.typical.first} value={first} max={2 ** 32 - 1000} onChange={setFirst} />
      </Choices>
      <RunBar
        study={study}
        state={state}
        name={lateWords.runs.start}
        plan={parts.length > 0 ? plan : null}
        nothing={lateWords.typical.nothing}
        seconds={seconds}
        onRun={() => void study.run(parts, seeds)}
      />
      <Strips parts={parts} ran={state.parts as readonly StripPart[]} rows={state.rows} />
      <Ending state={state} stale={isStale(state, settings)} />
      {state.done > 0 && <Results state={state} />}
    </StudySection>
  );
}

/** The runs in numbers, and as files. */
function Results({ state }: { state: StudyState }) {
  const made = useReports(state, wanted);
  const parts = state.parts as readonly StripPart[];
  return (
    <>
      <Numbers parts={parts} rows={state.rows} reports={made.reports} />
      <Downloads
        made={made}
        names={placementsOf(parts).map(lateWords.contenders.stars)}
        file="two-moons-runs"
        picture={() => stripFigure(figureOf(state), readPalette(document.documentElement))}
      />
    </>
  );
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

const partsOf = (
  methods: readonly Contender[],
  placements: readonly Placement[],
  settings: Settings,
): StripPart[] =>
  methods.flatMap((method) =>
    placements.map((placement) => ({
      id: `${method} ${placement}`,
      method,
      placement,
      settings: withValue(settings, 'data.placement', placement),
    })),
  );

const bare = (settings: Settings): string =>
  JSON.stringify(withSeed(withValue(settings, 'data.placement', 'spaced'), 0));

/** Whether the page has other settings now than the runs had; seeds and placement are the section's own. */
function isStale({ parts }: StudyState, settings: Settings): boolean {
  return parts.length > 0 && bare(parts[0]!.settings) !== bare(settings);
}
