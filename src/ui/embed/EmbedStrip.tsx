import type { CSSProperties } from 'react';
import { rem } from '../../draw/sink/chartUnit.ts';
import { useAllows } from '../shell/allows.ts';
import { usePhone } from '../shell/usePhone.ts';
import { Curves } from '../stage/transport/Curves.tsx';
import { Undoing } from '../stage/transport/Editing.tsx';
import { PlayButton } from '../stage/transport/PlayButton.tsx';
import { Remarks } from '../stage/transport/Remarks.tsx';
import { SpeedSlider } from '../stage/transport/SpeedSlider.tsx';
import { StepCount } from '../stage/transport/StepCount.tsx';
import { Stepping } from '../stage/transport/Stepping.tsx';
import styles from './EmbedStrip.module.css';

/** Under the plots in a frame: what the embedding page allows of playing, and the curve. */
export function EmbedStrip({ height }: { height: number }) {
  const narrow = usePhone();
  const plays = useAllows('play');
  const drags = useAllows('drag');
  const speeds = useAllows('speed');
  const sizes = { '--curves': rem(narrow ? 76 : height - 4) };
  return (
    <div className={styles.strip} style={sizes as CSSProperties}>
      <div className={styles.controls}>
        {plays && <PlayButton />}
        <div className={styles.count}>
          <StepCount />
        </div>
        <div className={styles.buttons}>
          <Stepping />
          {drags && <Undoing />}
        </div>
        {speeds && <SpeedSlider />}
        <Remarks />
      </div>
      <Curves compact />
    </div>
  );
}
