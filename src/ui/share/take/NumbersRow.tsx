import { lateWords } from '../../../words/lateWords.ts';
import { useDataset } from '../../shell/context.ts';
import { TakeRow } from './TakeRow.tsx';
import { useSaving } from './useSaving.ts';
import type { TableId } from './tablesOf.ts';

/** They count how good runs are: not where nobody knows the points' classes. */
const judgingIds: readonly TableId[] = ['runs', 'parts', 'sweep', 'map'];

/** Everything in numbers: a table each, or all in one. */
export function NumbersRow() {
  const saving = useSaving();
  const { numbers } = lateWords.take;
  const judges = useDataset().judgedCount > 0;
  const ids = (Object.keys(numbers.table) as TableId[]).filter((id) => judges || !judgingIds.includes(id));
  return (
    <TakeRow title={numbers.title} note={numbers.note} saving={saving}>
      {ids.map((id) => (
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
