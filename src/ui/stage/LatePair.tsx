import type { MethodId } from '../../settings/settings.ts';
import { words } from '../../words/words.ts';
import { Missed } from '../shell/late/Missed.tsx';
import { useLate } from '../shell/late/useLate.ts';
import { latePart } from '../shell/late/latePart.ts';
import { Placed } from './layout/Placed.tsx';
import type { StageLayout } from './layout/shape.ts';

const load = latePart(() => import('./Pair.tsx'));

interface Props {
  /** Null: no pair is on the stage. */
  method: MethodId | null;
  layout: Pick<StageLayout, 'plots' | 'lane' | 'board'>;
  boardRef: (element: HTMLElement | null) => void;
}

/** What stands between a teacher and its student, and under both: no first frame waits for it. */
export function LatePair({ method, layout, boardRef }: Props) {
  const { part, missed, again } = useLate(load, method !== null);
  if (method === null) return null;
  if (missed && layout.lane)
    return (
      <Placed box={layout.lane}>
        <Missed again={again}>{words.shell.missed.pair}</Missed>
      </Placed>
    );
  return part && <part.Pair method={method} layout={layout} boardRef={boardRef} />;
}
