import { useEffect, useRef, useState } from 'react';
import type { MethodId } from '../../../settings/settings.ts';
import { useSession, useSettings } from '../../shell/context.ts';
import * as words from '../../../words/en/slow.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { usePhone } from '../../shell/usePhone.ts';
import { equation, numbers } from './equations.ts';
import { Formula } from './Formula.tsx';
import { lastPhase, type Phase, type SlowState } from '../../../session/slow/slowMotion.ts';
import { useSlow } from './useSlow.ts';

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
  useEffect(() => {
    if (!active) return;
    // On a phone the plot stands right above, and the page was scrolled past it.
    if (phone) section.current!.firstElementChild!.scrollIntoView({ block: 'center' });
    else section.current!.scrollIntoView({ block: 'nearest' });
  }, [active, phone]);
  return (
    <section ref={section} className={slow ? 'phases slow' : 'phases'} aria-label={words.phaseGroup}>
      <ol>
        {phases.map((phase) => (
          <PhaseButton key={phase} phase={phase} method={method} slow={slow} numeric={numeric} />
        ))}
      </ol>
      {slow ? (
        <button type="button" className="button dark" onClick={() => session.slow.next()}>
          {words.next(slow.phase === lastPhase(method))}
        </button>
      ) : (
        <button type="button" className="button" onClick={() => session.slow.start(method)}>
          {words.slowMotion}
        </button>
      )}
      {slow && <Ways slow={slow} numeric={numeric} onNumeric={setNumeric} />}
    </section>
  );
}

interface PhaseProps {
  phase: Phase;
  method: MethodId;
  slow: SlowState | null;
  numeric: boolean;
}

function PhaseButton({ phase, method, slow, numeric }: PhaseProps) {
  const session = useSession();
  const settings = useSettings();
  const absent = phase > lastPhase(method);
  const inspection = slow?.inspection;
  return (
    <li className={absent ? 'absent' : undefined}>
      <button
        type="button"
        disabled={!inspection || absent}
        aria-current={slow?.phase === phase ? 'step' : undefined}
        onClick={() => session.slow.go(phase)}
      >
        <b>
          {phase}
          <span>&ensp;{words.phaseName[phase]}</span>
        </b>
        {(!inspection || absent) && <small>{words.phaseNote(phase, method, settings)}</small>}
      </button>
      {inspection && !absent && (
        <Formula tex={numeric ? numbers(phase, inspection, settings) : equation(phase, method, settings)} />
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
    <div className="ways">
      <Toggle name={words.numeric} on={numeric} onChange={onNumeric} />
      <Toggle name={words.exaggerate} on={exaggerated} onChange={(on) => session.slow.setExaggerated(on)} />
      {!still.matches && (
        <Toggle name={words.byItself} on={byItself} onChange={(on) => session.slow.setByItself(on)} />
      )}
      <button type="button" className="button" onClick={() => session.slow.fullSpeed()}>
        {words.fullSpeed}
      </button>
    </div>
  );
}
