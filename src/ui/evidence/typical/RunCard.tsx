import { useEffect } from 'react';
import { rem } from '../../../draw/sink/chartUnit.ts';
import { stripDots, type StripOptions } from '../../../draw/strip/stripPlot.ts';
import { keyOf } from '../../../session/study/borders.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { useStore } from '../../shell/useStore.ts';
import { canWatch } from '../watch.ts';
import { Thumbnail } from './Thumbnail.tsx';
import type { StripsLayout } from './stripsLayout.ts';
import { borders, type StripOfRuns } from './typicalRuns.ts';
import type { PointedRun } from './usePointedRun.ts';
import styles from './RunCard.module.css';

interface Props extends PointedRun {
  strip: StripOfRuns;
  options: StripOptions;
  /** The board's. */
  width: number;
  layout: StripsLayout;
}

/** From the dot to the card; and how wide a card is, with its picture above or beside the words. */
const [apart, narrow, wide] = [14, 152, 240];

/** The run that is pointed at: its border, and what it came to. Its slider says the same to ears. */
export function RunCard({ row, index, strip: { part, runs }, options, width, layout }: Props) {
  const { method, settings } = part;
  const run = runs[index]!;
  const key = canWatch(method) ? keyOf(method, settings, run.seed) : null;
  useEffect(() => {
    if (canWatch(method)) borders.ask(method, settings, run.seed);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key is all three
  }, [key]);
  useEffect(() => () => borders.forget(), []);
  const border = useStore(borders.store, ({ solved }) => (key === null ? undefined : solved.get(key)));
  const { card } = lateWords.typical;
  const own = layout.small ? wide : narrow;
  const dot = stripDots(options)[index]!;
  const left = layout.strip.left + dot.x - own / 2;
  const top = layout.top + layout.row * row + layout.head + dot.y;
  // Where there is more room, above or below: beyond the board it would be cut off.
  const vertical =
    top > layout.height / 2 ? { bottom: rem(layout.height - top + apart) } : { top: rem(top + apart) };
  return (
    <div
      className={styles.card}
      data-small={layout.small}
      style={{ width: rem(own), left: rem(Math.max(0, Math.min(width - own, left))), ...vertical }}
      aria-hidden
    >
      {key !== null && <div className={styles.picture}>{border && <Thumbnail border={border} />}</div>}
      <div>
        <p className={styles.accuracy}>{card.accuracy(run.accuracy)}</p>
        <p>{card.seed(run)}</p>
        <p>{card.lastSteps(run)}</p>
      </div>
    </div>
  );
}
