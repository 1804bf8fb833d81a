/** What undo goes through. */
import type { Label } from '../data/twoMoon.ts';
import type { Settings } from '../settings/settings.ts';
import { Undo } from './undo.ts';

/**
 * A change of labels that is taken back brings the run back as it stood before: at its step, with its curves;
 * made again, the other one as it was left. A run that was playing plays on from there. A change that restarts,
 * of settings or under the policy `restart`, restarts when it is taken back, too: the same run comes again.
 */
export interface Document {
  settings: Settings;
  /** Null: where the placement puts them. */
  labels: Label[] | null;
  /** Counts changes: by it, the run knows one again. */
  change: number;
}

export class Documents extends Undo<Document> {
  private changes = 0;

  /** The number of a change that begins. */
  nextChange(): number {
    return ++this.changes;
  }
}
