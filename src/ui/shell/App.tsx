import { useEffect, useState, type CSSProperties } from 'react';
import { aspectOf } from '../../data/dataset.ts';
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
      <Page />
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
      <TopBar drawer={drawer} onDrawer={() => setDrawer(!drawer)} />
      <Notices />
      <main>
        {(phone || view === 'compare') && <Intro />}
        {phone && <MethodPicker pictures />}
        {view === 'compare' ? <CompareView /> : <FocusView key={view} method={view} />}
        <Transport />
        {view !== 'compare' && <InsideSection method={view} />}
        <Below />
      </main>
      <Footer />
      <Spoken />
      <LateDrawer open={drawer} onClose={() => setDrawer(false)} />
    </div>
  );
}
