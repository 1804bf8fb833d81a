/** What text and board share: the runs that were made, and what is chosen to be swept. */
import { formatValue } from '../../../settings/fields.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { Store } from '../../../session/store.ts';
import { axes, method } from '../../../session/study/recordedSweep.ts';
import type { AxisChoice } from '../../../session/study/axisChoice.ts';
import type { SweepAxis } from '../../../learn/study/sweepAxis.ts';
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

const listed = ({ path, values }: SweepAxis): AxisChoice => ({
  path,
  spacing: 'list',
  from: 0.1,
  to: 10,
  count: 5,
  list: values.map(formatValue).join(','),
});

/** What was recorded comes first. */
export const choices = new Store<SweepChoices>({
  across: listed(axes[0]),
  up: listed(axes[1]!),
  method,
  seeds: 20,
});
