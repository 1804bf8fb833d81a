import { useMemo } from 'react';
import { asYours } from '../../learn/methods/asYours.ts';
import { passesPerStep } from '../../learn/study/passesPerStep.ts';
import type { Row } from '../../session/say/rowTable.ts';
import type { Session } from '../../session/session.ts';
import { methodIds, namedIds, type MethodId, type Settings } from '../../settings/settings.ts';
import { usePage } from '../shell/context.ts';

/** A method's line of the table. */
export interface TableRow {
  id: MethodId;
  row: Row;
  passes: number;
}

/** Yours first, once somebody has asked for it; and the row that the others are held against. */
export function useTableRows(): { rows: readonly TableRow[]; from: TableRow } {
  const settings = usePage((state) => state.address.settings);
  const asked = usePage(({ address: { view, compare } }) => view === 'yours' || compare.includes('yours'));
  return useMemo(() => {
    const ids: readonly MethodId[] = asked ? ['yours', ...namedIds] : namedIds;
    const rows = ids.map((id) => tableRow(id, settings));
    return { rows, from: rows.find(({ id }) => id === (asked ? 'yours' : 'meta-pseudo-labels'))! };
  }, [settings, asked]);
}

const tableRow = (id: MethodId, settings: Settings): TableRow => ({
  id,
  row: asYours(id, settings),
  passes: passesPerStep(id, settings)!,
});

/** Yours becomes a method's row, and is on the screen. */
export function editAsYours(session: Session, id: MethodId): void {
  const { settings, view, compare } = session.store.get().address;
  session.settings.change({ ...settings, yours: asYours(id, settings) });
  session.show({
    view: view === 'compare' ? view : 'yours',
    compare: methodIds.filter((method) => method === 'yours' || compare.includes(method)),
  });
}
