import type { MethodId } from '../../../settings/settings.ts';
import { words } from '../../../words/words.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useSession, useSettings } from '../../shell/context.ts';
import { useStore } from '../../shell/useStore.ts';
import styles from './LookCloser.module.css';
import { lookIds, looks } from './looks.ts';
import { panels } from './panels.ts';

/** Overlays on the teacher's plot, one switch each, and what the one that is on says. */
export function LookCloser({ method }: { method: MethodId }) {
  const session = useSession();
  const look = useStore(session.looks.store, (state) => state.look);
  const settings = useSettings();
  const offered = lookIds.filter((id) => looks[id].isFor(method, settings));
  const Panel = look && offered.includes(look) ? panels[look] : null;
  return (
    <section className={styles.look} aria-label={words.look.group}>
      <div className={styles.switches}>
        {offered.map((id) => (
          <Toggle
            key={id}
            name={looks[id].name()}
            on={look === id}
            onChange={(on) => session.looks.show(on ? id : null)}
          />
        ))}
      </div>
      {Panel && <Panel method={method} />}
    </section>
  );
}
