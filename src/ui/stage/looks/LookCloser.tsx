import { useEffect, useRef } from 'react';
import type { MethodId } from '../../../settings/settings.ts';
import { words } from '../../../words/words.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useSession, useSettings } from '../../shell/context.ts';
import { usePhone } from '../../shell/usePhone.ts';
import { useStore } from '../../shell/useStore.ts';
import styles from './LookCloser.module.css';
import { lookIds, looks } from './looks.ts';

/** Overlays on the teacher's plot, one switch each, and what the one that is on says. */
export function LookCloser({ method }: { method: MethodId }) {
  const session = useSession();
  const look = useStore(session.looks.store, (state) => state.look);
  const settings = useSettings();
  const section = useRef<HTMLElement>(null);
  const phone = usePhone();
  const any = look !== null;
  useEffect(() => {
    // What an overlay means would else stand behind the transport. On a phone the plot stands far above.
    if (any && !phone) section.current!.scrollIntoView({ block: 'nearest' });
  }, [any, phone]);
  const offered = lookIds.filter((id) => looks[id].isFor(method, settings));
  const Panel = look && offered.includes(look) ? looks[look].Panel : null;
  return (
    <section ref={section} className={styles.look} aria-label={words.look.group}>
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
