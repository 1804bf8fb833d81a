import { CircleHelp } from 'lucide-react';
import { Popover, Switch } from 'radix-ui';
import { useEffect, useState } from 'react';
import { useSession } from './context.ts';
import type { Session } from './session.ts';
import * as words from './words.ts';

/** The list of shortcuts under `?`, and the switch that turns them off. */
export function Shortcuts() {
  const session = useSession();
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState(true);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === '?' && !isTyping(event)) setOpen((was) => !was);
      else if (on) pressKey(session, event);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [session, on]);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className="icon" aria-label={words.shortcuts.title} title={words.shortcuts.title}>
        <CircleHelp size={20} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="shortcuts" align="end" sideOffset={8} aria-label={words.shortcuts.title}>
          <h2>{words.shortcuts.title}</h2>
          <dl>
            {words.shortcuts.list.map(([keys, what]) => (
              <div key={keys}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
          <div className="setting-head">
            <label htmlFor="shortcuts-on">{words.shortcuts.on}</label>
            <Switch.Root id="shortcuts-on" className="switch" checked={on} onCheckedChange={setOn}>
              <Switch.Thumb className="switch-thumb" />
            </Switch.Root>
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
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
