import { Contrast, SlidersHorizontal } from 'lucide-react';
import { EngineStatus } from './EngineStatus.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LateShare } from '../../share/LateShare.tsx';
import { MethodPicker } from '../../stage/MethodPicker.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { usePage } from '../context.ts';
import { shownMethods } from '../../../settings/shownMethods.ts';
import { toggleTheme } from '../theme.ts';
import { usePhone } from '../usePhone.ts';
import { useWide } from '../useWide.ts';
import { words } from '../../../words/words.ts';
import styles from './TopBar.module.css';

/** So many methods to choose from leave no room to spare. */
const many = 6;

export function TopBar({ drawer, onDrawer }: { drawer: boolean; onDrawer: () => void }) {
  const phone = usePhone();
  const wide = useWide();
  const crowded = usePage(({ address }) => shownMethods(address).length >= many);
  return (
    <header className={styles.bar} data-many={crowded || undefined}>
      <div className={styles.mark}>
        <Mark />
        <span>{words.shell.site}</span>
      </div>
      {!phone && <MethodPicker />}
      <div className={styles.tools} data-aside>
        {wide && <EngineStatus />}
        <LanguageSwitch />
        <Shortcuts />
        <span className={styles.theme}>
          <IconButton name={words.shell.theme} onClick={toggleTheme}>
            <Contrast size="1.25rem" />
          </IconButton>
        </span>
        <LateShare />
        <IconButton name={words.shell.settings} onClick={onDrawer} expanded={drawer}>
          <SlidersHorizontal size="1.25rem" />
        </IconButton>
      </div>
    </header>
  );
}

/** Two moons, one in each class's color. */
function Mark() {
  return (
    <svg
      width="2.125rem"
      height="1.375rem"
      viewBox="0 0 34 22"
      fill="none"
      strokeWidth="4"
      strokeLinecap="round"
      aria-hidden
    >
      <path d="M3 14a9 9 0 0 1 18 0" stroke="var(--a)" />
      <path d="M13 8a9 9 0 0 0 18 0" stroke="var(--b)" />
    </svg>
  );
}
