import { useState } from 'react';
import { methods } from '../../../learn/methods/methods.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { exaggeration } from '../../../worker/protocol.ts';
import { useSession, useSettings } from '../../shell/context.ts';
import { words } from '../../../words/words.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { focusOn } from '../../controls/focusOn.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { equation, numbers } from './equations.ts';
import { Missed } from '../../shell/late/Missed.tsx';
import { useFetched } from '../../shell/late/useFetched.ts';
import { Formula, loadWriter, type Write } from './Formula.tsx';
import { lastPhase, phases, type Phase, type SlowState } from '../../../session/slow/slowMotion.ts';
import { useSlow } from './useSlow.ts';
import styles from './Phases.module.css';

/** The four phases of a step, and slow motion through them. */
export function Phases({ method }: { method: MethodId }) {
  const session = useSession();
  const slow = useSlow(method);
  const settings = useSettings();
  const [numeric, setNumeric] = useState(false);
  const { part: writer, missed, again } = useFetched(loadWriter, slow ? 'asked' : null);
  return (
    <section
      className={slow ? `${styles.phases} ${styles.slow}` : styles.phases}
      aria-label={lateWords.slow.phases}
    >
      <ol>
        {phases.map((phase) => (
          <PhaseButton
            key={phase}
            phase={phase}
            method={method}
            slow={slow}
            numeric={numeric}
            write={writer?.writeFormula ?? null}
          />
        ))}
      </ol>
      {slow ? (
        <button type="button" className="button primary" onClick={() => session.slow.next()}>
          {slow.phase === lastPhase(method, settings) ? lateWords.slow.nextStep : lateWords.slow.nextPhase}
        </button>
      ) : (
        <button type="button" className="button" onClick={() => session.slow.start(method)}>
          {words.stage.slowMotion}
        </button>
      )}
      {slow && <Ways slow={slow} numeric={numeric} onNumeric={setNumeric} />}
      {slow && missed && (
        <div className={styles.missed}>
          <Missed again={again}>{lateWords.slow.missed}</Missed>
        </div>
      )}
    </section>
  );
}

interface PhaseProps {
  phase: Phase;
  method: MethodId;
  slow: SlowState | null;
  numeric: boolean;
  /** Null before what writes formulas has come. */
  write: Write | null;
}

function PhaseButton({ phase, method, slow, numeric, write }: PhaseProps) {
  const session = useSession();
  const settings = useSettings();
  const absent = phase > lastPhase(method, settings);
  const step = methods[method].step(settings);
  const inspection = slow?.inspection;
  return (
    <li className={absent ? styles.absent : undefined}>
      <button
        type="button"
        disabled={!inspection || absent}
        aria-current={slow?.phase === phase ? 'step' : undefined}
        onClick={() => session.slow.go(phase)}
      >
        <b>
          <span>{phase}</span>
          <span className={styles.name}>{`\u2002${lateWords.slow.phaseName[phase]}`}</span>
        </b>
        {(!inspection || absent || !write) && (
          <small>
            {lateWords.slow.phaseNote[phase]({
              teacher: step.teacher!.kind,
              batch: settings.batch,
            })}
          </small>
        )}
      </button>
      {inspection && !absent && write && (
        <Formula
          write={write}
          className={styles.equation}
          tex={numeric ? numbers(phase, inspection, step) : equation(phase, step)}
        />
      )}
    </li>
  );
}

const still = matchMedia('(prefers-reduced-motion: reduce)');

interface WaysProps {
  slow: SlowState;
  numeric: boolean;
  onNumeric: (on: boolean) => void;
}

/** How to look at it, and the way out. */
function Ways({ slow: { exaggerated, byItself }, numeric, onNumeric }: WaysProps) {
  const session = useSession();
  return (
    <div className={styles.ways}>
      <Toggle name={lateWords.slow.numeric} on={numeric} onChange={onNumeric} />
      {!still.matches && (
        <Toggle
          name={lateWords.slow.byItself}
          on={byItself}
          onChange={(on) => session.slow.setByItself(on)}
        />
      )}
      <Toggle
        name={lateWords.slow.exaggerate(exaggeration)}
        on={exaggerated}
        onChange={(on) => session.slow.setExaggerated(on)}
      />
      <button
        type="button"
        className="button"
        onClick={({ currentTarget }) => {
          // The one that goes on, and begins anew then.
          focusOn(currentTarget.parentElement!.parentElement!.querySelector<HTMLElement>('ol + button'));
          session.slow.fullSpeed();
        }}
      >
        {lateWords.slow.fullSpeed}
      </button>
    </div>
  );
}
