import { openKept } from '../../../session/openKept.ts';
import type { Session } from '../../../session/session.ts';
import { openedText } from '../../../session/take/keptRun.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { keepPoints } from '../../own/keptPoints.ts';
import { textOf } from '../../own/textOf.ts';

/** Goes to the run of a file, if it is one. Resolves with what is to be said of it, and never rejects. */
export async function openRun(session: Session, file: Blob): Promise<string> {
  const { opened, refused } = lateWords.take.kept;
  let text: string | null;
  try {
    text = await textOf(file);
  } catch {
    return refused.unreadable;
  }
  if (text === null) return refused.tooLarge;
  // It rejects where what reads one's own points cannot be fetched.
  const kept = await openedText(text).catch(() => null);
  if (!kept) return lateWords.own.missed;
  if (typeof kept === 'string') return refused[kept];
  const { points } = kept.address.settings.data;
  // An address may only name them.
  if (points) void keepPoints(points);
  openKept(session, kept);
  return opened(kept.step);
}
