import { useEffect, useRef } from 'react';
import { createPlot } from '../../../draw/plot/plot.ts';
import type { Border } from '../../../session/study/borders.ts';
import { useDataset } from '../../shell/context.ts';
import { onTheme } from '../../shell/theme.ts';

/** A run at its last step, in small. */
export function Thumbnail({ border: { sample, frame } }: { border: Border }) {
  const container = useRef<HTMLDivElement>(null);
  const { domain } = useDataset();
  useEffect(() => {
    const plot = createPlot(container.current!, { domain, points: sample.unlabeled });
    plot.update({
      student: frame.student.grid,
      teacher: frame.teacher?.grid ?? null,
      predictions: frame.student.predictions,
      labels: sample.labels,
    });
    const stop = onTheme(() => plot.restyle());
    return () => {
      stop();
      plot.destroy();
    };
  }, [domain, sample, frame]);
  return <div ref={container} />;
}
