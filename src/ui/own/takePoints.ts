import type { Points } from '../../data/dataset.ts';
import { loadOwn } from '../../data/ownData.ts';
import { packed } from '../../data/packedPoints.ts';
import type { Session } from '../../session/session.ts';
import { withValue } from '../../settings/paths.ts';
import { keepPoints } from './keptPoints.ts';

/** Makes points the data: one entry for undo, kept by this browser. */
export async function takePoints(session: Session, points: Points | string): Promise<void> {
  const text = typeof points === 'string' ? points : packed(points);
  await loadOwn();
  void keepPoints(text);
  session.changeSettings(withValue(session.store.get().address.settings, 'data.points', text));
}
