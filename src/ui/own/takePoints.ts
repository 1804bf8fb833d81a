import type { Points } from '../../data/dataset.ts';
import { loadOwn } from '../../data/ownData.ts';
import { packed } from '../../data/packedPoints.ts';
import type { Session } from '../../session/session.ts';
import { withValue } from '../../settings/paths.ts';
import { keepPoints } from './keptPoints.ts';

/** Makes points the data: one entry for undo, kept by this browser. False: neither it nor the address has them after a reload. */
export async function takePoints(session: Session, points: Points | string): Promise<boolean> {
  const text = typeof points === 'string' ? points : packed(points);
  const { writtenPoints } = await loadOwn();
  const kept = keepPoints(text);
  session.settings.change(withValue(session.store.get().address.settings, 'data.points', text));
  return (await kept) || writtenPoints(text) === text;
}
