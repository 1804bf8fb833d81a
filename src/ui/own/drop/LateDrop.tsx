import { latePart } from '../../shell/late/latePart.ts';
import { Missed } from '../../shell/late/Missed.tsx';
import { useLate } from '../../shell/late/useLate.ts';
import { Notice } from '../../shell/Notice.tsx';
import { useFileDrag } from './useFileDrag.ts';

const load = latePart(() => import('./Drop.tsx'));

/** A file dropped on the page: what reads it is fetched late, at the latest while one is dragged. */
export function LateDrop() {
  const drag = useFileDrag();
  const { part, missed, again } = useLate(load, drag.over || drag.files !== null);
  if (part) return <part.Drop {...drag} />;
  if (!missed || !drag.files) return null;
  return (
    <Notice>
      <Missed again={again} />
    </Notice>
  );
}
