import type { MethodId } from '../../../settings/settings.ts';
import { Accuracy } from './Accuracy.tsx';
import { usePage } from '../../shell/context.ts';
import { Fact } from './Fact.tsx';
import { PlotView } from './PlotView.tsx';
import { useAccuracy } from '../slow/useSlow.ts';
import { Wiring } from './Wiring.tsx';
import { words } from '../../../words/words.ts';

/** One method in Compare: its name, its accuracy, how the stars enter, its plot, what was measured. */
export function MethodPanel({ method, cue = false }: { method: MethodId; cue?: boolean }) {
  const accuracy = useAccuracy(method, 'student');
  return (
    <section className="panel" aria-label={words.methods.name[method]}>
      <div className="panel-head">
        <h2>{words.methods.name[method]}</h2>
        <Accuracy value={accuracy} />
      </div>
      <Wiring method={method} />
      <div className="framed">
        <PlotView method={method} network="student" />
        {cue && <DragCue />}
      </div>
      <Fact method={method} />
    </section>
  );
}

/** Asks for the first drag, until a star has moved. */
export function DragCue() {
  const moved = usePage((state) => state.move !== null || state.canUndo);
  if (moved) return null;
  return (
    <p className="cue" aria-hidden>
      {words.stage.dragCue}
    </p>
  );
}
