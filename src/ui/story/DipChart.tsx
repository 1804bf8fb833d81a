import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { drawDip, type DipStep } from '../../draw/curves/dip.ts';
import { pageColors } from '../../draw/palette.ts';
import { chartSize } from '../../draw/sink/chartSize.ts';
import { renderSvg } from '../../draw/sink/renderSvg.ts';
import { metaPseudoLabels } from '../../learn/methods/metaPseudoLabels.ts';
import { sceneOf } from '../../session/story/scenes.ts';
import { takeOf, takeSettings } from '../../session/story/takes.ts';
import { datasetOf } from '../../settings/datasetOf.ts';
import { withValue } from '../../settings/paths.ts';
import type { Settings } from '../../settings/settings.ts';
import { lateWords } from '../../words/lateWords.ts';
import { words } from '../../words/words.ts';
import { jobPool } from '../shell/jobPool.ts';
import { usePage, useSettings, useTourState } from '../shell/context.ts';
import styles from './DipChart.module.css';

/** The steps that the scene goes through, and how many more are drawn before the first and after the last. */
const marked = sceneOf('dips')
  .takes.map((take) => takeOf(take).step!)
  .toSorted((a, b) => a - b);
const [before, after] = [10, 12];
const [first, last] = [marked[0]! - before, marked.at(-1)! + after];

/** The dip of the scene, measured at every step: it lies between two places of the curve under the stage. */
export function DipChart() {
  const svg = useRef<SVGSVGElement>(null);
  const settings = useSettings();
  const read = useTourState(({ scene }) => scene === 'dips');
  const steps = useSteps(takeSettings(takeOf('dip'), settings), read);
  const shown = usePage((state) => state.summary?.step ?? null);
  useLayoutEffect(() => {
    if (!steps) return;
    const element = svg.current!;
    const { dip } = lateWords.story;
    const options = {
      steps,
      shown: read && shown !== null && shown >= first && shown <= last ? shown : null,
      // In so narrow a chart, the numbers of neighbors would stand over each other.
      marked: [marked[0]!, marked.at(-1)!],
      size: chartSize(element),
      words: { ...dip, accuracy: words.plot.strip.accuracy, step: words.numbers.count },
    };
    renderSvg(element, (sink) => drawDip(sink, options, pageColors));
  }, [steps, shown, read]);
  return (
    <figure className={styles.dip}>
      <svg ref={svg} role="img" aria-label={lateWords.story.dip.name(steps?.filter(isMarked) ?? [])} />
    </figure>
  );
}

const isMarked = ({ step }: DipStep): boolean => marked.includes(step);

/** Null until it is read, and trained. */
function useSteps(settings: Settings, wanted: boolean): readonly DipStep[] | null {
  const [done, setDone] = useState<{ of: string; steps: DipStep[] } | null>(null);
  const key = JSON.stringify(withValue(settings, 'steps', last));
  const missing = wanted && done?.of !== key;
  useEffect(() => {
    if (!missing) return;
    const stop = new AbortController();
    const short = JSON.parse(key) as Settings;
    const { labels } = datasetOf(short).sample(short.data);
    jobPool
      .run(
        { type: 'solve', method: metaPseudoLabels.id, settings: short, labels, measured: 'everyStep' },
        {
          urgent: true,
          signal: stop.signal,
          onPart: (part) => {
            if (typeof part === 'number') return;
            const measured = part.curve.map(({ measurement }) => measurement);
            const steps = measured
              .filter(({ step }) => step >= first)
              .map(({ step, accuracy, teacherAccuracy }) => ({
                step,
                student: accuracy,
                teacher: teacherAccuracy!,
              }));
            setDone({ of: key, steps });
          },
        },
      )
      // Without it the words and the stage tell the same.
      .catch(() => {});
    return () => stop.abort();
  }, [missing, key]);
  return done?.of === key ? done.steps : null;
}
