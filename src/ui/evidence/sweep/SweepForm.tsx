import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { useSession } from '../../shell/context.ts';
import { useStore } from '../../shell/useStore.ts';
import { Choices, Count } from '../Choices.tsx';
import { Picks } from '../map/Picks.tsx';
import { Ending, RunBar } from '../RunBar.tsx';
import { useEstimate } from '../useEstimate.ts';
import { AxisChoices } from './AxisChoices.tsx';
import { seedsOf } from '../../../session/study/sweepRuns.ts';
import { choices, seedCounts, study, type SweepChoices } from './sweepChoices.ts';
import { useSweep, type ShownSweep } from './useSweep.ts';
import styles from './SweepForm.module.css';

type Text = Parameters<typeof useEstimate>[2];

/** What is swept, and its runs. @param text what is read while they are estimated */
export function SweepForm({ text }: { text: Text }) {
  const session = useSession();
  const { chosen, sweep, refused } = useSweep();
  const { across, up, method, seeds } = chosen;
  const choose = (change: Partial<SweepChoices>) => choices.set({ made: { ...chosen, ...change } });
  const state = useStore(study.store, (current) => current);
  const { sweep: phrases } = lateWords;
  return (
    <>
      <AxisChoices
        title={phrases.across}
        choice={across}
        other={up?.path}
        refused={refused.across}
        onChange={(next) => next && choose({ across: next })}
      />
      <AxisChoices
        title={phrases.up}
        choice={up}
        other={across.path}
        optional
        refused={refused.up}
        onChange={(next) => choose({ up: next })}
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
          onChange={(next) => choose({ method: next })}
        />
      )}
      <Choices>
        <Count
          title={phrases.seeds}
          choices={seedCounts}
          value={seeds}
          onChange={(next) => choose({ seeds: next })}
        />
      </Choices>
      <div className={styles.runs}>
        <Run sweep={sweep} text={text} onRun={() => choose({})} />
        <Ending state={state} stale={false} />
      </div>
    </>
  );
}

/** Starts the runs that are missing, or shows how far they are. @param onRun they are asked for */
function Run({ sweep, text, onRun }: { sweep: ShownSweep | null; text: Text; onRun: () => void }) {
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
      onRun={() => {
        onRun();
        void study.fill(parts, seedsOf(request!));
      }}
    />
  );
}
