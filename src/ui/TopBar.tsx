import { Contrast, SlidersHorizontal } from 'lucide-react';
import { RadioGroup } from 'radix-ui';
import type { View } from '../settings/address.ts';
import { methodIds } from '../settings/settings.ts';
import { usePage, useSession } from './context.ts';
import { EngineStatus } from './EngineStatus.tsx';
import { IconButton } from './IconButton.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { toggleTheme } from './theme.ts';
import * as words from './words.ts';

export function TopBar({ drawer, onDrawer }: { drawer: boolean; onDrawer: () => void }) {
  return (
    <header className="bar">
      <div className="mark">
        <Mark />
        <span>{words.siteName}</span>
      </div>
      <MethodPicker />
      <div className="tools">
        <EngineStatus />
        <Shortcuts />
        <IconButton name={words.buttons.theme} onClick={toggleTheme}>
          <Contrast size={20} />
        </IconButton>
        <IconButton name={words.buttons.settings} onClick={onDrawer} expanded={drawer}>
          <SlidersHorizontal size={20} />
        </IconButton>
      </div>
    </header>
  );
}

/** Which method the page shows, or all compared. */
function MethodPicker() {
  const session = useSession();
  const { view, compare } = usePage((state) => state.address);
  const shown = methodIds.filter((id) => compare.includes(id) || id === view);
  return (
    <RadioGroup.Root
      className="segments"
      aria-label={words.methodGroup}
      value={view}
      onValueChange={(value) => session.show({ view: value as View })}
      orientation="horizontal"
    >
      {[...shown, 'compare' as const].map((id) => (
        <RadioGroup.Item key={id} value={id} className="segment">
          {id === 'compare' ? words.compareName : words.methodName[id]}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}

/** Two moons, one in each class's color. */
function Mark() {
  return (
    <svg
      width="34"
      height="22"
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
