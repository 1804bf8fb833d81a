/** What text and board share: the runs that were made, and what is chosen to be swept. */
import type { MethodId } from '../../../settings/settings.ts';
import { Store } from '../../../session/store.ts';
import { recordedSweeps } from '../../../session/study/recordedSweeps.ts';
import { listed, type AxisChoice } from '../../../session/study/axisChoice.ts';
import { createStudy } from '../useEstimate.ts';

export interface SweepChoices {
  across: AxisChoice;
  /** Null: one setting alone. */
  up: AxisChoice | null;
  /** Of two settings. */
  method: MethodId;
  seeds: number;
}

export const seedCounts = [8, 20, 100] as const;

export const study = createStudy();

const [first] = recordedSweeps as [(typeof recordedSweeps)[number]];

/** What was recorded comes first. */
export const choices = new Store<SweepChoices>({
  across: listed(first.axes[0]),
  up: listed(first.axes[1]!),
  method: first.methods[0]!,
  seeds: 20,
});
