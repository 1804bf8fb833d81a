import { Ellipsis } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { words } from '../../../words/words.ts';
import { Missed } from '../../shell/late/Missed.tsx';
import { useLate } from '../../shell/late/useLate.ts';
import { latePart } from '../../shell/late/latePart.ts';
import type { MenuProps } from './MoreMenu.tsx';
import styles from './More.module.css';

const load = latePart(() => import('./MoreMenu.tsx'));

/** What is wanted now and then, under three dots. */
export function More(props: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState(false);
  const { part, missed, again } = useLate(load, asked);
  // Above its button: it stands in the browser's top layer, out of the strip's own layout.
  const open = () => {
    const { top, right } = button.current!.getBoundingClientRect();
    menu.current!.style.bottom = `${innerHeight - top}px`;
    menu.current!.style.right = `${Math.max(8, innerWidth - right - 160)}px`;
    setAsked(true);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon"
        data-aside
        popoverTarget={id}
        aria-label={words.transport.more}
        title={words.transport.more}
        onClick={open}
      >
        <Ellipsis size="1.25rem" />
      </button>
      <dialog ref={menu} id={id} className={styles.more} popover="auto" aria-label={words.transport.more}>
        {part && <part.MoreMenu {...props} />}
        {missed && <Missed again={again}>{words.shell.missed.menu}</Missed>}
      </dialog>
    </>
  );
}
