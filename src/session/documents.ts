/** What undo goes through. */
import type { Label } from '../data/dataset.ts';
import type { Replay } from '../learn/run/timeline.ts';
import type { Settings } from '../settings/settings.ts';
import { Undo } from './undo.ts';

/**
 * A change of labels that is taken back brings the run back as it stood before: at its step, with its curves;
 * made again, the other one as it was left. A run that was playing plays on from there. A change that restarts,
 * of settings or under the policy `restart`, restarts when it is taken back, too: the same run comes again; one from
 * a file with its moves.
 */
export interface Document {
  settings: Settings;
  /** Null: where the placement puts them. */
  labels: Label[] | null;
  /** Counts changes: by it, the run knows one again. */
  change: number;
  /** The change that began the run: documents that share it differ in their labels only. */
  run: number;
  /** Where labels move again in a run from a file, which begins with these; null: nowhere. */
  replay: Replay | null;
}

export class Documents extends Undo<Document> {
  private changes = 0;

  constructor(settings: Settings, labels: Label[] | null) {
    super({ settings, labels, change: 0, run: 0, replay: null });
  }

  /** The number of a change that begins. */
  nextChange(): number {
    return ++this.changes;
  }

  /** Other labels of the same run. */
  pushLabels(labels: Label[], change: number): Document {
    return this.push({ ...this.present, labels, change, replay: null });
  }

  /** Settings that begin a run of their own. */
  pushSettings(settings: Settings, labels: Label[] | null, replay: Replay | null = null): Document {
    const change = this.nextChange();
    return this.push({ settings, labels, change, run: change, replay });
  }
}
