/**
 * Labels on the move, and labels that stand.
 *
 * From its first move to its release a drag is one change. Training sees each move at once, unless a restart is
 * wanted on release; where solving is on, labels on the move are solved instead.
 */
import type { Label } from '../data/twoMoon.ts';
import { roundedLabel } from '../settings/address.ts';
import type { Document, Documents } from './documents.ts';
import { sameLabels } from './playback.ts';
import type { Session } from './session.ts';

export class LabelMoves {
  /** @param commit makes a document stand: one undo entry */
  constructor(
    private readonly session: Session,
    private readonly documents: Documents,
    private readonly commit: (document: Document) => void,
  ) {}

  /** The change that the labels in force come from. */
  get change(): number {
    const { move } = this.session.store.get();
    return move?.dragging ? move.change : this.documents.present.change;
  }

  /** Shows labels on the move. */
  preview(labels: Label[], index: number, origin: Label): void {
    const { store, playback, solving } = this.session;
    const { move, summary, address } = store.get();
    if (!move?.dragging) playback.ghost = playback.frame;
    const { before, change } = move?.dragging
      ? move
      : { before: summary, change: this.documents.nextChange() };
    store.set({ labels, move: { index, origin, dragging: true, before, change } });
    if (solving?.on) solving.preview(labels);
    else if (address.policy === 'continue') playback.setLabels(labels, change);
  }

  /** Labels, and the run, as they were before the move began. */
  cancel(labels: Label[]): void {
    const { store, playback, solving } = this.session;
    store.set({ labels, move: null });
    playback.ghost = null;
    if (solving?.on) solving.cancel();
    else if (store.get().address.policy === 'continue')
      playback.setLabels(labels, this.documents.present.change);
  }

  /** A change of labels that stands: the end of a move, or a star flipped, added or taken away. */
  settle(labels: Label[]): void {
    const { store, playback } = this.session;
    const { move, address } = store.get();
    if (!move?.dragging) playback.ghost = playback.frame;
    store.set({ move: move && { ...move, dragging: false } });
    const change = move?.dragging ? move.change : this.documents.nextChange();
    this.commit({ settings: address.settings, labels: labels.map(roundedLabel), change });
  }

  /** The run's labels, where they are others than the page's: time was turned back over a move. */
  adopt(shown: Label[]): void {
    const { store } = this.session;
    const { labels, move, address } = store.get();
    if (move?.dragging || sameLabels(labels, shown)) return;
    store.set({ labels: shown, address: { ...address, labels: shown } });
  }
}
