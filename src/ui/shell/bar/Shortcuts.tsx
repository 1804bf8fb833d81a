import { CircleHelp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useSession, useTour } from '../context.ts';
import type { Session } from '../../../session/session.ts';
import { words } from '../../../words/words.ts';
import { Switch } from '../../controls/Switch.tsx';
import { remember, remembered } from '../remembered.ts';
import { ownKeys } from './ownKeys.ts';
import { shortcutOf, type Shortcut } from './shortcutOf.ts';
import styles from './Shortcuts.module.css';

/** Where a choice to do without is kept. */
const memory = 'shortcuts';

/** The list of shortcuts under `?`, and the switch that turns them off. */
export function Shortcuts() {
  const session = useSession();
  const tour = useTour();
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(() => remembered(memory) !== 'off');
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event, ownKeys(event.target));
      // Those who turned them off find the switch under the button.
      if (!shortcut || !on) return;
      event.preventDefault();
      // A held key acts once.
      if (event.repeat) return;
      if (shortcut === 'list') dialog.current!.togglePopover();
      else {
        tour.claim();
        actions[shortcut](session);
      }
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [session, tour, on]);
  const turn = (next: boolean) => {
    setOn(next);
    remember(memory, next ? 'on' : 'off');
  };
  const { title, list, on: switchName } = words.shortcuts;
  return (
    <>
      <button type="button" className="icon" popoverTarget="shortcuts" aria-label={title} title={title}>
        <CircleHelp size="1.25rem" />
      </button>
      <dialog ref={dialog} id="shortcuts" className={styles.shortcuts} popover="auto" aria-label={title}>
        <h2>{title}</h2>
        <dl>
          {list.map(([keys, what]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <div className={styles.on}>
          <label htmlFor="shortcuts-on">{switchName}</label>
          <Switch id="shortcuts-on" on={on} onChange={turn} />
        </div>
      </dialog>
    </>
  );
}

const actions: Record<Exclude<Shortcut, 'list'>, (session: Session) => void> = {
  play: (session) => (session.slow.active ? session.slow.next() : session.togglePlay()),
  forward: (session) => session.stepBy(1),
  back: (session) => session.stepBy(-1),
  reset: (session) => session.reset(),
  undo: (session) => session.undo(),
  redo: (session) => session.redo(),
};
