import { useCallback, useState, type CSSProperties } from 'react';
import { aspectOf } from '../../data/dataset.ts';
import type { Tour } from '../../session/story/tour.ts';
import { LateDrop } from '../own/drop/LateDrop.tsx';
import { LateDrawer } from '../settings/LateDrawer.tsx';
import { Boundary } from './Boundary.tsx';
import { Below } from './below/Below.tsx';
import { useReading, type Reading } from './below/useReading.ts';
import { SessionContext, TourContext, useDataset, useTour } from './context.ts';
import { Footer } from './Footer.tsx';
import { NewVersion } from './NewVersion.tsx';
import { Notices } from './Notices.tsx';
import { Spoken } from './Spoken.tsx';
import { TopBar } from './bar/TopBar.tsx';
import { TourView } from './tour/TourView.tsx';
import { useClaim, useTouched } from './tour/useClaim.ts';
import { useNewAddress } from './useNewAddress.ts';
import { useStore } from './useStore.ts';
import styles from './App.module.css';

export function App({ tour }: { tour: Tour }) {
  useNewAddress(tour);
  const stage = useStore(tour.store, (state) => state.stage);
  return (
    <TourContext.Provider value={tour}>
      <SessionContext.Provider value={stage}>
        <Boundary>
          <Page />
        </Boundary>
      </SessionContext.Provider>
    </TourContext.Provider>
  );
}

function Page() {
  const [drawer, setDrawer] = useState(false);
  const claim = useClaim();
  const reading = useReading();
  // Style sheets keep a place for the plots.
  const plotAspect = { '--plot-aspect': aspectOf(useDataset().domain) };
  return (
    <div className={styles.page} style={plotAspect as CSSProperties} data-drawer={drawer || undefined}>
      <div className={styles.bar} {...claim}>
        <Boundary>
          <TopBar drawer={drawer} onDrawer={() => setDrawer(!drawer)} />
        </Boundary>
      </div>
      <Boundary>
        <Notices>
          <LateDrop />
          <NewVersion />
        </Notices>
      </Boundary>
      <main>
        <TourView drawer={drawer} reading={reading} />
        <OwnRun reading={reading} />
      </main>
      <Footer />
      <Spoken />
      <div {...claim}>
        <LateDrawer open={drawer} onClose={() => setDrawer(false)} />
      </div>
    </div>
  );
}

/** Under the story: what is measured of the reader's own run. */
function OwnRun({ reading }: { reading: Reading }) {
  const tour = useTour();
  const touched = useTouched(useCallback(() => tour.keepOwn(), [tour]));
  return (
    <SessionContext.Provider value={tour.own}>
      <div {...touched}>
        <Below reading={reading} />
      </div>
    </SessionContext.Provider>
  );
}
