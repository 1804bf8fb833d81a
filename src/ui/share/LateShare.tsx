import { Share2 } from 'lucide-react';
import { useState } from 'react';
import { words } from '../../words/words.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Missed } from '../shell/late/Missed.tsx';
import { latePart } from '../shell/late/latePart.ts';
import { useLate } from '../shell/late/useLate.ts';

const load = latePart(() => import('./ShareDialog.tsx'));

/** The button that shares the page. Its dialog is fetched late: opened before it has come, it appears when it comes. */
export function LateShare() {
  const [open, setOpen] = useState(false);
  const { part, missed, again } = useLate(load, open);
  return (
    <>
      <IconButton name={words.shell.share} onClick={() => setOpen(!open)} expanded={open}>
        <Share2 size="1.25rem" />
      </IconButton>
      {open && part && <part.ShareDialog onClose={() => setOpen(false)} />}
      {open && missed && <Missed again={again}>{words.shell.missed.menu}</Missed>}
    </>
  );
}
