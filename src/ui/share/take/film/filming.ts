/** The page's one film in the making: it goes on while the dialog is closed. */
import { failureOf } from '../../../../worker/failure.ts';
import type { Session } from '../../../../session/session.ts';
import { Store } from '../../../../session/store.ts';
import { lateWords } from '../../../../words/lateWords.ts';
import { words } from '../../../../words/words.ts';
import { save } from '../../../controls/save.ts';
import type { FilmChoice } from './filmChoice.ts';
import { NoEncoder } from './filmEncoder.ts';

interface Filming {
  /** Null: none is being made. */
  progress: { done: number; total: number } | null;
  /** What came of the last one. */
  said: string | null;
  /** What makes films could not be fetched. */
  missed: boolean;
}

export const filming = new Store<Filming>({ progress: null, said: null, missed: false });

let stop = new AbortController();

export const cancelFilm = (): void => stop.abort();

export async function startFilm(session: Session, choice: FilmChoice): Promise<void> {
  if (filming.get().progress) return;
  const { signal } = (stop = new AbortController());
  filming.set({ progress: { done: 0, total: 0 }, said: null, missed: false });
  const said = await filmed(session, choice, signal);
  filming.set({ progress: null, said, missed: said === null });
}

/** What came of it; null: what makes films could not be fetched. */
async function filmed(session: Session, choice: FilmChoice, signal: AbortSignal): Promise<string | null> {
  const { film, saved, nothing } = lateWords.take;
  const makers = await import('./makeFilm.ts').catch(() => null);
  if (!makers) return null;
  try {
    const file = await makers.makeFilm(session, choice, {
      signal,
      onFrame: (done, total) => filming.set({ progress: { done, total } }),
    });
    if (!file) return nothing.points;
    save(file.name, file.type, file.content);
    return saved(file.name);
  } catch (error) {
    if (signal.aborted) return film.canceled;
    if (error instanceof NoEncoder) return film.noEncoder;
    const failure = failureOf(error);
    return failure.kind === 'missing' ? null : film.failed(words.notices.failure(failure));
  }
}
