import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { lateWords } from '../../words/lateWords.ts';
import { words } from '../../words/words.ts';
import { useFocusBack } from '../controls/useFocusBack.ts';
import { ShareTabs } from './ShareTabs.tsx';
import styles from './ShareDialog.module.css';

export function ShareDialog({ onClose }: { onClose: () => void }) {
  const focusBack = useFocusBack();
  return (
    <Dialog.Root open onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        {/* Not the dialog's own overlay: that writes a style sheet, which the policy forbids. */}
        <div className={styles.behind} />
        <Dialog.Content className={styles.dialog} data-aside aria-describedby={undefined} {...focusBack}>
          <div className={styles.head}>
            <Dialog.Title>{words.shell.share}</Dialog.Title>
            <Dialog.Close className="icon" aria-label={lateWords.share.close}>
              <X size="1.25rem" />
            </Dialog.Close>
          </div>
          <ShareTabs />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
