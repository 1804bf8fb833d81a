import { useEffect, useRef } from 'react';
import type { Border } from '../../../session/study/borders.ts';
import { useDataset } from '../../shell/context.ts';
import { themedPlot } from '../../stage/panel/themedPlot.ts';

/** A run at its last step, in small. */
export function Thumbnail({ border: { sample, frame } }: { border: Border }) {
  const container = useRef<HTMLDivElement>(null);
  const { domain } = useDataset();
  useEffect(() => {
    const plot = themedPlot(container.current!, { domain, points: sample.unlabeled });
    plot.update({
      student: frame.student.grid,
      teacher: frame.teacher?.grid ?? null,
      predictions: frame.student.predictions,
      labels: sample.labels,
    });
    return () => plot.destroy();
  }, [domain, sample, frame]);
  return <div ref={container} />;
}
