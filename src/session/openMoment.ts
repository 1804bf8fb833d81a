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
  let isOnWay = false;
  const stop = session.store.subscribe(() => {
    const { playing, address, summary } = session.store.get();
    const isTheirs = playing || address.labels !== begun.labels || address.settings !== begun.settings;
    const isThere = summary?.step === was.step;
    const wasOnWay = isOnWay;
    isOnWay = summary?.status === 'seeking';
    // Somebody has the run in their own hands, or stopped it on the way.
    if (isTheirs || (wasOnWay && !isOnWay && !isThere)) return stop();
    if (!isThere) return;
    stop();
    // Not while others are still told of this state.
    queueMicrotask(() => {
      session.labels.place(was.index, moved.x, moved.y);
      if (step > was.step) session.transport.seek(step);
    });
  });
}
