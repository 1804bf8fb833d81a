import { loadOwn } from '../../data/ownData.ts';
import type { Session } from '../../session/session.ts';
import { lastPoints } from './keptPoints.ts';
import { takePoints } from './takePoints.ts';

/**
 * Makes the points that were used last the data. A browser can take seconds to find them: whoever has other data by
 * then, or does not want them any more, keeps what they have.
 */
export async function takeLast(session: Session, isWanted: () => boolean): Promise<void> {
  const present = () => session.store.get().address.settings.data;
  const before = present();
  const [text] = await Promise.all([lastPoints(), loadOwn()]);
  if (text !== null && isWanted() && present() === before) await takePoints(session, text);
}
