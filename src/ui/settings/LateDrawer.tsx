import { X } from 'lucide-react';
import { words } from '../../words/words.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Missed } from '../shell/late/Missed.tsx';
import { useLate } from '../shell/late/useLate.ts';
import { latePart } from '../shell/late/latePart.ts';
import styles from './LateDrawer.module.css';

const load = latePart(() => import('./Drawer.tsx'));

/** The drawer, fetched late: opened before it has come, it appears when it comes. */
export function LateDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { part, missed, again } = useLate(load, open);
  if (!open) return null;
  if (part) return <part.Drawer onClose={onClose} />;
  if (!missed) return null;
  return (
    <div className={styles.missed}>
      <IconButton name={words.shell.closeSettings} onClick={onClose}>
        <X size="1.25rem" />
      </IconButton>
      <Missed again={again}>{words.shell.missed.settings}</Missed>
    </div>
  );
}
