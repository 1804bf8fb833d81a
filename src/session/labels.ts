/** Gestures on the labeled points, as changes of the session's labels. */
import { nearestPoint } from '../data/nearestPoint.ts';
import type { Label } from '../data/twoMoon.ts';
import { maxLabels } from '../settings/address.ts';
import type { Session } from './session.ts';

/** What the handles of any plot do. All plots share the labels, so all share these. */
export function labelGestures(session: Session) {
  const labels = () => session.store.get().labels;
  const replaced = (index: number, change: Partial<Label>) =>
    labels().map((label, i) => (i === index ? { ...label, ...change } : label));
  let origin: Label | null = null;
  return {
    onMove(index: number, x: number, y: number, phase: 'start' | 'move' | 'end' | 'cancel') {
      if (phase === 'start') origin = labels()[index]!;
      if (!origin) return;
      const moved = replaced(index, { x, y });
      if (phase === 'start' || phase === 'move') session.moves.preview(moved, index, origin);
      else if (phase === 'cancel') session.moves.cancel(replaced(index, origin));
      else if (moved[index]!.x !== origin.x || moved[index]!.y !== origin.y) session.moves.settle(moved);
      else session.moves.cancel(moved);
      if (phase === 'end' || phase === 'cancel') origin = null;
    },
    onFlip: (index: number) =>
      session.moves.settle(replaced(index, { class: labels()[index]!.class === 0 ? 1 : 0 })),
    onUnlabel(index: number) {
      session.store.set({ selected: null });
      session.moves.settle(labels().filter((_, i) => i !== index));
    },
    onAdd(x: number, y: number) {
      if (labels().length < maxLabels)
        session.moves.settle([...labels(), nearestPoint(session.data.unlabeled, x, y)]);
    },
    onSelect: (selected: number | null) => session.store.set({ selected }),
  };
}
