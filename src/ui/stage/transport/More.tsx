import { Ellipsis } from 'lucide-react';
import { useId, useRef } from 'react';
import { methods } from '../../../learn/methods/methods.ts';
import { words } from '../../../words/words.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { usePage, useSession } from '../../shell/context.ts';
import { useStore } from '../../shell/useStore.ts';
import { usePhone } from '../../shell/usePhone.ts';
import { useWide } from '../../shell/useWide.ts';
import { EngineStatus } from '../../shell/bar/EngineStatus.tsx';
import { LookSwitches } from '../looks/LookSwitches.tsx';
import { OtherMethod, otherMethods, useLacksFairControl } from '../OtherMethods.tsx';
import { SolveSwitch } from '../SolveSwitch.tsx';
import { Renewing, Undoing } from './Editing.tsx';
import { Stepping } from './Stepping.tsx';
import { SpeedSlider } from './SpeedSlider.tsx';
import styles from './More.module.css';

interface Props {
  /** What the strip has no room for. */
  renewing?: boolean;
  speed?: boolean;
  undoing?: boolean;
  /** Where it has no room for steps either, they stand here. */
  stepping?: boolean;
}

/** What is wanted now and then, under three dots. */
export function More({ renewing = false, speed = false, undoing = false, stepping = false }: Props) {
  const wide = useWide();
  const phone = usePhone();
  const view = usePage((state) => state.address.view);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDialogElement>(null);
  // Above its button: it stands in the browser's top layer, out of the strip's own layout.
  const place = () => {
    const { top, right } = button.current!.getBoundingClientRect();
    menu.current!.style.bottom = `${innerHeight - top}px`;
    menu.current!.style.right = `${Math.max(8, innerWidth - right - 160)}px`;
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon"
        popoverTarget={id}
        aria-label={words.transport.more}
        title={words.transport.more}
        onClick={place}
      >
        <Ellipsis size="1.25rem" />
      </button>
      <dialog ref={menu} id={id} className={styles.more} popover="auto" aria-label={words.transport.more}>
        {stepping && (
          <div className={`${styles.row} ${styles.stepping}`}>
            <Stepping />
          </div>
        )}
        {(undoing || renewing) && (
          <div className={styles.row}>
            {undoing && <Undoing />}
            {renewing && <Renewing />}
          </div>
        )}
        {speed && <SpeedSlider />}
        <SolveSwitch />
        {phone && view !== 'compare' && methods[view].teacher?.kind === 'learning' && (
          <Closer method={view} />
        )}
        <Adding />
        {!wide && <EngineStatus />}
      </dialog>
    </>
  );
}

/** Where one plot fills the screen: what brings the teacher's beside it. */
function Closer({ method }: { method: MethodId }) {
  const session = useSession();
  const slow = useStore(session.slow.store, (state) => state.method !== null);
  return (
    <div className={styles.row}>
      <LookSwitches method={method} />
      {!slow && (
        <button type="button" className="button small" onClick={() => session.slow.start(method)}>
          {words.stage.slowMotion}
        </button>
      )}
    </div>
  );
}

/** Further methods, and what they are. */
function Adding() {
  const lacksFairControl = useLacksFairControl();
  return (
    <div className={styles.adding}>
      {lacksFairControl && <p className="quiet">{words.stage.onlyHas}</p>}
      <ul>
        {otherMethods.map((id) => (
          <li key={id}>
            <OtherMethod id={id} />
            <span className="quiet">{words.stage.adds(id)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
