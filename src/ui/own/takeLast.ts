import { loadOwn } from '../../data/ownData.ts';
import type { Session } from '../../session/session.ts';
import { lastPoints } from './keptPoints.ts';
import { takePoints, type Taken } from './takePoints.ts';

/**
 * Makes the points that were used last the data. A browser can take seconds to find them: whoever has other data by
 * then, or does not want them any more, keeps what they have. Null: so it was, or there are none.
 */
export async function takeLast(session: Session, isWanted: () => boolean): Promise<Taken | null> {
  const present = () => session.store.get().address.settings.data;
  const before = present();
  const [text] = await Promise.all([lastPoints(), loadOwn().catch(() => null)]);
  return text !== null && isWanted() && present() === before ? takePoints(session, text) : null;
}
