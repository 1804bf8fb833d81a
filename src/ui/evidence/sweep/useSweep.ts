import { useMemo } from 'react';
import type { SweepAxes } from '../../../learn/study/sweep.ts';
import type { AxisRefusal } from '../../../learn/study/sweepAxis.ts';
import type { Address } from '../../../settings/address.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { shownMethods } from '../../../settings/shownMethods.ts';
import { axisOf } from '../../../session/study/axisChoice.ts';
import {
  cellRuns,
  idleMethods,
  missingRuns,
  studyParts,
  type CellRuns,
  type SweepRequest,
} from '../../../session/study/sweepRuns.ts';
import { startMethod } from '../../../session/study/startOf.ts';
import type { Part } from '../../../session/study/study.ts';
import { usePage, useSettings } from '../../shell/context.ts';
import { useStore } from '../../shell/useStore.ts';
import { choices, study, sweepChoices, type SweepChoices } from './sweepChoices.ts';

/** What is chosen, and what has come of it. */
export interface ShownSweep {
  request: SweepRequest;
  methods: readonly MethodId[];
  /** Which of the methods is read of while none is pointed at. */
  main: number;
  /** By method and cell. */
  shown: readonly (readonly CellRuns[])[];
  parts: readonly Part[];
  /** By axis: to whom its values are all the same. */
  idle: readonly (readonly MethodId[])[];
  /** Runs that were not made yet. */
  missing: number;
}

/** Of each axis; null: it is one. */
export interface AxisRefusals {
  across: AxisRefusal | null;
  up: AxisRefusal | null;
}

/** With the settings of the run on the stage, but for those that are swept. Null: the choice is no sweep. */
export function useSweep(): { chosen: SweepChoices; sweep: ShownSweep | null; refused: AxisRefusals } {
  const made = useStore(choices, (all) => all);
  const rows = useStore(study.store, (state) => state.rows);
  const settings = useSettings();
  const { view, compare } = usePage((page) => page.address);
  const chosen = useMemo(
    () => sweepChoices(made, { settings, compare, view }),
    [made, settings, compare, view],
  );
  const { across, up } = chosen;
  const request = useMemo(
    () => sweepRequest(chosen, { settings, compare, view }),
    [chosen, settings, compare, view],
  );
  const main = startMethod({ compare, view });
  const idle = useMemo(() => request && idleMethods(request), [request]);
  const sweep = useMemo(
    () =>
      request && {
        request,
        methods: request.methods,
        main: Math.max(0, request.methods.indexOf(main)),
        shown: cellRuns(request, rows),
        parts: studyParts(request),
        idle: idle!,
        missing: missingRuns(request, rows),
      },
    [request, idle, rows, main],
  );
  return { chosen, sweep, refused: { across: refusalOf(across), up: up && refusalOf(up) } };
}

/** What is swept of a page; null: the choice is no sweep. */
export const chosenSweep = (page: ShownPage) => sweepRequest(sweepChoices(choices.get(), page), page);

type ShownPage = Pick<Address, 'settings' | 'compare' | 'view'>;

/** Null: the choice is no sweep. */
function sweepRequest(
  { across, up, method, seeds }: SweepChoices,
  { settings, compare, view }: ShownPage,
): (SweepRequest & { methods: MethodId[] }) | null {
  const axes = axesOf({ across, up });
  if (!axes) return null;
  return { axes, settings, methods: up ? [method] : shownMethods({ compare, view }), seeds };
}

function axesOf({ across, up }: Pick<SweepChoices, 'across' | 'up'>): SweepAxes | null {
  const first = axisOf(across);
  if ('refused' in first) return null;
  if (!up) return [first.axis];
  const second = axisOf(up);
  return 'refused' in second ? null : [first.axis, second.axis];
}

function refusalOf(choice: SweepChoices['across']): AxisRefusal | null {
  const read = axisOf(choice);
  return 'refused' in read ? read.refused : null;
}
