import { useRef } from 'react';
import { Boundary } from '../Boundary.tsx';
import { Stage } from '../../stage/Stage.tsx';
import { LateStory } from './LateStory.tsx';
import { Resume } from './Resume.tsx';
import { useClaim } from './useClaim.ts';
import { useDock } from './useDock.ts';
import styles from './TourView.module.css';

/** The stage, and the story that is read beside it or below. */
export function TourView({ drawer }: { drawer: boolean }) {
  const stage = useRef<HTMLDivElement>(null);
  const dock = useDock(stage, drawer);
  const claim = useClaim();
  return (
    <div className={styles.tour} data-dock={dock}>
      <div ref={stage} className={styles.stage} {...claim}>
        <Boundary>
          <Stage dock={dock} />
          <Resume dock={dock} />
        </Boundary>
      </div>
      <div className={styles.text}>
        <Boundary>
          <LateStory above={dock === 'above'} />
        </Boundary>
      </div>
    </div>
  );
}
