import { useEffect } from 'react';
import type { MethodId } from '../../settings/settings.ts';
import { useSession, useSettings } from '../context.ts';
import * as words from '../slowWords.ts';
import { Toggle } from '../Toggle.tsx';
import { lastPhase, type Phase, type SlowState } from './slowMotion.ts';
import { useSlow } from './useSlow.ts';

const phases: readonly Phase[] = [1, 2, 3, 4];

/** The four phases of a step, and slow motion through them. */
export function Phases({ method }: { method: MethodId }) {
  const session = useSession();
  const settings = useSettings();
  const slow = useSlow(method);
  useEffect(() => () => session.slow.stop(), [session]);
  return (
    <section className="phases" aria-label={words.phaseGroup}>
      <ol>
        {phases.map((phase) => (
          <li key={phase} className={phase > lastPhase(method) ? 'absent' : undefined}>
            <button
              type="button"
              disabled={!slow?.inspection || phase > lastPhase(method)}
              aria-current={slow?.phase === phase ? 'step' : undefined}
              onClick={() => session.slow.go(phase)}
            >
              <b>
                {phase}&ensp;{words.phaseName[phase]}
              </b>
              <small>{words.phaseNote(phase, method, settings)}</small>
            </button>
          </li>
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
      {slow && <Explained slow={slow} />}
    </section>
  );
}

const still = matchMedia('(prefers-reduced-motion: reduce)');

/** What is seen in this phase, with this step's numbers, and how to go on. */
function Explained({ slow }: { slow: SlowState }) {
  const session = useSession();
  const settings = useSettings();
  const { phase, inspection, exaggerated, byItself } = slow;
  return (
    <div className="explained">
      <p className="number" aria-live="polite">
        {inspection && words.phaseText(phase, inspection, settings).filter(Boolean).join(' ')}
      </p>
      <div className="ways">
        <Toggle name={words.exaggerate} on={exaggerated} onChange={(on) => session.slow.setExaggerated(on)} />
        {!still.matches && (
          <Toggle name={words.byItself} on={byItself} onChange={(on) => session.slow.setByItself(on)} />
        )}
        <button type="button" className="button" onClick={() => session.slow.fullSpeed()}>
          {words.fullSpeed}
        </button>
      </div>
    </div>
  );
}
