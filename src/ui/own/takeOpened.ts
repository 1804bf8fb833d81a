import type { Session } from '../../session/session.ts';
import { lateWords } from '../../words/lateWords.ts';
import type { Opened } from './pointsOf.ts';
import { takePoints } from './takePoints.ts';

/** Makes what was opened the data, if there are points in it. Resolves with whether it is, and all that is to be said. */
export async function takeOpened(
  session: Session,
  { points, said }: Opened,
): Promise<{ isTaken: boolean; said: readonly string[] }> {
  const { own } = lateWords;
  if (!points) return { isTaken: false, said };
  const taken = await takePoints(session, points);
  if (taken === 'missed') return { isTaken: false, said: [own.missed] };
  return { isTaken: true, said: taken === 'kept' ? said : [...said, own.notKept] };
}
