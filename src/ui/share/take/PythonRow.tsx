import { lateWords } from '../../../words/lateWords.ts';
import { TakeRow } from './TakeRow.tsx';
import { useSaving } from './useSaving.ts';

/** The run as a program of its own. */
export function PythonRow() {
  const saving = useSaving();
  const { python } = lateWords.take;
  return (
    <TakeRow title={python.title} note={python.note} saving={saving}>
      <button type="button" className="button small" onClick={() => saving.save('python')}>
        {python.save}
      </button>
    </TakeRow>
  );
}
