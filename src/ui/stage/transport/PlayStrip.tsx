import type { CSSProperties } from 'react';
import { rem } from '../../../draw/sink/chartUnit.ts';
import { locked } from '../../shell/mode.ts';
import { usePhone } from '../../shell/usePhone.ts';
import type { Dock } from '../layout/shape.ts';
import { Curves } from './Curves.tsx';
import { Renewing, Undoing } from './Editing.tsx';
import { More } from './More.tsx';
import { PlayButton } from './PlayButton.tsx';
import { Remarks } from './Remarks.tsx';
import { SpeedSlider } from './SpeedSlider.tsx';
import { Stepping } from './Stepping.tsx';
import { StepCount } from './StepCount.tsx';
import styles from './PlayStrip.module.css';

/** Height for three rows of controls, and a title over the curves. */
const threeRows = 140;

/** Under the plots, always in sight: playing, and the curve as the timeline. What has no room stands in a menu. */
export function PlayStrip({ dock, height }: { dock: Dock; height: number }) {
  const phone = usePhone();
  const hero = dock === 'hero';
  const roomy = !phone && dock !== 'above';
  const titled = roomy && height >= threeRows;
  // Under the title, over the controls, or all of the strip.
  const curves = height - (titled ? 44 : phone && hero ? 66 : 4);
  const sizes = { '--strip': rem(height), '--curves': rem(curves) };
  return (
    <div className={styles.strip} data-dock={dock} style={sizes as CSSProperties}>
      <div className={styles.controls}>
        <div className={styles.playing}>
          <PlayButton />
          {(hero || !phone) && (
            <span className={styles.stepping}>
              <Stepping />
            </span>
          )}
          <div className={styles.count}>
            <StepCount />
            <Remarks />
          </div>
          {!roomy && hero && !locked && <More renewing speed undoing stepping />}
        </div>
        {roomy && (
          <div className={styles.editing}>
            <Undoing />
            {titled && !locked ? <Renewing /> : <SpeedSlider />}
            {!titled && !locked && <More renewing />}
          </div>
        )}
        {titled && !locked && (
          <div className={styles.editing}>
            <SpeedSlider />
            <More />
          </div>
        )}
      </div>
      <Curves compact={!titled} />
      {dock === 'above' && !phone && !locked && <More renewing speed undoing />}
    </div>
  );
}
