import type { MethodId } from '../../../settings/settings.ts';
import { words } from '../../../words/words.ts';
import { usePage } from '../../shell/context.ts';
import { hasMoved } from './hasMoved.ts';
import { PlotView } from './PlotView.tsx';
import styles from './StudentPlot.module.css';

/** @param cue asks for the first drag, until a star has moved */
export function StudentPlot({ method, cue = true }: { method: MethodId; cue?: boolean }) {
  const moved = usePage(hasMoved);
  return (
    <div className={styles.frame}>
      <PlotView method={method} network="student" cue={cue} />
      {cue && !moved && (
        <p className={styles.cue} aria-hidden>
          {words.stage.dragCue}
        </p>
      )}
    </div>
  );
}
