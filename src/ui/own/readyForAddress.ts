import type { Session } from '../../session/session.ts';
import { unmarked } from './sentMark.ts';

export interface ReadyAddress {
  /** As a session reads it. */
  hash: string;
  /** Done to the session that has read it: what a shared link says besides. */
  arrive?: (session: Session) => void;
}

/** How a shared link begins, its check in front; and what is said of a moment by hand. */
const shared = /^\P{L}*c|\b(step|was)\b/iu;

/** The address that the page is loaded with. A link that has lost all that it said says so; its mark stays no longer. */
export async function readyForLoad(): Promise<ReadyAddress> {
  const { href, isLost } = unmarked(location.href);
  if (href !== location.href) history.replaceState(null, '', href);
  const ready = await readyForAddress(location.hash);
  if (!isLost) return ready;
  return {
    ...ready,
    arrive(session) {
      ready.arrive?.(session);
      session.notify([{ kind: 'cut' }]);
    },
  };
}

/** Before an address is read: what reads a shared link; what reads points of one's own, and those that it names. */
export async function readyForAddress(hash: string): Promise<ReadyAddress> {
  try {
    if (shared.test(hash)) return await (await import('../share/arrival.ts')).arrivalOf(hash);
    if (/data\.points/i.test(hash)) await (await import('./fetchNamed.ts')).fetchNamed(hash);
  } catch {
    // Without it such a link or such points cannot be read, and the page says so.
  }
  return { hash };
}
