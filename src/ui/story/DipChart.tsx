import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { drawDip, type DipStep } from '../../draw/curves/dip.ts';
import { pageColors } from '../../draw/palette.ts';
import { renderSvg } from '../../draw/sink/renderSvg.ts';
import { metaPseudoLabels } from '../../learn/methods/metaPseudoLabels.ts';
import { solveOnce } from '../../session/solve/solveOnce.ts';
import { sceneOf } from '../../session/story/scenes.ts';
import { takeOf, takeSettings } from '../../session/story/takes.ts';
import type { PageState } from '../../session/pageState.ts';
import { datasetOf } from '../../settings/datasetOf.ts';
import { defaults } from '../../settings/fields.ts';
import { withValue } from '../../settings/paths.ts';
import { presetOf } from '../../settings/presetOf.ts';
import type { SolvedRun } from '../../worker/jobs/solveJobs.ts';
import { lateWords } from '../../words/lateWords.ts';
import { words } from '../../words/words.ts';
import { onSize } from '../controls/onSize.ts';
import { jobPool } from '../shell/jobPool.ts';
import { usePage, useTourState } from '../shell/context.ts';
import styles from './DipChart.module.css';

/** The steps that the scene goes through, and how many more are drawn before the first and after the last. */
const marked = sceneOf('dips')
  .takes.map((take) => takeOf(take).step!)
  .toSorted((a, b) => a - b);
const [before, after] = [2, 1];
const [first, last] = [marked[0]! - before, marked.at(-1)! + after];

/** Whatever the reader has chosen: the text names the steps. */
const settings = withValue(takeSettings(takeOf('dip'), defaults), 'steps', last);

/** Whether the stage shows that run, and not what the reader has made of it. */
const isThatRun = ({ labels, settings: now }: PageState['address']): boolean =>
  labels === null &&
  presetOf(now) === 'ours' &&
  now.data.seed === settings.data.seed &&
  now.network.seed === settings.network.seed;

/** The dip of the scene, measured at every step: the curve under the stage has two places or three of it. */
export function DipChart() {
  const svg = useRef<SVGSVGElement>(null);
  const read = useTourState(({ scene }) => scene === 'dips');
  const steps = useSteps(read);
  // Nothing changes here with the frames of a run that is elsewhere.
  const shown = usePage(({ summary, address }) =>
    read && summary && summary.step >= first && summary.step <= last && isThatRun(address)
      ? summary.step
      : null,
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

/** Null until it is read, and trained. */
function useSteps(wanted: boolean): readonly DipStep[] | null {
  const [done, setDone] = useState<DipStep[] | null>(null);
  const missing = wanted && done === null;
  useEffect(() => {
    if (!missing) return;
    const stop = new AbortController();
    const { labels } = datasetOf(settings).sample(settings.data);
    const job = { method: metaPseudoLabels.id, settings, labels, measured: 'everyStep' } as const;
    solveOnce(jobPool, job, stop).then(
      ({ curve }) => setDone(curve.flatMap(dipStep)),
      // Without it the words and the stage tell the same.
      () => {},
    );
    return () => stop.abort();
  }, [missing]);
  return done;
}

/** None where it is not drawn. */
const dipStep = ({
  measurement: { step, accuracy, teacherAccuracy },
}: SolvedRun['curve'][number]): DipStep[] =>
  step < first ? [] : [{ step, student: accuracy!, teacher: teacherAccuracy! }];
