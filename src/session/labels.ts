/**
 * Labels on the move, and labels that stand: what a person does to them, in any plot.
 *
 * From its first move to its release a drag is one change, and so is each other gesture.
 */
import { nearestPoint } from '../data/nearestPoint.ts';
import { maxLabels, type Label, type Sample } from '../data/dataset.ts';
import { roundedLabel } from '../settings/labelsText.ts';
import type { Frame } from '../worker/protocol.ts';
import type { Answer } from './answers.ts';
import type { Documents } from './documents.ts';
import type { PageState } from './pageState.ts';
import type { Store } from './store.ts';
import { Measurements } from './measurements.ts';
import { summaryOf } from './summary.ts';

/** What labels need of the page. */
export interface Surroundings {
  /** The newest frame. */
  frame(): Frame | null;
  /** The points. */
  data(): Sample;
  /** Who answers labels now. */
  answer(): Answer;
  /** Makes labels stand: one entry for undo. */
  commit(labels: Label[], change: number): void;
}

export class Labels {
  private compared: Frame | null = null;

  /** Writes the page's labels, the one on the move and the one selected. */
  constructor(
    private readonly page: Store<PageState>,
    private readonly documents: Documents,
    private readonly around: Surroundings,
  ) {}

  /** The frame before labels moved, for the faint boundary beside the new one; null: there is none. */
  get ghost(): Frame | null {
    return this.compared;
  }

  /** The change that the labels in force come from. */
  get change(): number {
    const { move } = this.page.get();
    return move?.dragging ? move.change : this.documents.present.change;
  }

  // Gestures.

  /** A label goes to a place: on the way, at its end, or back to where it was. One label moves at a time. */
  move(index: number, x: number, y: number, phase: 'start' | 'move' | 'end' | 'cancel'): void {
    if (phase === 'start') this.begin(index);
    const { labels, move } = this.page.get();
    if (!move?.dragging || move.index !== index || phase === 'start') return;
    const moved = withLabel(labels, index, { x, y });
    if (phase === 'move') this.preview(moved);
    else if (phase === 'cancel' || isSame(moved[index], move.origin)) this.takeBack();
    else this.settle(moved);
  }

  /** Moves a label to a place at once. */
  place(index: number, x: number, y: number): void {
    this.move(index, x, y, 'start');
    this.move(index, x, y, 'end');
  }

  /** Ends a drag with its label where it was; whether there was one. What still comes of the drag is ignored. */
  takeBack(): boolean {
    const { labels, move } = this.page.get();
    if (!move?.dragging) return false;
    this.cancel(withLabel(labels, move.index, move.origin));
    return true;
  }

  /** Gives a label the other class; one on the move stays on the move. */
  flip(index: number): void {
    const { labels, move } = this.page.get();
    const flipped = withLabel(labels, index, { class: labels[index]!.class === 0 ? 1 : 0 });
    if (move?.dragging && move.index === index) this.preview(flipped);
    else this.settle(flipped);
  }

  /** Removes a label; one on the move goes from where it was, so that undo brings it back there. */
  unlabel(index: number): void {
    this.takeBack();
    this.select(null);
    this.settle(this.page.get().labels.filter((_, i) => i !== index));
  }

  /**
   * Labels the point nearest to a place, with its true class or, where nobody knows it, that of the label added last; not
   * beyond the most that an address carries.
   */
  add(x: number, y: number): void {
    const { labels } = this.page.get();
    const point = nearestPoint(this.around.data().unlabeled, x, y, labels.at(-1)?.class);
    if (labels.length < maxLabels) this.settle([...labels, point]);
  }

  /** Chooses the label that the next tap on a free place moves; null: none. */
  select(selected: number | null): void {
    this.page.set({ selected });
  }

  // What others know of the run.

  /** Nothing has moved, as far as the next run is concerned. */
  forgetMove(): void {
    this.compared = null;
    this.page.set({ move: null });
  }

  /** Another run begins; what moved before it is still compared with. */
  followRestart(): void {
    if (!this.page.get().move) this.compared = null;
  }

  /** Labels were solved: where they lie as before the move, this is what the move is compared with. */
  followSolved(frame: Frame): void {
    const { move } = this.page.get();
    if (!move || this.compared || !samePlace(frame.labels[move.index], roundedLabel(move.origin))) return;
    this.compared = frame;
    this.page.set({
      move: { ...move, before: summaryOf(frame, this.around.data().unlabeled.y, new Measurements()) },
    });
  }

  private begin(index: number): void {
    // The end of another move was lost.
    if (this.page.get().move?.dragging) this.settle(this.page.get().labels);
    const { labels, summary } = this.page.get();
    const origin = labels[index];
    if (!origin) return;
    this.compared = this.around.answer().unmoved;
    const change = this.documents.nextChange();
    this.page.set({ move: { index, origin, dragging: true, before: summary, change } });
    this.preview(labels);
  }

  private preview(labels: Label[]): void {
    this.page.set({ labels });
    this.around.answer().preview(labels, this.change);
  }

  private cancel(labels: Label[]): void {
    this.page.set({ labels, move: null });
    this.compared = null;
    this.around.answer().cancel(labels, this.change);
  }

  private settle(labels: Label[]): void {
    const { move } = this.page.get();
    const change = move?.dragging ? move.change : this.documents.nextChange();
    if (!move?.dragging) this.compared = this.around.frame();
    // Of an earlier move nothing is told once something else was done: a link would have it that this was there before.
    this.page.set({ move: move?.dragging ? { ...move, dragging: false } : null });
    this.around.commit(labels.map(roundedLabel), change);
  }
}

const withLabel = (labels: readonly Label[], index: number, change: Partial<Label>): Label[] =>
  labels.map((label, i) => (i === index ? { ...label, ...change } : label));

const isSame = (a: Label | undefined, b: Label): boolean => samePlace(a, b) && a?.class === b.class;

const samePlace = (a: Label | undefined, b: Label): boolean => a?.x === b.x && a.y === b.y;
