import { lateWords } from '../../../words/lateWords.ts';
import { TakeRow } from './TakeRow.tsx';
import { useSaving } from './useSaving.ts';
import type { TableId } from './tablesOf.ts';

/** Everything in numbers: a table each, or all in one. */
export function NumbersRow() {
  const saving = useSaving();
  const { numbers } = lateWords.take;
  return (
    <TakeRow title={numbers.title} note={numbers.note} saving={saving}>
      {(Object.keys(numbers.table) as TableId[]).map((id) => (
        <button key={id} type="button" className="button small" onClick={() => saving.save(id)}>
          {numbers.csv(numbers.table[id])}
        </button>
      ))}
      <button type="button" className="button small" onClick={() => saving.save('all')}>
        {numbers.all}
      </button>
    </TakeRow>
  );
}
