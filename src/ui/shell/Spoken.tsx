import { usePage } from './context.ts';
import { useSpoken } from './EngineStatus.tsx';
import * as words from '../../words/en/page.ts';

/** How the run goes, for screen readers: politely, at most every five seconds. */
export function Spoken() {
  const summary = usePage((state) => state.summary);
  return (
    <p className="spoken" aria-live="polite">
      {useSpoken(summary ? words.spokenRun(summary) : '')}
    </p>
  );
}
