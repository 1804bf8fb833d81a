import { useState } from 'react';
import { lateWords } from '../../../words/lateWords.ts';
import { save } from '../../controls/save.ts';
import { useSession } from '../../shell/context.ts';
import type { Session } from '../../../session/session.ts';
import type { Asked } from './files.ts';
import type { PictureId } from './pictures/pictureIds.ts';

export interface Saving {
  save: (asked: Asked) => void;
  /** What came of the last one; null: nothing yet. */
  said: string | null;
  /** What makes files could not be fetched. */
  missed: boolean;
  /** Tries the last one again. */
  again: () => void;
}

/** Makes files of the run on the stage, or of another session's, and gives them to the person. */
export function useSaving(of: Session | null = null): Saving {
  const shown = useSession();
  const session = of ?? shown;
  const [last, setLast] = useState<Asked | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [missed, setMissed] = useState(false);
  const make = async (asked: Asked) => {
    setLast(asked);
    const files = await import('./files.ts').catch(() => null);
    setMissed(!files);
    if (!files) return setSaid(null);
    try {
      const file = await files.fileOf(session, asked);
      if (file) save(file.name, file.type, file.content);
      setSaid(file ? lateWords.take.saved(file.name) : nothingIn(asked));
    } catch {
      setSaid(lateWords.take.failed);
    }
  };
  return {
    save: (asked) => void make(asked),
    said,
    missed,
    again: () => void (last && make(last)),
  };
}

/** Why there is no file. */
function nothingIn(asked: Asked): string {
  const { nothing } = lateWords.take;
  const id = typeof asked === 'string' ? asked : nothingFor(asked.picture);
  return nothing[id as keyof typeof nothing] ?? nothing.points;
}

/** Of a picture, the numbers that it shows. */
const nothingFor = (picture: PictureId): string =>
  picture === 'accuracy' || picture === 'loss' ? 'curve' : picture;
