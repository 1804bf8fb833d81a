import { CircleHelp } from 'lucide-react';
import { Switch } from 'radix-ui';
import { useEffect, useRef, useState } from 'react';
import { useSession } from '../context.ts';
import type { Session } from '../../../session/session.ts';
import { words } from '../../../words/words.ts';
import styles from './Shortcuts.module.css';

/** The list of shortcuts under `?`, and the switch that turns them off. */
export function Shortcuts() {
  const session = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(true);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === '?' && !isTyping(event)) dialog.current!.togglePopover();
      else if (on) pressKey(session, event);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [session, on]);
  const { title, list, on: switchName } = words.shortcuts;
  return (
    <>
      <button type="button" className="icon" popoverTarget="shortcuts" aria-label={title} title={title}>
        <CircleHelp size={20} />
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
          <Switch.Root id="shortcuts-on" className="switch" checked={on} onCheckedChange={setOn}>
            <Switch.Thumb className="switch-thumb" />
          </Switch.Root>
        </div>
      </dialog>
    </>
  );
}

function pressKey(session: Session, event: KeyboardEvent): void {
  if (isTyping(event) || event.altKey || event.defaultPrevented) return;
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (command && key === 'z') done(event, () => (event.shiftKey ? session.redo() : session.undo()));
  else if (command && key === 'y') done(event, () => session.redo());
  else if (command || takesKeys(event.target)) return;
  else if (key === ' ') done(event, () => (session.slow.active ? session.slow.next() : session.togglePlay()));
  else if (key === 'arrowright') done(event, () => session.stepBy(1));
  else if (key === 'arrowleft') done(event, () => session.stepBy(-1));
  else if (key === 'r') done(event, () => session.reset());
}

function done(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  act();
}

const isTyping = ({ target }: KeyboardEvent): boolean => target instanceof HTMLInputElement;

/** Controls that use Space and arrows themselves. */
const takesKeys = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('button, a, [role="slider"], [role="radio"], [role="switch"], [role="dialog"]') !== null;
