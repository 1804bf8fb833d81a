import type { Points } from '../../data/dataset.ts';
import { loadOwn } from '../../data/ownData.ts';
import { packed } from '../../data/packedPoints.ts';
import type { Session } from '../../session/session.ts';
import { withValue } from '../../settings/paths.ts';
import { keepPoints } from './keptPoints.ts';

/**
 * `notKept`: neither this browser nor the address has them after a reload. `missed`: what the page needs for such
 * points could not be fetched, and nothing has changed.
 */
export type Taken = 'kept' | 'notKept' | 'missed';

/** Makes points the data: one entry for undo, kept by this browser. Never rejects. */
export async function takePoints(session: Session, points: Points | string): Promise<Taken> {
  const text = typeof points === 'string' ? points : packed(points);
  const own = await loadOwn().catch(() => null);
  if (!own) return 'missed';
  const kept = keepPoints(text);
  session.settings.change(withValue(session.store.get().address.settings, 'data.points', text));
  return (await kept) || own.writtenPoints(text) === text ? 'kept' : 'notKept';
}
