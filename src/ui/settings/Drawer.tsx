import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useEffect, useRef, useState } from 'react';
import { useFocusBack } from '../controls/useFocusBack.ts';
import { Boundary } from '../shell/Boundary.tsx';
import { useDataset } from '../shell/context.ts';
import { painting } from '../own/paint/painting.ts';
import { usePhone } from '../shell/usePhone.ts';
import { words } from '../../words/words.ts';
import { allSettings } from './allSettings.ts';
import { Changes } from './Changes.tsx';
import { findSettings } from './findSettings.ts';
import { PolicyChoice } from './PolicyChoice.tsx';
import { Presets } from './Presets.tsx';
import { Search } from './Search.tsx';
import { SettingControl } from './SettingControl.tsx';
import { SettingGroups } from './SettingGroups.tsx';
import { useStore } from '../shell/useStore.ts';
import { useMeant } from './useMeant.ts';
import styles from './Drawer.module.css';

/** The settings, beside the page: it makes room and stays in sight. On a phone they cover it. */
export function Drawer({ onClose }: { onClose: () => void }) {
  const focusBack = useFocusBack();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const { labelCount } = useDataset();
  const phone = usePhone();
  const isPainting = useStore(painting, ({ on }) => on);
  useEffect(() => {
    // There it covers what is painted on.
    if (isPainting && phone) onClose();
  }, [isPainting, phone, onClose]);
  const isMeant = useMeant();
  const all = allSettings(labelCount).filter(({ field: one }) => one === null || isMeant(one));
  const found = findSettings(typed, all);
  const clear = () => {
    setTyped('');
    field.current!.focus();
  };
  return (
    <Dialog.Root open onOpenChange={(next) => !next && onClose()} modal={phone}>
      <Dialog.Content
        className={styles.drawer}
        aria-describedby={undefined}
        onInteractOutside={(event) => event.preventDefault()}
        onEscapeKeyDown={(event) => {
          if (isForOthers(event)) event.preventDefault();
          else if (typed !== '') {
            event.preventDefault();
            clear();
          }
        }}
        {...focusBack}
      >
        <div className={styles.head} data-aside>
          <Dialog.Title>{words.shell.settings}</Dialog.Title>
          <Dialog.Close className="icon" aria-label={words.shell.closeSettings}>
            <X size="1.25rem" />
          </Dialog.Close>
        </div>
        <Search {...{ field, typed, clear }} found={found.length} onTyped={setTyped} />
        <Boundary>
          {found.length > 0 && (
            <div className={styles.body}>
              {found.map(({ field: one }) =>
                one ? (
                  <SettingControl key={one.path} field={one} explained />
                ) : (
                  <PolicyChoice key="policy" titled />
                ),
              )}
            </div>
          )}
          {/* Hidden, not gone: its groups stay as open as they were. */}
          <div className={styles.body} hidden={typed.trim() !== ''}>
            <Presets />
            <SettingGroups />
          </div>
          <Changes />
        </Boundary>
      </Dialog.Content>
    </Dialog.Root>
  );
}

/** Escape is for a menu over the page, which it closes, then for what has the focus. The drawer hears of it first. */
function isForOthers({ target }: KeyboardEvent): boolean {
  const menu = document.querySelector<HTMLElement>(':popover-open');
  menu?.hidePopover();
  return (
    menu !== null || (target instanceof Element && !target.matches('body, [role=dialog], [role=dialog] *'))
  );
}
