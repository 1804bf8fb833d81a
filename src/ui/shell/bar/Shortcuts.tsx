import { CircleHelp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useSession, useTour } from '../context.ts';
import { words } from '../../../words/words.ts';
import { Missed } from '../late/Missed.tsx';
import { useLate } from '../late/useLate.ts';
import { latePart } from '../late/latePart.ts';
import { remember, remembered } from '../remembered.ts';
import { ownKeys } from './ownKeys.ts';
import { shortcutActions } from './shortcutActions.ts';
import { shortcutOf } from './shortcutOf.ts';
import styles from './Shortcuts.module.css';

const load = latePart(() => import('./ShortcutList.tsx'));

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
        shortcutActions[shortcut](session);
      }
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [session, tour, on]);
  const turn = (next: boolean) => {
    setOn(next);
    remember(memory, next ? 'on' : 'off');
  };
  const { part, missed, again } = useLate(load);
  const title = words.shell.shortcuts;
  return (
    <>
      <button type="button" className="icon" popoverTarget="shortcuts" aria-label={title} title={title}>
        <CircleHelp size="1.25rem" />
      </button>
      <dialog ref={dialog} id="shortcuts" className={styles.shortcuts} popover="auto" aria-label={title}>
        {part && <part.ShortcutList on={on} onTurn={turn} />}
        {missed && <Missed again={again}>{words.shell.missed.menu}</Missed>}
      </dialog>
    </>
  );
}
