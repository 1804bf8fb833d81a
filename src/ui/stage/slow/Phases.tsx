import { useEffect, useRef, useState } from 'react';
import { methods } from '../../../learn/methods/methods.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { exaggeration } from '../../../worker/protocol.ts';
import { useSession, useSettings } from '../../shell/context.ts';
import { words } from '../../../words/words.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { usePhone } from '../../shell/usePhone.ts';
import { equation, numbers } from './equations.ts';
import { Missed } from '../../shell/late/Missed.tsx';
import { useFetched } from '../../shell/late/useFetched.ts';
import { Formula, loadWriter, type Write } from './Formula.tsx';
import { lastPhase, type Phase, type SlowState } from '../../../session/slow/slowMotion.ts';
import { useSlow } from './useSlow.ts';
import styles from './Phases.module.css';

const phases: readonly Phase[] = [1, 2, 3, 4];

/** The four phases of a step, and slow motion through them. */
export function Phases({ method }: { method: MethodId }) {
  const session = useSession();
  const slow = useSlow(method);
  const [numeric, setNumeric] = useState(false);
  useEffect(() => () => session.slow.stop(), [session]);
  const section = useRef<HTMLElement>(null);
  const phone = usePhone();
  const active = slow !== null;
  const { part: writer, missed, again } = useFetched(loadWriter, active ? 'asked' : null);
  useEffect(() => {
    if (!active) return;
    // On a phone the plot stands right above, and the page was scrolled past it.
    if (phone) section.current!.firstElementChild!.scrollIntoView({ block: 'center' });
    else section.current!.scrollIntoView({ block: 'nearest' });
  }, [active, phone]);
  return (
    <section
      ref={section}
      className={slow ? `${styles.phases} ${styles.slow}` : styles.phases}
      aria-label={words.slow.phases}
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
          {slow.phase === lastPhase(method) ? words.slow.nextStep : words.slow.nextPhase}
        </button>
      ) : (
        <button type="button" className="button" onClick={() => session.slow.start(method)}>
          {words.slow.start}
        </button>
      )}
      {slow && <Ways slow={slow} numeric={numeric} onNumeric={setNumeric} />}
      {slow && missed && (
        <div className={styles.missed}>
          <Missed again={again}>{words.slow.missed}</Missed>
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
  const absent = phase > lastPhase(method);
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
          <span className={styles.name}>{`\u2002${words.slow.phaseName[phase]}`}</span>
        </b>
        {(!inspection || absent || !write) && (
          <small>
            {words.slow.phaseNote[phase]({ teacherLearns: lastPhase(method) === 4, batch: settings.batch })}
          </small>
        )}
      </button>
      {inspection && !absent && write && (
        <Formula
          write={write}
          className={styles.equation}
          tex={
            numeric ? numbers(phase, inspection, settings) : equation(phase, methods[method].step(settings))
          }
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
      <Toggle name={words.slow.numeric} on={numeric} onChange={onNumeric} />
      <Toggle
        name={words.slow.exaggerate(exaggeration)}
        on={exaggerated}
        onChange={(on) => session.slow.setExaggerated(on)}
      />
      {!still.matches && (
        <Toggle name={words.slow.byItself} on={byItself} onChange={(on) => session.slow.setByItself(on)} />
      )}
      <button type="button" className="button" onClick={() => session.slow.fullSpeed()}>
        {words.slow.fullSpeed}
      </button>
    </div>
  );
}
