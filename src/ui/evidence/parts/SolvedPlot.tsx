import { useEffect, useRef } from 'react';
import { metaPseudoLabels } from '../../../learn/methods/metaPseudoLabels.ts';
import type { Plot } from '../../../draw/plot/plot.ts';
import type { SolvedRun } from '../../../worker/jobs/solveJobs.ts';
import { words } from '../../../words/words.ts';
import { useDataset, useSession } from '../../shell/context.ts';
import { labelCallbacks } from '../../stage/panel/labelCallbacks.ts';
import { labelState } from '../../stage/panel/labelState.ts';
import { PlotFrame } from '../../stage/panel/PlotFrame.tsx';
import { themedPlot } from '../../stage/panel/themedPlot.ts';

/** A run at its end; null: none is solved yet. Its stars are the page's, and can be dragged. */
export function SolvedPlot({ run }: { run: SolvedRun | null }) {
  const session = useSession();
  const { domain } = useDataset();
  const container = useRef<HTMLDivElement>(null);
  const plot = useRef<Plot | null>(null);
  useEffect(() => {
    const made = themedPlot(container.current!, {
      domain,
      points: session.data.unlabeled,
      touchable: { callbacks: labelCallbacks(session), words: words.plot.handles },
      pointed: words.plot.pointed,
    });
    plot.current = made;
    const showLabels = () => made.update(labelState(session, metaPseudoLabels.id, 'student'));
    showLabels();
    const stop = session.store.subscribe(showLabels);
    return () => {
      stop();
      made.destroy();
    };
  }, [session, domain]);
  useEffect(() => {
    const { student, teacher } = run?.frame ?? {};
    plot.current!.update({
      student: student?.grid ?? null,
      teacher: teacher?.grid ?? null,
      predictions: student?.predictions ?? null,
    });
  }, [run]);
  return <PlotFrame container={container} />;
}
