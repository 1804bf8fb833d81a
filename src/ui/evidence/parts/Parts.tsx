import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { useRef, useState } from 'react';
import { metaPseudoLabels } from '../../../learn/methods/metaPseudoLabels.ts';
import { withSeed, type Row } from '../../../learn/study/experiment.ts';
import { factorial, groups, type GroupId, type Variant } from '../../../learn/study/factorial.ts';
import { presetOf } from '../../../settings/presetOf.ts';
import { datasetOf } from '../../../settings/datasetOf.ts';
import type { Settings } from '../../../settings/settings.ts';
import { useSession, useTour } from '../../shell/context.ts';
import { useStore } from '../../shell/useStore.ts';
import { CellGrid } from './CellGrid.tsx';
import { Choices, Count } from '../Choices.tsx';
import { Downloads } from '../Downloads.tsx';
import { useReports } from '../useReports.ts';
import { Ending, RunBar } from '../RunBar.tsx';
import type { Part, StudyState } from '../../../session/study/study.ts';
import { useBase } from './useBase.ts';
import { useEstimate } from '../useEstimate.ts';
import { study, wanted } from './partsStudy.ts';
import { outcomesOf } from '../../../session/study/outcomes.ts';
import { VariantList } from './VariantList.tsx';
import { partOfVariant, refusalOf } from '../../../session/study/variantPart.ts';
import { watch } from '../../../session/watch.ts';
import styles from './Parts.module.css';

const groupIds = Object.keys(groups) as GroupId[];

/** Meta Pseudo Labels with its parts switched on and off, on the same seeds. */
export function Parts() {
  const section = useRef<HTMLDivElement>(null);
  const session = useSession();
  const tour = useTour();
  const state = useStore(study.store, (all) => all);
  const [count, setCount] = useState(state.seeds.length || 20);
  const [settings, hold] = useBase();
  const runnable = factorial.filter((variant) => !refusalOf(variant, settings));
  const parts = runnable.map((variant) => partOfVariant(variant, settings));
  const seconds = useEstimate(parts, count, section);
  const made = useReports(state, wanted);
  const stale = isStale(state, runnable, settings);
  const outcomes = outcomesOf(state, made.reports?.[0] ?? null);

  /** Runs variants and those they are compared with; what ran before with these settings and seeds still counts. */
  const run = (variants: readonly Variant[]) => {
    const ids = new Set(variants.flatMap(({ id, comparedWith }) => [id, comparedWith]));
    const kept = stale || state.seeds.length !== count ? new Map<string, readonly Row[]>() : wholeOf(state);
    const chosen = parts.filter(({ id }) => ids.has(id) || kept.has(id));
    void study.run(chosen, seedsOf(count), kept);
  };
  /** As it was run, where it was. */
  const open = (variant: Variant) => {
    const part = state.parts.find(({ id }) => id === variant.id) ?? partOfVariant(variant, settings);
    const opened = withSeed(part.settings, 0);
    hold(opened);
    tour.turnAside();
    watch(session, opened, metaPseudoLabels.id);
  };
  const labels = datasetOf(settings).labelCount;
  const plan = lateWords.parts.plan(parts.length, count, lateWords.runs.settings(presetOf(settings)));
  return (
    <div ref={section} className={styles.parts}>
      <p>{`${lateWords.parts.aboutAll(labels)}${words.shell.between}${lateWords.parts.caution}`}</p>
      <Choices>
        <Count title={lateWords.parts.seeds} choices={[10, 20, 50, 100]} value={count} onChange={setCount} />
      </Choices>
      <RunBar
        study={study}
        state={state}
        name={lateWords.parts.runAll}
        plan={parts.length > 0 ? plan : null}
        seconds={seconds}
        onRun={() => run(runnable)}
      />
      <Ending state={state} stale={stale} />
      {groupIds.map((id) => (
        <div key={id} className={styles.group}>
          <GroupHead id={id} labels={labels} disabled={state.running} onRun={() => run(groups[id])} />
          {id === 'cells' && <CellGrid settings={settings} outcomes={outcomes} onOpen={open} />}
          <details open={id === 'controls'}>
            <summary>
              {id === 'cells' ? lateWords.parts.sentences : lateWords.parts.variants(groups[id].length)}
            </summary>
            <VariantList variants={groups[id]} settings={settings} outcomes={outcomes} onOpen={open} />
          </details>
        </div>
      ))}
      {state.done > 0 && <Downloads made={made} names={[lateWords.parts.file]} file="two-moons-parts" />}
    </div>
  );
}

interface HeadProps {
  id: GroupId;
  labels: number;
  disabled: boolean;
  onRun: () => void;
}

/** What a group of variants asks, and its own start. */
const GroupHead = ({ id, labels, disabled, onRun }: HeadProps) => (
  <div className={styles.head}>
    <h3>{lateWords.parts.groupName[id]}</h3>
    <button
      type="button"
      className="button small"
      disabled={disabled}
      aria-label={lateWords.parts.group(id)}
      onClick={onRun}
    >
      {lateWords.runs.start}
    </button>
    <p className="quiet">{lateWords.parts.groupNote(labels)[id]}</p>
  </div>
);

const seedsOf = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** Rows of the parts that ran on every seed. */
const wholeOf = ({ rows, seeds }: StudyState): Map<string, readonly Row[]> =>
  new Map([...rows].filter(([, list]) => list.length === seeds.length));

/** Whether the page has other settings now than the runs had. */
function isStale({ parts }: StudyState, runnable: readonly Variant[], settings: Settings): boolean {
  const [part] = parts;
  const variant = runnable.find(({ id }) => id === part?.id);
  if (!part) return false;
  return !variant || bare(partOfVariant(variant, settings)) !== bare(part);
}

const bare = (part: Part): string => JSON.stringify(withSeed(part.settings, 0));
