import type { Session } from './session.ts';
import type { KeptRun } from './take/keptRun.ts';

/** Goes to a run that was kept, and stays at its step. What was there before comes back by undo. */
export function openKept(session: Session, { address, step, ...replay }: KeptRun): void {
  const { labels, slow, solving, transport, visits } = session;
  labels.takeBack();
  solving.giveUp();
  slow.stop();
  visits.begin(address, { playing: false, notices: [] }, replay);
  transport.seek(step);
}
