import type { MethodId } from '../../../settings/settings.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { useSession, useSettings } from '../../shell/context.ts';
import { useStore } from '../../shell/useStore.ts';
import styles from './LookCloser.module.css';
import { looks } from './looks.ts';
import { LookSwitches } from './LookSwitches.tsx';
import { panels } from './panels.ts';

/** Overlays on the teacher's plot, one switch each, and what the one that is on says. */
export function LookCloser({ method }: { method: MethodId }) {
  const session = useSession();
  const look = useStore(session.looks.store, (state) => state.look);
  const settings = useSettings();
  const Panel = look && looks[look].isFor(method, settings) ? panels[look] : null;
  return (
    <section className={styles.look} aria-label={lateWords.look.group}>
      <div className={styles.switches}>
        <LookSwitches method={method} />
      </div>
      {Panel && <Panel method={method} />}
    </section>
  );
}
