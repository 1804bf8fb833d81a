import { useRef } from 'react';
import { rem } from '../../../draw/sink/chartUnit.ts';
import type { StripOptions } from '../../../draw/strip/stripPlot.ts';
import { success } from '../../../draw/strip/stripScale.ts';
import type { StripRun } from '../../../session/study/stripRuns.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { useDataset, usePage } from '../../shell/context.ts';
import { useHandOver } from '../../stage/layout/useHandOver.ts';
import { PlotView } from '../../stage/panel/PlotView.tsx';
import { canWatch } from '../watch.ts';
import { OwnDot } from './OwnDot.tsx';
import { Strip } from './Strip.tsx';
import type { StripsLayout } from './stripsLayout.ts';
import type { StripOfRuns } from './typicalRuns.ts';
import styles from './StripRow.module.css';

interface Props {
  strip: StripOfRuns;
  options: StripOptions;
  /** Index of the run in question. */
  marked: number | null;
  layout: StripsLayout;
  onMark: (index: number | null) => void;
  onOpen: (index: number) => void;
}

/** A method: the run on the stage as a small plot, how many runs reach 99 %, and all of them as dots. */
export function StripRow({ strip: { part, runs }, layout, ...dots }: Props) {
  const { method, placement } = part;
  const address = usePage((page) => page.address);
  const { placements } = useDataset();
  const isOnStage =
    canWatch(method) &&
    (placement === address.settings.data.placement || placements.length === 1) &&
    (address.compare.includes(method) || address.view === method);
  const { row, head, strip, foot, plot, small } = layout;
  const reach = small ? lateWords.typical.reachShort : lateWords.typical.reach;
  const name = lateWords.typical.strip(method, placement);
  return (
    <section className={styles.row} style={{ height: rem(row) }} aria-label={name} data-small={small}>
      {plot && isOnStage && (
        <Beside method={method} width={plot.width} top={Math.max(0, row - foot - plot.height)} />
      )}
      <p className={`${styles.head} appears`} style={{ left: rem(strip.left), height: rem(head) }}>
        <b>{name}</b>
        <span>{reach(reachedOf(runs, true), reachedOf(runs, false))}</span>
      </p>
      <div
        className={`${styles.strip} appears`}
        style={{ left: rem(strip.left), top: rem(head), width: rem(strip.width) }}
      >
        <Strip part={part} runs={runs} {...dots} />
        {isOnStage && <OwnDot method={method} options={dots.options} />}
      </div>
    </section>
  );
}

/** The run on the stage, in small. */
function Beside({ method, width, top }: { method: MethodId; width: number; top: number }) {
  const element = useRef<HTMLDivElement>(null);
  useHandOver(element, method);
  return (
    <div ref={element} className={styles.plot} style={{ width: rem(width), top: rem(top) }} aria-hidden>
      <PlotView method={method} network="student" still />
    </div>
  );
}

/** Null where there are no such runs. */
function reachedOf(runs: readonly StripRun[], recorded: boolean): { count: number; of: number } | null {
  const all = runs.filter((run) => run.recorded === recorded);
  if (all.length === 0) return null;
  return { count: all.filter(({ accuracy }) => accuracy >= success).length, of: all.length };
}
