import { usePage } from './context.ts';
import { useSpoken } from './useSpoken.ts';
import { words } from '../../words/words.ts';

/** How the run goes, for screen readers: politely, at most every five seconds. */
export function Spoken() {
  const { summary } = usePage((state) => state.paced);
  return (
    <p className="spoken" aria-live="polite">
      {useSpoken(summary ? words.shell.spokenRun(summary) : '')}
    </p>
  );
}
