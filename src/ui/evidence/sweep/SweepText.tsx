import { useRef } from 'react';
import { cellsOf } from '../../../learn/study/sweep.ts';
import { recordedSweepOf } from '../../../session/study/recordedSweeps.ts';
import { seedsOf } from '../../../session/study/sweepRuns.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { Marked } from '../../controls/Marked.tsx';
import { Sentences } from '../../controls/Sentences.tsx';
import { usePage, useSession } from '../../shell/context.ts';
import { useStore } from '../../shell/useStore.ts';
import { Choices, Count } from '../Choices.tsx';
import { Fold } from '../Fold.tsx';
import { Picks } from '../map/Picks.tsx';
import { Recorded } from '../Recorded.tsx';
import { Ending, RunBar } from '../RunBar.tsx';
import { useEstimate } from '../useEstimate.ts';
import { AxisChoices } from './AxisChoices.tsx';
import { choices, seedCounts, study } from './sweepChoices.ts';
import { SweepResults } from './SweepResults.tsx';
import { useSweep, type ShownSweep } from './useSweep.ts';
import styles from './SweepText.module.css';

/** What is swept, how it is read, and all its numbers. */
export function SweepText() {
  const text = useRef<HTMLDivElement>(null);
  const session = useSession();
  const { chosen, sweep, refused } = useSweep();
  const { across, up, method, seeds } = chosen;
  const state = useStore(study.store, (current) => current);
  const moved = usePage((page) => page.address.labels !== null);
  const { sweep: phrases } = lateWords;
  const seen = sweep?.shown.flat() ?? [];
  const recorded = seen.some((one) => one.recorded) && recordedSweepOf(sweep!.request.axes);
  return (
    <div ref={text} className={styles.text}>
      <p>
        <Marked text={up ? phrases.aboutTwo : phrases.aboutOne} />
      </p>
      <p>{phrases.pick}</p>
      <AxisChoices
        title={phrases.across}
        choice={across}
        other={up?.path}
        refused={refused.across}
        onChange={(next) => next && choices.set({ across: next })}
      />
      <AxisChoices
        title={phrases.up}
        choice={up}
        other={across.path}
        optional
        refused={refused.up}
        onChange={(next) => choices.set({ up: next })}
      />
      {up && (
        <Picks
          title={phrases.method}
          value={method}
          choices={[...new Set([...session.methods, method])].map((id) => ({
            id,
            shown: words.methods.name[id],
            name: phrases.methodName(id),
          }))}
          onChange={(next) => choices.set({ method: next })}
        />
      )}
      <Choices>
        <Count
          title={phrases.seeds}
          choices={seedCounts}
          value={seeds}
          onChange={(next) => choices.set({ seeds: next })}
        />
      </Choices>
      <div className={styles.runs}>
        <Run sweep={sweep} text={text} />
        <Ending state={state} stale={false} />
      </div>
      <p className="quiet">
        <Sentences
          of={[sweep && refusedText(sweep), phrases.paired, moved && phrases.moved, phrases.hindsight]}
        />
      </p>
      <div>
        {recorded && (
          <Recorded
            title={phrases.recorded(recorded.firstSeed, recorded.firstSeed + recorded.seedCount - 1)}
            date={recorded.date}
            command={recorded.command}
          />
        )}
        {sweep && seen.some(({ runs }) => runs.length > 0) && (
          <Fold title={phrases.numbers}>
            <SweepResults sweep={sweep} />
          </Fold>
        )}
      </div>
    </div>
  );
}

/** Starts the runs that are missing, or shows how far they are. */
function Run({ sweep, text }: { sweep: ShownSweep | null; text: Parameters<typeof useEstimate>[2] }) {
  const state = useStore(study.store, (current) => current);
  const { parts = [], missing = 0, request } = sweep ?? {};
  const all = parts.length * (request?.seeds ?? 0);
  const seconds = useEstimate(parts, request?.seeds ?? 0, text);
  const { sweep: phrases } = lateWords;
  return (
    <RunBar
      study={study}
      state={state}
      name={missing > 0 && missing < all ? phrases.goOn : phrases.run}
      plan={missing > 0 ? phrases.plan(missing, all) : null}
      nothing={all > 0 ? phrases.allMade : ''}
      seconds={seconds === null || all === 0 ? null : (seconds * missing) / all}
      onRun={() => void study.fill(parts, seedsOf(request!))}
    />
  );
}

/** How many cells cannot run, and why the first of them cannot. */
function refusedText({ request: { axes, settings } }: ShownSweep): string | null {
  const refused = cellsOf(axes, settings).flatMap((cell) => cell.refused ?? []);
  if (refused.length === 0) return null;
  const { sweep } = lateWords;
  const reason = sweep.refusedCell(refused[0]!, (path) => lateWords.settings.fields[path].name);
  return (axes.length === 2 ? sweep.refusedPairs : sweep.refused)(refused.length, reason);
}
