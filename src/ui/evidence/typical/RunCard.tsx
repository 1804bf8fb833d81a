import { useEffect } from 'react';
import type { Size } from '../../../draw/scales.ts';
import { rem } from '../../../draw/sink/chartSize.ts';
import { keyOf } from '../../../session/study/borders.ts';
import type { StripPart } from '../../../session/study/stripPart.ts';
import type { StripRun } from '../../../session/study/stripRuns.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { useStore } from '../../shell/useStore.ts';
import { canWatch } from '../watch.ts';
import { Thumbnail } from './Thumbnail.tsx';
import { borders } from './typicalRuns.ts';
import styles from './RunCard.module.css';

interface Props {
  part: StripPart;
  run: StripRun;
  /** Where its dot lies. */
  at: { x: number; y: number };
  /** The board's. */
  room: Size;
  /** Its picture stands beside the words. */
  small: boolean;
}

/** From the dot to the card; and how wide a card is, with its picture above or beside the words. */
const [apart, width, wide] = [14, 152, 240];

/** The run that is pointed at: its border, and what it came to. Its slider says the same to ears. */
export function RunCard({ part: { method, settings }, run, at, room, small }: Props) {
  const own = small ? wide : width;
  const key = canWatch(method) ? keyOf(method, settings, run.seed) : null;
  useEffect(() => {
    if (canWatch(method)) borders.ask(method, settings, run.seed);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key is all three
  }, [key]);
  useEffect(() => () => borders.forget(), []);
  const border = useStore(borders.store, ({ solved }) => (key === null ? undefined : solved.get(key)));
  const { card } = lateWords.typical;
  const vertical =
    at.y > room.height / 2 ? { bottom: rem(room.height - at.y + apart) } : { top: rem(at.y + apart) };
  return (
    <div
      className={styles.card}
      data-small={small}
      style={{
        width: rem(own),
        left: rem(Math.max(0, Math.min(room.width - own, at.x - own / 2))),
        ...vertical,
      }}
      aria-hidden
    >
      {key !== null && <div className={styles.picture}>{border && <Thumbnail border={border} />}</div>}
      <div>
        <p className={styles.accuracy}>{card.accuracy(run.accuracy)}</p>
        <p>{card.seed(run)}</p>
        <p>{card.last500(run)}</p>
      </div>
    </div>
  );
}
