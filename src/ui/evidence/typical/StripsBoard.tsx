import { useMemo } from 'react';
import { aspectOf } from '../../../data/dataset.ts';
import { rem } from '../../../draw/sink/chartUnit.ts';
import { withSeed } from '../../../learn/study/experiment.ts';
import { watch } from '../../../session/watch.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { useDataset, useSession } from '../../shell/context.ts';
import type { BoardProps } from '../board.ts';
import { canWatch } from '../watch.ts';
import { Axis } from './Axis.tsx';
import { RunCard } from './RunCard.tsx';
import { StripRow } from './StripRow.tsx';
import { stripOptions } from './stripOptions.ts';
import { stripsLayout } from './stripsLayout.ts';
import { useStrips, type StripOfRuns } from './typicalRuns.ts';
import { usePointedRun } from './usePointedRun.ts';
import styles from './StripsBoard.module.css';

/** On the stage: a row of runs a method on one axis, and the run on the stage among them. */
export function StripsBoard({ box: { width, height } }: BoardProps) {
  const session = useSession();
  const strips = useStrips();
  const { domain } = useDataset();
  const [layout, options] = useMemo(() => {
    const room = stripsLayout({ width, height }, strips.length, aspectOf(domain));
    return [room, stripOptions(strips, room)] as const;
  }, [strips, width, height, domain]);
  const { pointed, carded, point } = usePointedRun(strips);
  const open = ({ part: { method, settings }, runs }: StripOfRuns, index: number) => {
    if (canWatch(method)) watch(session, withSeed(settings, runs[index]!.seed), method);
  };
  return (
    <section
      className={`${styles.board} number`}
      style={{ overflowY: layout.height > height ? 'auto' : 'visible' }}
      aria-label={lateWords.typical.board}
    >
      <div className={styles.rows} style={{ height: rem(layout.height), paddingTop: rem(layout.top) }}>
        {strips.map((strip, i) => (
          <StripRow
            key={strip.part.id}
            strip={strip}
            options={options[i]!}
            marked={pointed?.row === i ? pointed.index : null}
            layout={layout}
            onMark={(index) => point(i, index)}
            onOpen={(index) => open(strip, index)}
          />
        ))}
        {options[0] && (
          <Axis layout={layout} options={options[0]} top={layout.top + layout.row * strips.length} />
        )}
        {pointed && carded && (
          <RunCard
            {...pointed}
            strip={strips[pointed.row]!}
            options={options[pointed.row]!}
            width={width}
            layout={layout}
          />
        )}
      </div>
    </section>
  );
}
