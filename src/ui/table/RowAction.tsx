import type { MethodId } from '../../settings/settings.ts';
import { lateWords } from '../../words/lateWords.ts';
import { OtherMethod } from '../stage/OtherMethods.tsx';
import styles from './RowAction.module.css';

/** What can be done with a row: it becomes Yours; or Yours goes from the screen. */
export function RowAction({ id, onEdit }: { id: MethodId; onEdit: (id: MethodId) => void }) {
  if (id === 'yours') return <OtherMethod id={id} leaves />;
  const { table } = lateWords;
  return (
    <button
      type="button"
      className={`link ${styles.edit}`}
      aria-label={table.editOf(id)}
      onClick={() => onEdit(id)}
    >
      {table.edit}
    </button>
  );
}
