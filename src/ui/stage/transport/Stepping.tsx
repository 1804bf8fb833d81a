import { RotateCcw, StepBack, StepForward } from 'lucide-react';
import { words } from '../../../words/words.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { useAllows } from '../../shell/allows.ts';
import { usePage, useSession } from '../../shell/context.ts';

/** A step back, a step forward, and back to the start, as far as they are allowed. */
export function Stepping() {
  const session = useSession();
  const steps = useAllows('step');
  const resets = useAllows('reset');
  const atStart = usePage((state) => (state.summary?.step ?? 0) === 0);
  return (
    <>
      {steps && (
        <>
          <IconButton
            name={words.transport.stepBack}
            disabled={atStart}
            onClick={() => session.transport.stepBy(-1)}
          >
            <StepBack size="1.25rem" fill="currentColor" />
          </IconButton>
          <IconButton name={words.transport.stepForward} onClick={() => session.transport.stepBy(1)}>
            <StepForward size="1.25rem" fill="currentColor" />
          </IconButton>
        </>
      )}
      {resets && (
        <IconButton name={words.transport.reset} onClick={() => session.transport.reset()}>
          <RotateCcw size="1.25rem" />
        </IconButton>
      )}
    </>
  );
}
