import { useState } from 'react';
import { lateWords } from '../../../words/lateWords.ts';
import { save } from '../../controls/save.ts';
import { useSession } from '../../shell/context.ts';
import type { FileId } from './files.ts';

export interface Saving {
  save: (id: FileId) => void;
  /** What came of the last one; null: nothing yet. */
  said: string | null;
  /** What makes files could not be fetched. */
  missed: boolean;
  /** Tries the last one again. */
  again: () => void;
}

/** Makes files of the run on the stage and gives them to the person. */
export function useSaving(): Saving {
  const session = useSession();
  const [last, setLast] = useState<FileId | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [missed, setMissed] = useState(false);
  const make = async (id: FileId) => {
    setLast(id);
    const files = await import('./files.ts').catch(() => null);
    setMissed(!files);
    if (!files) return setSaid(null);
    const file = files.fileOf(session, id);
    const { nothing, saved } = lateWords.take;
    if (file) save(file.name, file.type, file.text);
    setSaid(file ? saved(file.name) : nothing[id as keyof typeof nothing]);
  };
  return {
    save: (id) => void make(id),
    said,
    missed,
    again: () => void (last && make(last)),
  };
}
