/**
 * The document as the page shows it: settings, labels, and the points of those settings.
 *
 * The run answers it, and where time is turned back over a move, it is the document that follows the run.
 */
import type { Label, Sample } from '../data/dataset.ts';
import { sameLabels } from '../data/sameLabels.ts';
import type { Replay } from '../learn/run/timeline.ts';
import type { Address } from '../settings/address.ts';
import { datasetOf } from '../settings/datasetOf.ts';
import { roundedLabel } from '../settings/labelsText.ts';
import type { Document, Documents } from './documents.ts';
import type { PageState } from './pageState.ts';
import type { Store } from './store.ts';

/** Another run: all that an address says of it, or its settings and labels in the view that there is. */
export type Begun = Pick<Address, 'settings' | 'labels'> & Partial<Address>;

export class ShownDocument {
  /** The run of the document that is shown. */
  private run: number;
  /** The step at which an undo was asked for that no frame has answered. */
  private leaving: number | null = null;

  /**
   * Writes the page's address, labels, and whether there is undo.
   *
   * @param data the points of the settings now in force
   */
  constructor(
    private readonly page: Store<PageState>,
    private readonly documents: Documents,
    public data: Sample,
  ) {
    this.run = documents.present.run;
  }

  /** Whether it differs from the document that is shown in its labels at most: their run is the same. */
  isOfThisRun({ run }: Document): boolean {
    return run === this.run;
  }

  show({ settings, labels, run }: Document): void {
    const { address } = this.page.get();
    this.run = run;
    this.leaving = null;
    if (JSON.stringify(settings.data) !== JSON.stringify(address.settings.data)) {
      this.data = datasetOf(settings).sample(settings.data);
      this.page.set({ selected: null });
    }
    const { canUndo, canRedo } = this.documents;
    const shown = labels ?? this.data.labels;
    this.page.set({
      address: { ...address, settings, labels },
      ...this.withLabels(shown),
      rewound: null,
      canUndo,
      canRedo,
    });
  }

  /** Shows the document of another run: one entry for undo. @param besides of the page, at once with its view */
  begin(
    { settings, labels, ...view }: Begun,
    besides: Partial<PageState> = {},
    replay: Replay | null = null,
  ): void {
    this.page.set({
      address: { ...this.page.get().address, ...view },
      move: null,
      selected: null,
      ...besides,
    });
    this.show(this.documents.pushSettings(settings, labels, replay));
  }

  /** Takes the run's labels, where they are others than the page's: time was turned back over a move. Returns whether. */
  adopt(shown: Label[]): boolean {
    const { labels, move, address } = this.page.get();
    if (move?.dragging || sameLabels(labels, shown)) return false;
    const placed = sameLabels(shown, this.data.labels);
    // In the midst of a drag they were finer than an address carries.
    const carried = placed ? null : shown.map(roundedLabel);
    this.page.set({ ...this.withLabels(shown), address: { ...address, labels: carried } });
    return true;
  }

  /** With more stars or fewer, the one that is selected would be another, or none. */
  private withLabels(shown: Label[]): Pick<PageState, 'labels' | 'selected'> {
    const { labels, selected } = this.page.get();
    return { labels: shown, selected: shown.length === labels.length ? selected : null };
  }

  /** An undo was asked for at a step; null: at one to which redo does not return. */
  leave(step: number | null): void {
    this.leaving = step;
  }

  /** The run stands at a step, with the labels that are shown: the page tells how far undo took it back. */
  arrive(step: number): void {
    const from = this.leaving;
    this.leaving = null;
    if (from !== null && step < from) this.page.set({ rewound: { from, to: step } });
  }
}
