import { useState } from 'react';
import { lateWords } from '../../../words/lateWords.ts';
import { FileButton } from '../../controls/FileButton.tsx';
import { useSession, useTour } from '../../shell/context.ts';
import { openRun } from './openRun.ts';
import { TakeRow } from './TakeRow.tsx';
import { useSaving } from './useSaving.ts';

/** The run as a file that opens again. */
export function KeptRow() {
  const session = useSession();
  const tour = useTour();
  const saving = useSaving();
  const [opened, setOpened] = useState<string | null>(null);
  const { kept } = lateWords.take;
  const open = async (chosen: File) => {
    // What was said is of another file.
    setOpened('');
    // Of all that is shared, this alone changes the run.
    tour.claim();
    setOpened(await openRun(session, chosen));
  };
  return (
    <TakeRow title={kept.title} note={kept.note} saving={saving} said={opened ?? saving.said}>
      <button
        type="button"
        className="button small"
        onClick={() => {
          setOpened(null);
          saving.save('run');
        }}
      >
        {kept.save}
      </button>
      <FileButton name={kept.open} accept=".json,application/json" onChosen={(chosen) => void open(chosen)} />
    </TakeRow>
  );
}
