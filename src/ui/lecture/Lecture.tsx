import type { CSSProperties } from 'react';
import { aspectOf } from '../../data/dataset.ts';
import type { Tour } from '../../session/story/tour.ts';
import { Boundary } from '../shell/Boundary.tsx';
import { useReading } from '../shell/below/useReading.ts';
import { SessionContext, TourContext, useDataset } from '../shell/context.ts';
import { Notices } from '../shell/Notices.tsx';
import { Spoken } from '../shell/Spoken.tsx';
import { Resume } from '../shell/tour/Resume.tsx';
import { useClaim } from '../shell/tour/useClaim.ts';
import { useNewAddress } from '../shell/useNewAddress.ts';
import { usePhone } from '../shell/usePhone.ts';
import { useStore } from '../shell/useStore.ts';
import type { Dock } from '../stage/layout/shape.ts';
import { Stage } from '../stage/Stage.tsx';
import { LectureBar } from './LectureBar.tsx';
import { LectureText } from './LectureText.tsx';
import { lectureScenes } from './lectureScenes.ts';
import { useLecture } from './useLecture.ts';
import styles from './Lecture.module.css';

/** The stage and one scene at a time, in letters for the last row. Nothing else is there, and no setting can be changed. */
export function Lecture({ tour }: { tour: Tour }) {
  useNewAddress(tour);
  const { at, go } = useLecture(tour);
  const stage = useStore(tour.store, (state) => state.stage);
  return (
    <TourContext.Provider value={tour}>
      <SessionContext.Provider value={stage}>
        <Boundary>
          <Room at={at} go={go} />
        </Boundary>
      </SessionContext.Provider>
    </TourContext.Provider>
  );
}

function Room({ at, go }: { at: number; go: (by: number) => void }) {
  const reading = useReading(true);
  const claim = useClaim();
  const phone = usePhone();
  const scene = lectureScenes[at]!;
  const dock: Dock = scene === null ? 'hero' : phone ? 'above' : 'beside';
  const plotAspect = { '--plot-aspect': aspectOf(useDataset().domain) };
  return (
    <div className={styles.lecture} style={plotAspect as CSSProperties}>
      <div {...claim}>
        <LectureBar at={at} go={go} />
      </div>
      <Boundary>
        <Notices />
      </Boundary>
      <main className={styles.tour} data-dock={dock}>
        <div className={styles.stage} {...claim}>
          <Boundary>
            <Stage dock={dock} reading={reading} />
            <Resume dock={dock} />
          </Boundary>
        </div>
        {scene && <LectureText key={scene} scene={scene} />}
      </main>
      <Spoken />
    </div>
  );
}
