import type { MethodId } from '../../settings/settings.ts';
import type { TableRow } from './tableRows.ts';
import type { RefusedIn } from './TermControls.tsx';

/** What a layout of the table is given. */
export interface TableProps {
  rows: readonly TableRow[];
  /** What the others are held against. */
  from: TableRow;
  refused: RefusedIn | null;
  refusalId: string;
  onRefused: (refused: RefusedIn | null) => void;
  onEdit: (id: MethodId) => void;
}
