import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { drawDip, type DipStep } from '../../draw/curves/dip.ts';
import { pageColors } from '../../draw/palette.ts';
import { renderSvg } from '../../draw/sink/renderSvg.ts';
import { metaPseudoLabels } from '../../learn/methods/metaPseudoLabels.ts';
import { solveOnce } from '../../session/solve/solveOnce.ts';
import { sceneOf } from '../../session/story/scenes.ts';
import { takeOf, takeSettings } from '../../session/story/takes.ts';
import { datasetOf } from '../../settings/datasetOf.ts';
import { withValue } from '../../settings/paths.ts';
import type { Settings } from '../../settings/settings.ts';
import type { SolvedRun } from '../../worker/jobs/solveJobs.ts';
import { lateWords } from '../../words/lateWords.ts';
import { words } from '../../words/words.ts';
import { onSize } from '../controls/onSize.ts';
import { jobPool } from '../shell/jobPool.ts';
import { usePage, useSettings, useTourState } from '../shell/context.ts';
import styles from './DipChart.module.css';

/** The steps that the scene goes through, and how many more are drawn before the first and after the last. */
const marked = sceneOf('dips')
  .takes.map((take) => takeOf(take).step!)
  .toSorted((a, b) => a - b);
const [before, after] = [2, 1];
const [first, last] = [marked[0]! - before, marked.at(-1)! + after];

/** The dip of the scene, measured at every step: it lies between two places of the curve under the stage. */
export function DipChart() {
  const svg = useRef<SVGSVGElement>(null);
  const settings = useSettings();
  const read = useTourState(({ scene }) => scene === 'dips');
  const key = useMemo(
    () => JSON.stringify(withValue(takeSettings(takeOf('dip'), settings), 'steps', last)),
    [settings],
  );
  const steps = useSteps(key, read);
  // Nothing changes here with the frames of a run that is elsewhere.
  const shown = usePage(({ summary }) =>
    read && summary && summary.step >= first && summary.step <= last ? summary.step : null,
  );
  const { dip } = lateWords.story;
  useLayoutEffect(() => {
    if (!steps) return;
    const element = svg.current!;
    return onSize(element, (size) => {
      const options = {
        steps,
        shown,
        // In so narrow a chart, the numbers of neighbors would stand over each other.
        marked: [marked[0]!, marked.at(-1)!],
        size,
        words: { ...dip, accuracy: words.plot.strip.accuracy, step: words.numbers.count },
      };
      renderSvg(element, (sink) => drawDip(sink, options, pageColors));
    });
  }, [steps, shown, dip]);
  return (
    <figure className={styles.dip}>
      <svg ref={svg} role="img" aria-label={dip.name(steps?.filter(isMarked) ?? [])} />
    </figure>
  );
}

const isMarked = ({ step }: DipStep): boolean => marked.includes(step);

/**
 * Null until it is read, and trained.
 *
 * @param key the run's settings
 */
function useSteps(key: string, wanted: boolean): readonly DipStep[] | null {
  const [done, setDone] = useState<{ of: string; steps: DipStep[] } | null>(null);
  const missing = wanted && done?.of !== key;
  useEffect(() => {
    if (!missing) return;
    const stop = new AbortController();
    const settings = JSON.parse(key) as Settings;
    const { labels } = datasetOf(settings).sample(settings.data);
    const job = { method: metaPseudoLabels.id, settings, labels, measured: 'everyStep' } as const;
    solveOnce(jobPool, job, stop).then(
      ({ curve }) => setDone({ of: key, steps: curve.flatMap(dipStep) }),
      // Without it the words and the stage tell the same.
      () => {},
    );
    return () => stop.abort();
  }, [missing, key]);
  return done?.of === key ? done.steps : null;
}

/** None where it is not drawn. */
const dipStep = ({
  measurement: { step, accuracy, teacherAccuracy },
}: SolvedRun['curve'][number]): DipStep[] =>
  step < first ? [] : [{ step, student: accuracy!, teacher: teacherAccuracy! }];
