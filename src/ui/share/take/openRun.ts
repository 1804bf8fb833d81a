import { openKept } from '../../../session/openKept.ts';
import type { Session } from '../../../session/session.ts';
import { openedText } from '../../../session/take/keptRun.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { keepPoints } from '../../own/keptPoints.ts';
import { textOf } from '../../own/textOf.ts';

/** Goes to the run of a file, if it is one. Resolves with what is to be said of it. */
export async function openRun(session: Session, file: Blob): Promise<string> {
  const { opened, refused } = lateWords.take.kept;
  const text = await textOf(file);
  if (text === null) return refused.tooLarge;
  const kept = await openedText(text);
  if (typeof kept === 'string') return refused[kept];
  const { points } = kept.address.settings.data;
  // An address may only name them.
  if (points) void keepPoints(points);
  openKept(session, kept);
  return opened(kept.step);
}
