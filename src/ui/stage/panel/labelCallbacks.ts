import type { HandleCallbacks } from '../../../draw/handles/handleState.ts';
import type { Session } from '../../../session/session.ts';

/** What the handles of any plot do. All plots share the labels, so all share these. */
export const labelCallbacks = ({ labels }: Session): HandleCallbacks => ({
  onMove: (...move) => labels.move(...move),
  onPlace: (...place) => labels.place(...place),
  onFlip: (index) => labels.flip(index),
  onUnlabel: (index) => labels.unlabel(index),
  onAdd: (x, y) => labels.add(x, y),
  onSelect: (index) => labels.select(index),
});
