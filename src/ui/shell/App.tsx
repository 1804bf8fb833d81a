import { useEffect, useState, type CSSProperties } from 'react';
import { aspectOf } from '../../data/dataset.ts';
import { Boundary } from './Boundary.tsx';
import { Below } from './below/Below.tsx';
import { CompareView } from '../stage/CompareView.tsx';
import { SessionContext, useDataset, usePage } from './context.ts';
import { LateDrawer } from '../settings/LateDrawer.tsx';
import { FocusView } from '../stage/FocusView.tsx';
import { Footer } from './Footer.tsx';
import { InsideSection } from '../stage/units/InsideSection.tsx';
import { Intro } from '../stage/Intro.tsx';
import { MethodPicker } from '../stage/MethodPicker.tsx';
import { Notices } from './Notices.tsx';
import type { Session } from '../../session/session.ts';
import { Spoken } from './Spoken.tsx';
import { TopBar } from './bar/TopBar.tsx';
import { Transport } from '../stage/transport/Transport.tsx';
import { usePhone } from './usePhone.ts';
import styles from './App.module.css';

export function App({ session }: { session: Session }) {
  useEffect(() => {
    const read = () => session.readAddress(location.hash);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [session]);
  return (
    <SessionContext.Provider value={session}>
      <Boundary>
        <Page />
      </Boundary>
    </SessionContext.Provider>
  );
}

function Page() {
  const [drawer, setDrawer] = useState(false);
  const view = usePage((state) => state.address.view);
  const phone = usePhone();
  // Style sheets keep a place for the plots.
  const plotAspect = { '--plot-aspect': aspectOf(useDataset().domain) };
  return (
    <div className={styles.page} style={plotAspect as CSSProperties} data-drawer={drawer || undefined}>
      <Boundary>
        <TopBar drawer={drawer} onDrawer={() => setDrawer(!drawer)} />
      </Boundary>
      <Boundary>
        <Notices />
      </Boundary>
      <main>
        <Boundary>
          {(phone || view === 'compare') && <Intro />}
          {phone && <MethodPicker pictures />}
        </Boundary>
        <Boundary key={view}>{view === 'compare' ? <CompareView /> : <FocusView method={view} />}</Boundary>
        <Boundary>
          <Transport />
        </Boundary>
        <Boundary key={`inside ${view}`}>{view !== 'compare' && <InsideSection method={view} />}</Boundary>
        <Below />
      </main>
      <Footer />
      <Spoken />
      <LateDrawer open={drawer} onClose={() => setDrawer(false)} />
    </div>
  );
}
