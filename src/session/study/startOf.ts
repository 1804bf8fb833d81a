/** What evidence begins with, before anyone chooses: it speaks of what the page shows. */
import { metaPseudoLabels } from '../../learn/methods/metaPseudoLabels.ts';
import type { Address } from '../../settings/address.ts';
import { shownMethods } from '../../settings/shownMethods.ts';
import type { MethodId } from '../../settings/settings.ts';
import { listed, type AxisChoice } from './axisChoice.ts';
import { recordedSweeps, type RecordedSweep } from './recordedSweeps.ts';
import { idleMethods } from './sweepRuns.ts';

type Shown = Pick<Address, 'view' | 'compare'>;

/** Of one method: the one that is shown alone, else Meta Pseudo Labels, else the first beside others. */
export function startMethod({ view, compare }: Shown): MethodId {
  if (view !== 'compare') return view;
  return compare.includes(metaPseudoLabels.id) ? metaPseudoLabels.id : compare[0]!;
}

export interface SweepStart {
  across: AxisChoice;
  /** Null: one setting alone. */
  up: AxisChoice | null;
  /** Of two settings. */
  method: MethodId;
}

/** Settings that the method reads, and of these such as have recorded runs of it. */
export function startSweep(page: Shown & Pick<Address, 'settings'>): SweepStart {
  const method = startMethod(page);
  const shown = shownMethods(page);
  const reads = ({ axes }: RecordedSweep) =>
    idleMethods({ axes, settings: page.settings, methods: [method] }).every((idle) => idle.length === 0);
  const read = recordedSweeps.filter(reads);
  const isRecorded = (one: RecordedSweep) =>
    one.methods.some((id) => id === method || (!one.axes[1] && shown.includes(id)));
  const { axes } = read.find(isRecorded) ?? read[0] ?? recordedSweeps[0]!;
  return { across: listed(axes[0]), up: axes[1] ? listed(axes[1]) : null, method };
}
