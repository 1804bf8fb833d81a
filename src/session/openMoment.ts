import type { Label } from '../data/dataset.ts';
import type { Moment } from '../settings/sharedLink.ts';
import type { Session } from './session.ts';

/**
 * Brings a run that begins to a moment, where it rests. A star that moved lies at its old place till then, and moves at
 * the same step: so it can be undone, and compared with what was before.
 *
 * @param moved where that star goes
 */
export function openMoment(session: Session, { step, was }: Moment, moved: Label | null): void {
  session.transport.seek(was?.step ?? step);
  if (!was || !moved) return;
  const begun = session.store.get().address;
  const stop = session.store.subscribe(() => {
    const { playing, address, summary } = session.store.get();
    const isTheirs = playing || address.labels !== begun.labels || address.settings !== begun.settings;
    // Somebody has the run in their own hands.
    if (isTheirs) return stop();
    if (summary?.step !== was.step) return;
    stop();
    // Not while others are still told of this state.
    queueMicrotask(() => {
      session.labels.place(was.index, moved.x, moved.y);
      if (step > was.step) session.transport.seek(step);
    });
  });
}
