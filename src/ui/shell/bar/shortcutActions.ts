import type { Session } from '../../../session/session.ts';
import type { Shortcut } from './shortcutOf.ts';

/** What shortcuts do to the run on the stage. */
export const shortcutActions: Record<Exclude<Shortcut, 'list'>, (session: Session) => void> = {
  play: (session) => (session.slow.active ? session.slow.next() : session.transport.togglePlay()),
  forward: (session) => session.transport.stepBy(1),
  back: (session) => session.transport.stepBy(-1),
  reset: (session) => session.transport.reset(),
  undo: (session) => session.undo(),
  redo: (session) => session.redo(),
};
