import { useMemo, useState } from 'react';
import { aspectOf } from '../../../data/dataset.ts';
import { rem } from '../../../draw/sink/chartSize.ts';
import { stripDots } from '../../../draw/strip/stripPlot.ts';
import { withSeed } from '../../../learn/study/experiment.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { useDataset, useSession } from '../../shell/context.ts';
import type { BoardProps } from '../board.ts';
import { canWatch } from '../watch.ts';
import { Axis } from './Axis.tsx';
import { RunCard } from './RunCard.tsx';
import { StripRow } from './StripRow.tsx';
import { stripOptions } from './stripOptions.ts';
import { stripsLayout } from './stripsLayout.ts';
import { useStrips } from './typicalRuns.ts';
import styles from './StripsBoard.module.css';

/** A run in a row. */
interface Mark {
  part: string;
  seed: number;
}

/** On the stage: a row of runs a method on one axis, and the run on the stage among them. */
export function StripsBoard({ box }: BoardProps) {
  const session = useSession();
  const strips = useStrips();
  const { width, height } = box;
  const { domain } = useDataset();
  const [layout, options] = useMemo(() => {
    const room = stripsLayout({ width, height }, strips.length, aspectOf(domain));
    return [room, stripOptions(strips, room)] as const;
  }, [strips, width, height, domain]);
  const [mark, setMark] = useState<Mark | null>(null);
  const at = strips.findIndex(({ part }) => part.id === mark?.part);
  const marked = at < 0 ? -1 : strips[at]!.runs.findIndex(({ seed }) => seed === mark!.seed);
  const dot = marked < 0 ? null : stripDots(options[at]!)[marked]!;
  return (
    <section
      className={`${styles.board} number`}
      style={{ paddingTop: rem(layout.top) }}
      aria-label={lateWords.typical.board}
    >
      {strips.map((strip, i) => (
        <StripRow
          key={strip.part.id}
          strip={strip}
          options={options[i]!}
          marked={i === at && marked >= 0 ? marked : null}
          layout={layout}
          onMark={(index) => {
            if (index !== null) setMark({ part: strip.part.id, seed: strip.runs[index]!.seed });
            else if (mark) setMark(null);
          }}
          onOpen={(index) => {
            const { method, settings } = strip.part;
            if (canWatch(method)) session.watch(withSeed(settings, strip.runs[index]!.seed), method);
          }}
        />
      ))}
      {options[0] && (
        <Axis layout={layout} options={options[0]} top={layout.top + layout.row * strips.length} />
      )}
      {dot && (
        <RunCard
          part={strips[at]!.part}
          run={strips[at]!.runs[marked]!}
          at={{ x: layout.strip.left + dot.x, y: layout.top + layout.row * at + layout.head + dot.y }}
          room={box}
          small={layout.small}
        />
      )}
    </section>
  );
}
