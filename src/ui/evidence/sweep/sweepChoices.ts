/** What text and board share: the runs that were made, and what is chosen to be swept. */
import { Store } from '../../../session/store.ts';
import { startSweep, type SweepStart } from '../../../session/study/startOf.ts';
import type { Address } from '../../../settings/address.ts';
import { createStudy } from '../useEstimate.ts';

export interface SweepChoices extends SweepStart {
  seeds: number;
}

export const seedCounts = [8, 20, 100] as const;

export const study = createStudy();

/** Null: nobody chose anything yet. */
export const choices = new Store<{ made: SweepChoices | null }>({ made: null });

/** What is chosen; else what the page begins with. */
export const sweepChoices = (
  { made }: { made: SweepChoices | null },
  page: Pick<Address, 'view' | 'compare' | 'settings'>,
): SweepChoices => made ?? { ...startSweep(page), seeds: 20 };
