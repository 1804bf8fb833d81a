import type { MouseEvent } from 'react';
import { hasPhases, lastPhase } from '../../../session/slow/slowMotion.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { lectureAddress } from '../../lecture/lectureAddress.ts';
import { startPainting } from '../../own/paint/painting.ts';
import { EngineStatus } from '../../shell/bar/EngineStatus.tsx';
import { usePage, useSession, useSettings } from '../../shell/context.ts';
import { useStore } from '../../shell/useStore.ts';
import { usePhone } from '../../shell/usePhone.ts';
import { useWide } from '../../shell/useWide.ts';
import { LookSwitches } from '../looks/LookSwitches.tsx';
import { goTo } from '../../shell/below/goTo.ts';
import { OtherMethod, otherMethods, useLacksFairControl } from '../OtherMethods.tsx';
import { SolveSwitch } from '../SolveSwitch.tsx';
import { Renewing, Undoing } from './Editing.tsx';
import { SpeedSlider } from './SpeedSlider.tsx';
import { Stepping } from './Stepping.tsx';
import styles from './MoreMenu.module.css';

export interface MenuProps {
  /** What the strip has no room for. */
  renewing?: boolean;
  speed?: boolean;
  undoing?: boolean;
  /** Where it has no room for steps either, they stand here. */
  stepping?: boolean;
}

/** What stands under the three dots. */
export function MoreMenu({ renewing = false, speed = false, undoing = false, stepping = false }: MenuProps) {
  const wide = useWide();
  const phone = usePhone();
  const { view, settings } = usePage((state) => state.address);
  return (
    <>
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
      {phone && <Typical />}
      <PaintButton />
      <SolveSwitch />
      {phone && view !== 'compare' && lastPhase(view, settings) === 4 && <Closer method={view} />}
      <Adding />
      {!phone && <LectureButton />}
      {!wide && <EngineStatus />}
    </>
  );
}

const LectureButton = () => (
  <div>
    <button
      type="button"
      className="button small"
      onClick={() => location.assign(lectureAddress(location.href, true))}
    >
      {lateWords.lecture.open}
    </button>
    <p className="note">{lateWords.lecture.about}</p>
  </div>
);

const PaintButton = () => (
  <button type="button" className="button small" onClick={leaving(startPainting)}>
    {lateWords.own.paint.menu}
  </button>
);

/** Where one plot fills the screen: what brings the teacher's beside it. */
function Closer({ method }: { method: MethodId }) {
  const session = useSession();
  const slow = useStore(session.slow.store, (state) => state.method !== null);
  const phases = hasPhases(method, useSettings());
  return (
    <div className={styles.row}>
      <LookSwitches method={method} />
      {!slow && phases && (
        <button type="button" className="button small" onClick={leaving(() => session.slow.start(method))}>
          {words.stage.slowMotion}
        </button>
      )}
    </div>
  );
}

/** The menu goes first: what it leads to is behind it. */
const leaving =
  (act: () => void) =>
  ({ currentTarget }: MouseEvent<HTMLButtonElement>): void => {
    currentTarget.closest<HTMLElement>('[popover]')!.hidePopover();
    act();
  };

/** Where the strip has no room for the way to other seeds. */
const Typical = () => (
  <button type="button" className="button small" onClick={leaving(() => goTo('typical'))}>
    {lateWords.typical.title}
  </button>
);

/** Further methods, and what they are. */
function Adding() {
  const lacksFairControl = useLacksFairControl();
  return (
    <div className={styles.adding}>
      {lacksFairControl && <p className="quiet">{lateWords.adding.fairControl}</p>}
      <ul>
        {otherMethods.map((id) => (
          <li key={id}>
            <OtherMethod id={id} />
            <span className="quiet">{lateWords.adding.adds(id)}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="button small" onClick={leaving(() => goTo('table'))}>
        {lateWords.table.open}
      </button>
    </div>
  );
}
