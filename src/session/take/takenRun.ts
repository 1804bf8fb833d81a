/** A run as a file has it: all that it takes to make it again, to the bit. */
import type { Label } from '../../data/dataset.ts';
import type { LabelEvent } from '../../learn/run/timeline.ts';
import type { MethodId, Settings } from '../../settings/settings.ts';

export interface TakenRun {
  settings: Settings;
  methods: readonly MethodId[];
  /** The stars of the first step; null: where the placement puts them. */
  stars: readonly Label[] | null;
  /** Stars that moved while it trained, by step. */
  moves: readonly LabelEvent[];
  /** Of these the steps at which a change began, to mark them; absent: each of them. */
  begins?: readonly number[];
  /** Where it stops by itself. */
  until: number;
}
